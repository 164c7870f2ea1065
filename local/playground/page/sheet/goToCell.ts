import { hasGoneOn } from '../backToSheet.ts'
import { a1Of, type Spot } from './a1.ts'
import type { GridElement } from './gridEvents.ts'
import type { GridModel } from './gridModel.ts'

/** Focuses a cell of the sheet; with `isFar` the grid scrolls there first. A hidden cell stays hidden. */
export async function goToCell(
  grid: GridElement,
  model: GridModel,
  { row, column }: Spot,
  isFar: boolean,
): Promise<void> {
  const isFrozenRow = model.frozen.some(candidate => candidate.row === row)
  const rows = isFrozenRow ? model.frozen : model.rows
  const y = rows.findIndex(candidate => candidate.row === row)
  const isFrozenColumn = model.columns.find(candidate => candidate.column === column)?.isFrozen === true
  const columns = model.columns.filter(({ isFrozen }) => isFrozen === isFrozenColumn)
  const x = columns.findIndex(candidate => candidate.column === column)
  if (x < 0 || y < 0) return
  const a1 = a1Of({ row, column })
  const left = document.activeElement
  if (isFar && !isInSight(grid, a1)) {
    if (!isFrozenRow) await grid.scrollToRow(Math.max(0, y - ROWS_ABOVE))
    if (!isFrozenColumn) await grid.scrollToColumnIndex(x)
  }
  const cell = { x, y }
  await grid.setCellsFocus(
    cell,
    cell,
    isFrozenColumn ? 'colPinStart' : 'rgCol',
    isFrozenRow ? 'rowPinStart' : 'rgRow',
  )
  focusWhenDrawn(grid, a1, left, MOST_FRAMES)
}

function isInSight(grid: GridElement, a1: string): boolean {
  const cell = grid.querySelector(`[data-cell="${a1}"]`)?.getBoundingClientRect()
  const view = grid.getBoundingClientRect()
  if (cell === undefined) return false
  return (
    cell.top >= view.top && cell.bottom <= view.bottom && cell.left >= view.left && cell.right <= view.right
  )
}

/** After so many frames the cell will not be drawn. */
const MOST_FRAMES = 120

/** What is above tells where one is. */
const ROWS_ABOVE = 2

/** The cell is drawn some frames after the grid has scrolled to it; who has gone on meanwhile is left alone. */
function focusWhenDrawn(grid: GridElement, a1: string, left: Element | null, frames: number): void {
  if (grid.dataset['here'] !== a1 || (hasGoneOn(left) && !isAmongCells(grid))) return
  const cell = grid.querySelector<HTMLElement>(`[data-cell="${a1}"]`)
  cell?.focus({ preventScroll: true })
  if (frames > 0 && (cell === null || document.activeElement !== cell))
    requestAnimationFrame(() => focusWhenDrawn(grid, a1, left, frames - 1))
}

/** Not in a field of the grid: whoever types there is not to be moved away. */
function isAmongCells(grid: GridElement): boolean {
  const now = document.activeElement
  return grid.contains(now) && now?.matches('input, select, textarea') !== true
}
