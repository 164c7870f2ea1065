import type { CellSnapshot, SheetView } from '../../protocol.ts'

/** How many pixels a text that is not wrapped may run over the empty cells to its right. */
export function spillOf({ frame, cells }: SheetView, cell: CellSnapshot | undefined): number {
  if (cell === undefined || cell.look.wrap || typeof cell.value !== 'string' || cell.display === '') return 0
  if (cell.look.horizontal !== null && cell.look.horizontal !== 'left') return 0
  let spill = 0
  for (let column = cell.column + 1; column <= frame.columns; column++) {
    const next = cells[`${cell.row}:${column}`]
    if (next !== undefined && next.display !== '') break
    if (!frame.hiddenColumns.includes(column)) spill += frame.columnWidths[column - 1] ?? 100
  }
  return spill
}
