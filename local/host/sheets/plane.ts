import type { Area } from '../snapshot.ts'

/**
 * One thing per cell of a sheet, row by row; a row or a cell without it is left out. Indices count from 0 inside.
 * A frozen row belongs to a checkpoint, too: `rowOf` gives a copy of it to write into.
 */
export type Plane<T> = (T | undefined)[][]

export function cellOf<T>(plane: Plane<T>, row: number, column: number): T | undefined {
  return plane[row - 1]?.[column - 1]
}

export function putCell<T>(plane: Plane<T>, row: number, column: number, value: T | undefined): void {
  if (value !== undefined || plane[row - 1]) rowOf(plane, row)[column - 1] = value
}

/** The row to write into. */
export function rowOf<T>(plane: Plane<T>, row: number): (T | undefined)[] {
  while (plane.length < row) plane.push([])
  const cells = plane[row - 1] ?? []
  if (!Object.isFrozen(cells)) return cells
  const copy = cells.slice()
  plane[row - 1] = copy
  return copy
}

export function fillArea<T>(plane: Plane<T>, area: Area, value: T | undefined): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (value === undefined && !plane[row - 1]?.length) continue
    const cells = rowOf(plane, row)
    for (let column = area.column; column < area.column + area.columns; column++) cells[column - 1] = value
  }
}

/** Values of an area as a table, blanks as `otherwise`. */
export function tableOf<T, U>(
  plane: Plane<T>,
  area: Area,
  shown: (value: T | undefined, row: number, column: number) => U,
): U[][] {
  const table: U[][] = []
  for (let row = area.row; row < area.row + area.rows; row++) {
    const cells = plane[row - 1] ?? []
    const line: U[] = []
    for (let column = area.column; column < area.column + area.columns; column++) {
      line.push(shown(cells[column - 1], row, column))
    }
    table.push(line)
  }
  return table
}

/** The cells of an area that hold something. */
export function eachCell<T>(
  plane: Plane<T>,
  area: Area,
  visit: (value: T, row: number, column: number) => void,
): void {
  const last = Math.min(area.row + area.rows - 1, plane.length)
  for (let row = area.row; row <= last; row++) {
    const cells = plane[row - 1] ?? []
    const end = Math.min(area.column + area.columns - 1, cells.length)
    for (let column = area.column; column <= end; column++) {
      const value = cells[column - 1]
      if (value !== undefined) visit(value, row, column)
    }
  }
}

/** Puts every row where `order` says: the new row i is the old row `order[i]` (from 0), null is a blank row. */
export function reorderRows<T>(plane: Plane<T>, order: readonly (number | null)[]): void {
  const rows = order.map(index => (index === null ? [] : (plane[index] ?? [])))
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop()
  plane.length = 0
  for (const row of rows) plane.push(row)
}

export function reorderColumns<T>(plane: Plane<T>, order: readonly (number | null)[]): void {
  for (const [index, row] of plane.entries()) {
    if (row.length > 0) plane[index] = order.map(from => (from === null ? undefined : row[from]))
  }
}
