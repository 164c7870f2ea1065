import type { RangeArea } from '@revolist/revogrid'
import { a1Of, type Spot } from './a1.ts'
import { cellEditor } from './cellEditor.ts'
import { createChartLayer, ROW_NUMBERS } from './chart/chartLayer.tsx'
import { goToCell } from './goToCell.ts'
import { listenToClipboard } from './gridClipboard.ts'
import { type GridElement, listenToGrid } from './gridEvents.ts'
import { listenToKeys } from './gridKeys.ts'
import { type GridModel, gridModel } from './gridModel.ts'
import { gridColumnsOf, gridRowsOf, heightsOf } from './gridOptions.ts'
import { keepFocus } from './keepFocus.ts'
import { KEYS_IN_WORDS } from './keys.ts'
import { createMeasure } from './measure.ts'
import { cornerOf, mergeShownAt } from './merges.ts'
import { type Move, moved } from './moves.ts'
import { ROW_HEIGHT } from './rowHeight.ts'
import type { SheetGridProps } from './SheetGrid.tsx'
import { createTypeAhead } from './typeAhead.ts'

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
  const ahead = createTypeAhead()
  const grid = document.createElement('revo-grid') as GridElement
  let model: GridModel = { columns: [], frozen: [], rows: [] }
  let here: Spot | null = null
  let shownSheet = ''
  let shownColumns = ''
  Object.assign(grid, {
    theme: 'compact',
    rowSize: ROW_HEIGHT,
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
    editors: { cell: cellEditor(props, ahead, to => move(to)) },
  })
  grid.tabIndex = 0
  grid.setAttribute('aria-label', `Таблица: ${KEYS_IN_WORDS}`)

  const stand = (spot: Spot): void => {
    here = spot
    grid.dataset['here'] = a1Of(spot)
    props().onFocus(spot)
  }
  const goTo = (spot: Spot, isFar: boolean): Promise<void> => {
    stand(spot)
    return goToCell(grid, model, spot, isFar)
  }
  const move = async (to: Move): Promise<void> => {
    if (here === null) return
    const ground = { sheet: props().sheet, model, page: rowsOfPage(grid) }
    await goTo(moved(ground, here, to), FAR.test(to))
  }
  listenToGrid(grid, props, spot => {
    const corner = cornerOf(props().sheet.frame, model, spot)
    stand(corner)
    if (corner.row !== spot.row || corner.column !== spot.column) goToCell(grid, model, corner, false)
  })
  listenToClipboard(grid, props)
  const deafen = listenToKeys(grid, {
    props,
    here: () => here,
    ahead,
    move,
    edit: () => {
      if (here === null) return
      const { row, column } = here
      const isFrozen = model.frozen.some(candidate => candidate.row === row)
      const index = (isFrozen ? model.frozen : model.rows).findIndex(candidate => candidate.row === row)
      ahead.expect()
      grid.setCellEdit(index, String(column), isFrozen ? 'rowPinStart' : 'rgRow')
    },
  })
  grid.addEventListener('beforeeditstart', ahead.expect)
  grid.addEventListener('focus', event => {
    if (event.target === grid) goTo(here ?? startOf(model), false)
  })
  // The frame and the editor of a merged cell are as large as all of it.
  for (const name of ['beforefocusrender', 'beforeeditrender'])
    grid.addEventListener(name, event => {
      const merge = here === null ? null : mergeShownAt(props().sheet.frame, model, here)
      const { range } = (event as CustomEvent<{ readonly range: RangeArea }>).detail
      if (merge === null) return
      range.x1 = range.x + merge.columns - 1
      range.y1 = range.y + merge.rows - 1
    })
  // What scrolls is no place to stop at with the Tab key: the cells are.
  grid.addEventListener('aftergridrender', () => {
    for (const part of grid.querySelectorAll<HTMLElement>(SCROLLED)) part.tabIndex = -1
  })
  const letFocusGo = keepFocus(grid)
  place.append(grid)
  const charts = createChartLayer(place, grid)

  const show = (): void => {
    const { sheet, view } = props()
    model = gridModel(sheet, place.clientWidth, measure)
    const columns = JSON.stringify(model.columns)
    const isOther = sheet.frame.title !== shownSheet
    if (columns !== shownColumns || isOther) grid.columns = gridColumnsOf(() => model, props)
    grid.pinnedTopSource = gridRowsOf(model.frozen)
    grid.source = gridRowsOf(model.rows)
    grid.rowDefinitions = heightsOf(model)
    if (isOther) {
      here = null
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
    goTo: spot => goTo(spot, true),
    remove: () => {
      deafen()
      letFocusGo()
      resized.disconnect()
      grid.remove()
    },
  }
}

const SCROLLED = 'revogr-scroll-virtual, revogr-viewport-scroll, .vertical-inner, .main-viewport, .viewports'

/** Moves after which the cell may be out of sight. */
const FAR = /^(far|page|row|sheet)/

/** Who comes by keyboard starts at the first cell below the frozen rows. */
function startOf({ rows, frozen, columns }: GridModel): Spot {
  return { row: (rows[0] ?? frozen[0])?.row ?? 1, column: columns[0]?.column ?? 1 }
}

function rowsOfPage(grid: GridElement): number {
  return Math.max(1, grid.querySelectorAll('revogr-data[type=rgRow][col-type=rowHeaders] .rgRow').length - 4)
}
