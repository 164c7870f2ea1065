import type { Host } from '../host/host.ts'
import type { SheetSnapshot } from '../host/snapshot.ts'
import { columnLetters } from './columnLetters.ts'

/** Cells that a person types in: on `sheet`, in column `fill`, beside each value of column `find`. */
export type Filling = {
  readonly sheet: string
  readonly find: string
  readonly fill: string
  readonly values: Readonly<Record<string, string>>
}

/** Types the values as the signed-in person would; a value of `find` that nobody knows is left empty. */
export function fillCells(host: Host, { sheet, find, fill, values }: Filling): void {
  const snapshot = host.snapshot(sheet).sheets[0]
  if (!snapshot) return
  const from = columnTitled(snapshot, find)
  const to = columnTitled(snapshot, fill)
  if (from === null || to === null) return
  for (const cell of snapshot.cells) {
    const value = cell.column === from && cell.row > 1 ? values[cell.display] : undefined
    if (value !== undefined) host.type(sheet, `${columnLetters(to)}${cell.row}`, value)
  }
}

function columnTitled(sheet: SheetSnapshot, title: string): number | null {
  return sheet.cells.find(cell => cell.row === 1 && cell.display === title)?.column ?? null
}
