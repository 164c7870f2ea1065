import { type Cell, sameCell } from './cell.ts'
import type { ColumnKey, SheetKey } from './columns.ts'
import { columnsOf, type Row } from './table.ts'

/** A block to write: one array per row, one cell per column; `firstRow` 0 is the sheet's second row. */
export type Block<S extends SheetKey = SheetKey> = {
  readonly sheet: S
  readonly columns: readonly ColumnKey<S>[]
  readonly firstRow: number
  readonly values: readonly (readonly Cell[])[]
}

/**
 * The blocks that turn `before` into `after`, however many rows there are. In rows that were there: at most one per
 * column, neighbouring columns together. A column without a difference is not touched, so what people are typing
 * meanwhile stays. Rows that `after` lacks are emptied. Rows that are added come in one block: a run that ends
 * between two writes must not leave a half-written row.
 */
export function blocksBetween<S extends SheetKey>(
  sheet: S,
  before: readonly Row<S>[],
  after: readonly Row<S>[],
): readonly Block<S>[] {
  return [
    ...changedBlocks(sheet, before, after.slice(0, before.length)),
    ...addedBlock(sheet, before.length, after),
  ]
}

/** From the first to the last column that has anything to say in the added rows. */
function addedBlock<S extends SheetKey>(
  sheet: S,
  firstRow: number,
  after: readonly Row<S>[],
): readonly Block<S>[] {
  const added = after.slice(firstRow)
  const filled = columnsOf(sheet).map(column => added.some(row => !sameCell(row[column] ?? '', '')))
  if (!filled.includes(true)) return []
  const columns = columnsOf(sheet).slice(filled.indexOf(true), filled.lastIndexOf(true) + 1)
  return [{ sheet, columns, firstRow, values: added.map(row => columns.map(column => row[column] ?? '')) }]
}

function changedBlocks<S extends SheetKey>(
  sheet: S,
  before: readonly Row<S>[],
  after: readonly Row<S>[],
): readonly Block<S>[] {
  const spans = columnsOf(sheet)
    .map(column => ({ column, span: changedSpan(column, before, after) }))
    .filter((entry): entry is { column: ColumnKey<S>; span: Span } => entry.span !== null)
  return neighbours(sheet, spans).map(group => ({
    sheet,
    columns: group.columns,
    firstRow: group.span.first,
    values: range(group.span).map(index => group.columns.map(column => after[index]?.[column] ?? '')),
  }))
}

type Span = { readonly first: number; readonly last: number }

function changedSpan<S extends SheetKey>(
  column: ColumnKey<S>,
  before: readonly Row<S>[],
  after: readonly Row<S>[],
): Span | null {
  const length = Math.max(before.length, after.length)
  const differs = (index: number) => !sameCell(before[index]?.[column] ?? '', after[index]?.[column] ?? '')
  let first = 0
  while (first < length && !differs(first)) first++
  if (first === length) return null
  let last = length - 1
  while (!differs(last)) last--
  return { first, last }
}

/** Columns that stand side by side and change in the same rows are written together. */
function neighbours<S extends SheetKey>(
  sheet: S,
  spans: readonly { readonly column: ColumnKey<S>; readonly span: Span }[],
): readonly { readonly columns: readonly ColumnKey<S>[]; readonly span: Span }[] {
  const order = columnsOf(sheet)
  const groups: { columns: ColumnKey<S>[]; span: Span }[] = []
  for (const { column, span } of spans) {
    const group = groups[groups.length - 1]
    const previous = group?.columns[group.columns.length - 1]
    const adjoins = previous !== undefined && order.indexOf(column) === order.indexOf(previous) + 1
    if (group && adjoins && group.span.first === span.first && group.span.last === span.last)
      group.columns.push(column)
    else groups.push({ columns: [column], span })
  }
  return groups
}

function range(span: Span): readonly number[] {
  return Array.from({ length: span.last - span.first + 1 }, (_, offset) => span.first + offset)
}
