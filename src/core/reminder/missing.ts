import type { ColumnKey, SheetKey } from '../table/columns.ts'

/** A sheet of the workbook that is not there (`columns` empty), or columns that a sheet lacks. */
export type Missing = { readonly sheet: SheetKey; readonly columns: readonly ColumnKey[] }

/** Sheets without which letters are still right. */
const spareSheets: ReadonlySet<SheetKey> = new Set<SheetKey>(['summary', 'trend', 'calendar'])

/** Columns without which letters are still right, by sheet; all others are needed. */
const spareColumns: Readonly<Partial<Record<SheetKey, readonly ColumnKey[]>>> = {
  schools: ['number', 'cluster', 'head', 'accounts', 'pausedUntil', 'problems'],
  people: ['post', 'accounts', 'pausedUntil', 'problems'],
  roadmap: ['section', 'responsible', 'kind', 'reading', 'problems'],
  assignments: [
    'cluster',
    'measure',
    'start',
    'due',
    'doneOn',
    'evidence',
    'comment',
    'askedDue',
    'daysLeft',
    'problems',
    'place',
    'changedAt',
    'changedBy',
  ],
  calendar: ['id', 'name'],
  mail: ['day', 'recipient', 'executors', 'subject', 'items', 'attemptedAt', 'error'],
  settings: ['name', 'explanation'],
}

/** Whether letters written without it would be wrong, sent twice or sent to nobody. */
export function isEssential({ sheet, columns }: Missing): boolean {
  if (spareSheets.has(sheet)) return false
  const spare = spareColumns[sheet] ?? []
  return columns.length === 0 || columns.some(column => !spare.includes(column))
}
