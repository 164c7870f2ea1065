import type { Spot } from './a1.ts'
import type { GridElement } from './gridEvents.ts'
import type { RowModel } from './gridOptions.ts'

export type Block = { readonly first: Spot; readonly last: Spot }

/** The marked block by the sheet's own numbers; null when nothing is marked. */
export async function selectedBlock(grid: GridElement): Promise<Block | null> {
  const range = await grid.getSelectedRange()
  if (range === null) return null
  const rows = (range.rowType === 'rowPinStart' ? grid.pinnedTopSource : grid.source) as RowModel[]
  const columns = grid.columns.filter(
    column => ('pin' in column && column.pin === 'colPinStart') === (range.colType === 'colPinStart'),
  )
  const spot = (x: number, y: number): Spot | null => {
    const row = rows[y]?.row
    const column = columns[x]
    return row === undefined || column === undefined || !('prop' in column)
      ? null
      : { row, column: Number(column.prop) }
  }
  const first = spot(Math.min(range.x, range.x1), Math.min(range.y, range.y1))
  const last = spot(Math.max(range.x, range.x1), Math.max(range.y, range.y1))
  return first === null || last === null ? null : { first, last }
}
