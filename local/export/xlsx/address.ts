import type { Area } from '../../host/snapshot.ts'

/** A1, AB12. */
export function addressOf(row: number, column: number): string {
  return `${lettersOf(column)}${row}`
}

/** A1:B2, or A1 for a single cell. */
export function referenceOf(area: Area): string {
  const start = addressOf(area.row, area.column)
  const end = addressOf(area.row + area.rows - 1, area.column + area.columns - 1)
  return start === end ? start : `${start}:${end}`
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  )
}

function lettersOf(column: number): string {
  const before = Math.floor((column - 1) / 26)
  return `${before > 0 ? lettersOf(before) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`
}
