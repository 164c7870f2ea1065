import { type Cell, sameCell } from './cell.ts'
import type { ColumnKey, SheetKey } from './columns.ts'
import { columnsOf, isEmptyRow, type Row } from './table.ts'

/**
 * The edits that lead from `before` to `after`, made on the rows as they stand now: people sort, insert,
 * delete and type while a command thinks. A row is found by its id, one without an id by all its cells;
 * a row that is gone takes its edits along. A cell that somebody changed meanwhile keeps what they typed.
 * A sheet without ids is the add-on's own and becomes `after`.
 */
export function rebaseRows<S extends SheetKey>(
  sheet: S,
  before: readonly Row<S>[],
  after: readonly Row<S>[],
  now: readonly Row<S>[],
): readonly Row<S>[] {
  const idColumn = columnsOf(sheet).find(column => column === 'id')
  if (idColumn === undefined) return after
  const rows = [...now]
  const place = placesByName(now, row => nameOf(row, idColumn))
  before.forEach((read, index) => {
    const edits = editsBetween(sheet, read, after[index])
    if (isEmptyRow(read)) return
    const found = place(nameOf(read, idColumn))
    const current = found === undefined ? undefined : rows[found]
    if (found === undefined || !current) return
    rows[found] = withEdits(
      current,
      edits.filter(({ column }) => sameCell(current[column], read[column])),
    )
  })
  const present = new Set(now.map(row => row[idColumn]))
  return [...rows, ...after.slice(before.length).filter(row => !present.has(row[idColumn]))]
}

type Edit<S extends SheetKey> = { readonly column: ColumnKey<S>; readonly cell: Cell }

function editsBetween<S extends SheetKey>(
  sheet: S,
  before: Row<S>,
  after: Row<S> | undefined,
): readonly Edit<S>[] {
  if (before === after) return []
  return columnsOf(sheet)
    .map(column => ({ column, cell: after?.[column] ?? '' }))
    .filter(({ column, cell }) => !sameCell(before[column], cell))
}

function withEdits<S extends SheetKey>(row: Row<S>, edits: readonly Edit<S>[]): Row<S> {
  if (edits.length === 0) return row
  const edited = { ...row } as Record<ColumnKey<S>, Cell>
  for (const { column, cell } of edits) edited[column] = cell
  return edited
}

/** Gives the place of each name, that of its second row at the second call, and so on. */
function placesByName<R>(
  rows: readonly R[],
  name: (row: R) => string,
): (wanted: string) => number | undefined {
  const places = new Map<string, number[]>()
  rows.forEach((row, index) => {
    const known = places.get(name(row))
    if (known) known.push(index)
    else places.set(name(row), [index])
  })
  return wanted => places.get(wanted)?.shift()
}

/** Its id, or all it says. */
function nameOf<S extends SheetKey>(row: Row<S>, idColumn: ColumnKey<S>): string {
  return row[idColumn] === '' ? `?${JSON.stringify(row)}` : `#${String(row[idColumn])}`
}
