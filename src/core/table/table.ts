import type { Cell } from './cell.ts'
import { type ColumnKey, columns, type SheetKey } from './columns.ts'

/** A sheet as it was read; `rows[0]` is the sheet's second row. */
export type Table = {
  readonly header: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A row's cells by column; a column the sheet lacks reads as ''. */
export type Row<S extends SheetKey> = Readonly<Record<ColumnKey<S>, Cell>>

/** Where each column stands, counted from 0, and what is wrong with the header. */
export type Header<K extends string> = {
  readonly positions: Readonly<Partial<Record<K, number>>>
  readonly missing: readonly K[]
  readonly repeated: readonly K[]
}

/** Accepted titles of each column of a sheet, the first being the one that is written. */
export type Titles<S extends SheetKey> = Readonly<Record<ColumnKey<S>, readonly string[]>>

/**
 * Finds the columns by their titles, whatever their order, case and spaces. Of several titles that are accepted
 * the one named first counts, so that a user's own column may bear a synonym; two equal ones are reported.
 */
export function readHeader<K extends string>(
  columns: readonly K[],
  header: readonly string[],
  titles: Readonly<Record<K, readonly string[]>>,
): Header<K> {
  const places = new Map<string, number[]>()
  header.forEach((title, index) => {
    const key = normaliseTitle(title)
    places.set(key, [...(places.get(key) ?? []), index])
  })
  const positions: Partial<Record<K, number>> = {}
  const missing: K[] = []
  const repeated: K[] = []
  for (const column of columns) {
    const accepted: readonly string[] = titles[column]
    const found = accepted.map(title => places.get(normaliseTitle(title)) ?? []).find(each => each.length > 0)
    const first = found?.[0]
    if (first === undefined) missing.push(column)
    else positions[column] = first
    if (found !== undefined && found.length > 1) repeated.push(column)
  }
  return { positions, missing, repeated }
}

/** The rows of a table by column key. Wholly empty rows are kept, so that an index is a place on the sheet. */
export function readRows<S extends SheetKey>(
  sheet: S,
  table: Table,
  header: Header<ColumnKey<S>>,
): readonly Row<S>[] {
  const keys = columnsOf(sheet)
  return table.rows.map(cells => {
    const row = {} as Record<ColumnKey<S>, Cell>
    for (const key of keys) {
      const position = header.positions[key]
      row[key] = (position === undefined ? '' : cells[position]) ?? ''
    }
    return row
  })
}

/** Nothing is filled in; an unticked checkbox is nothing. */
export function isEmptyRow(row: Readonly<Record<string, Cell>>): boolean {
  return Object.values(row).every(cell => cell === '' || cell === false)
}

export function columnsOf<S extends SheetKey>(sheet: S): readonly ColumnKey<S>[] {
  return columns[sheet]
}

function normaliseTitle(title: string): string {
  return title.replace(/\s+/g, ' ').trim().toLowerCase().replace(/ё/g, 'е')
}
