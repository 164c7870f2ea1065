import type { Area } from '../snapshot.ts'

export function lastRowOf(area: Area): number {
  return area.row + area.rows - 1
}

export function lastColumnOf(area: Area): number {
  return area.column + area.columns - 1
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  )
}

export function containsArea(outer: Area, inner: Area): boolean {
  return (
    containsCell(outer, inner.row, inner.column) && containsCell(outer, lastRowOf(inner), lastColumnOf(inner))
  )
}

export function sameArea(one: Area, other: Area): boolean {
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rows === other.rows &&
    one.columns === other.columns
  )
}

/** The part both share, or null. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row)
  const column = Math.max(one.column, other.column)
  const rows = Math.min(lastRowOf(one), lastRowOf(other)) - row + 1
  const columns = Math.min(lastColumnOf(one), lastColumnOf(other)) - column + 1
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null
}

/** What is left of `area` outside `hole`: at most four rectangles, top to bottom. */
export function areaWithout(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole)
  if (!cut) return [area]
  return [
    { ...area, rows: cut.row - area.row },
    { ...area, row: cut.row, rows: cut.rows, columns: cut.column - area.column },
    {
      row: cut.row,
      rows: cut.rows,
      column: lastColumnOf(cut) + 1,
      columns: lastColumnOf(area) - lastColumnOf(cut),
    },
    { ...area, row: lastRowOf(cut) + 1, rows: lastRowOf(area) - lastRowOf(cut) },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0)
}
