import type { ColumnKey } from '../table/columns.ts'

/** The cells of a row of «Исполнение» that its executor fills in. */
export const schoolColumns: readonly ColumnKey<'assignments'>[] = [
  'status',
  'doneOn',
  'evidence',
  'comment',
  'askedDue',
]
