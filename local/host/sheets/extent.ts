import type { SheetRecord } from './records.ts'

/** Last row and column that hold anything, 0 when the sheet is empty. */
export function extentOf({ contents }: SheetRecord): { readonly row: number; readonly column: number } {
  let row = 0
  let column = 0
  for (let index = contents.length - 1; index >= 0; index--) {
    const cells = contents[index] ?? []
    let last = cells.length
    while (last > 0 && cells[last - 1] === undefined) last -= 1
    if (last > 0 && row === 0) row = index + 1
    column = Math.max(column, last)
  }
  return { row, column }
}
