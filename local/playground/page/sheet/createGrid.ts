import type { Spot } from './a1.ts'
import { cellEditor } from './cellEditor.ts'
import { createChartLayer, ROW_NUMBERS } from './chart/chartLayer.tsx'
import { goToCell } from './goToCell.ts'
import { type GridElement, listenToGrid } from './gridEvents.ts'
import { gridModel } from './gridModel.ts'
import { gridColumnsOf, gridRowsOf, heightsOf } from './gridOptions.ts'
import { createMeasure } from './measure.ts'
import type { SheetGridProps } from './SheetGrid.tsx'

export type Grid = {
  /** Draws the present sheet. */
  readonly show: () => void
  /** Scrolls to a cell and focuses it. */
  readonly goTo: (spot: Spot) => void
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
      size: ROW_NUMBERS,
      prop: 'row',
      cellTemplate: (_: unknown, { model }: { model: { row: number } }) => String(model.row),
    },
    hideAttribution: true,
    filter: false,
    applyOnClose: true,
    editors: { cell: cellEditor(props) },
  })
  grid.tabIndex = 0
  grid.setAttribute('aria-label', 'Таблица: стрелки — переход, Enter — правка, Esc — к листам')
  grid.addEventListener('focus', event => {
    if (event.target === grid) enter(grid)
  })
  listenToGrid(grid, props)
  // What scrolls is no place to stop at with the Tab key: the cells are.
  grid.addEventListener('aftergridrender', () => {
    for (const part of grid.querySelectorAll<HTMLElement>(SCROLLED)) part.tabIndex = -1
  })
  place.append(grid)
  const charts = createChartLayer(place, grid)

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
    charts.show(sheet.frame, model)
    shownColumns = columns
    shownSheet = sheet.frame.title
    grid.dataset['user'] = view.user
  }
  const resized = new ResizeObserver(() => show())
  resized.observe(place)
  return {
    show,
    goTo: spot => {
      const { sheet } = props()
      goToCell(grid, gridModel(sheet, place.clientWidth, measure), spot)
    },
    remove: () => {
      resized.disconnect()
      grid.remove()
    },
  }
}

const SCROLLED = 'revogr-scroll-virtual, revogr-viewport-scroll, .vertical-inner, .main-viewport, .viewports'

/** Who comes by keyboard starts at the first cell below the frozen rows, or where they were. */
async function enter(grid: GridElement): Promise<void> {
  if ((await grid.getFocused()) !== null) return
  const isPinned = grid.columns.some(column => 'pin' in column && column.pin === 'colPinStart')
  await grid.setCellsFocus({ x: 0, y: 0 }, { x: 0, y: 0 }, isPinned ? 'colPinStart' : 'rgCol', 'rgRow')
}
