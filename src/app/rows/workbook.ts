import type { ColumnKey, SheetKey } from '../../core/table/columns.ts'
import { columnsOf, type Row } from '../../core/table/table.ts'

/** The whole workbook as rows by column key; an index is a place on the sheet. */
export type Workbook = { readonly [S in SheetKey]: readonly Row<S>[] }

/** The row number that a person sees beside the data row with this index. */
export function placeOf(index: number): number {
  return index + 2
}

/** A row in which nothing is filled in yet but what is given. */
export function newRow<S extends SheetKey>(sheet: S, cells: Partial<Row<S>>): Row<S> {
  const row = {} as Record<ColumnKey<S>, Row<S>[ColumnKey<S>]>
  for (const column of columnsOf(sheet)) row[column] = cells[column] ?? ''
  return row
}
