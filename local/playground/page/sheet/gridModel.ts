import { columnLetters } from '../../columnLetters.ts'
import type { CellSnapshot, SheetFrame, SheetView } from '../../protocol.ts'
import { type Measure, ROW_HEIGHT, rowHeight } from './rowHeight.ts'

/** What the grid is given: shown columns and rows by their numbers in the sheet. */
export type GridModel = {
  readonly columns: readonly GridColumn[]
  readonly frozen: readonly GridRow[]
  readonly rows: readonly GridRow[]
}

export type GridColumn = {
  readonly column: number
  readonly letters: string
  readonly width: number
  readonly isFrozen: boolean
}

export type GridRow = {
  readonly row: number
  readonly height: number
  /** What the cells show, by column. */
  readonly texts: Readonly<Record<string, string>>
}

/** `room` is the width of the grid: frozen columns that take most of it are let go. */
export function gridModel({ frame, cells }: SheetView, room: number, measure: Measure): GridModel {
  const byRow = cellsByRow(Object.values(cells))
  const rows = numbers(frame.rows)
    .filter(row => !frame.hiddenRows.includes(row))
    .map(row => gridRow(row, byRow.get(row) ?? [], frame, measure))
  return {
    columns: gridColumns(frame, room),
    frozen: rows.filter(({ row }) => row <= frame.frozenRows),
    rows: rows.filter(({ row }) => row > frame.frozenRows),
  }
}

function gridColumns(frame: SheetFrame, room: number): readonly GridColumn[] {
  const shown = numbers(frame.columns)
    .filter(column => !frame.hiddenColumns.includes(column))
    .map(column => ({
      column,
      letters: columnLetters(column),
      width: frame.columnWidths[column - 1] ?? 100,
      isFrozen: column <= frame.frozenColumns,
    }))
  const frozenWidth = shown.filter(({ isFrozen }) => isFrozen).reduce((sum, { width }) => sum + width, 0)
  return frozenWidth > room * 0.6 ? shown.map(column => ({ ...column, isFrozen: false })) : shown
}

function gridRow(row: number, cells: readonly CellSnapshot[], frame: SheetFrame, measure: Measure): GridRow {
  return {
    row,
    height: cells.length === 0 ? ROW_HEIGHT : rowHeight(cells, frame, measure),
    texts: Object.fromEntries(cells.map(({ column, display }) => [column, display])),
  }
}

function cellsByRow(cells: readonly CellSnapshot[]): ReadonlyMap<number, readonly CellSnapshot[]> {
  const rows = new Map<number, CellSnapshot[]>()
  for (const cell of cells) {
    const row = rows.get(cell.row)
    if (row === undefined) rows.set(cell.row, [cell])
    else row.push(cell)
  }
  return rows
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}
