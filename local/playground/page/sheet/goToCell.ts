import { a1Of, type Spot } from './a1.ts'
import type { GridElement } from './gridEvents.ts'
import type { GridModel } from './gridModel.ts'

/** Scrolls to a cell of the sheet and focuses it; a hidden one stays hidden. */
export async function goToCell(grid: GridElement, model: GridModel, { row, column }: Spot): Promise<void> {
  const isFrozenRow = model.frozen.some(candidate => candidate.row === row)
  const rows = isFrozenRow ? model.frozen : model.rows
  const y = rows.findIndex(candidate => candidate.row === row)
  const isFrozenColumn = model.columns.find(candidate => candidate.column === column)?.isFrozen === true
  const columns = model.columns.filter(({ isFrozen }) => isFrozen === isFrozenColumn)
  const x = columns.findIndex(candidate => candidate.column === column)
  if (x < 0 || y < 0) return
  if (!isFrozenRow) await grid.scrollToRow(y)
  if (!isFrozenColumn) await grid.scrollToColumnIndex(x)
  const cell = { x, y }
  await grid.setCellsFocus(
    cell,
    cell,
    isFrozenColumn ? 'colPinStart' : 'rgCol',
    isFrozenRow ? 'rowPinStart' : 'rgRow',
  )
  focusWhenDrawn(grid, a1Of({ row, column }), 20)
}

/** The cell is drawn some frames after the grid has scrolled to it. */
function focusWhenDrawn(grid: GridElement, a1: string, frames: number): void {
  const cell = grid.querySelector<HTMLElement>(`[data-cell="${a1}"]`)
  cell?.focus({ preventScroll: true })
  if (frames > 0 && (cell === null || document.activeElement !== cell))
    requestAnimationFrame(() => focusWhenDrawn(grid, a1, frames - 1))
}
