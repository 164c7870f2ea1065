import { cellEditor } from './cellEditor.ts'
import { type GridElement, listenToGrid } from './gridEvents.ts'
import { gridModel } from './gridModel.ts'
import { gridColumnsOf, gridRowsOf, heightsOf } from './gridOptions.ts'
import { createMeasure } from './measure.ts'
import type { SheetGridProps } from './SheetGrid.tsx'

export type Grid = {
  /** Draws the present sheet. */
  readonly show: () => void
  readonly remove: () => void
}

/** Puts RevoGrid into `place`. `props` gives what is to be shown now and whom to tell. */
export function createGrid(place: HTMLElement, props: () => SheetGridProps): Grid {
  const measure = createMeasure()
  const grid = document.createElement('revo-grid') as GridElement
  let shownSheet = ''
  let shownColumns = ''
  Object.assign(grid, {
    theme: 'compact',
    range: true,
    resize: true,
    rowHeaders: {
      size: 46,
      prop: 'row',
      cellTemplate: (_: unknown, { model }: { model: { row: number } }) => String(model.row),
    },
    hideAttribution: true,
    applyOnClose: true,
    editors: { cell: cellEditor(props) },
  })
  grid.setAttribute('aria-label', 'Таблица')
  listenToGrid(grid, props)
  place.append(grid)

  const show = (): void => {
    const { sheet, view } = props()
    const model = gridModel(sheet, place.clientWidth, measure)
    const columns = JSON.stringify(model.columns)
    if (columns !== shownColumns || sheet.frame.title !== shownSheet)
      grid.columns = gridColumnsOf(model, props)
    grid.pinnedTopSource = gridRowsOf(model.frozen)
    grid.source = gridRowsOf(model.rows)
    grid.rowDefinitions = heightsOf(model)
    if (sheet.frame.title !== shownSheet) {
      grid.clearFocus()
      grid.scrollToRow(0)
    }
    shownColumns = columns
    shownSheet = sheet.frame.title
    grid.dataset['user'] = view.user
  }
  const resized = new ResizeObserver(() => show())
  resized.observe(place)
  return {
    show,
    remove: () => {
      resized.disconnect()
      grid.remove()
    },
  }
}
