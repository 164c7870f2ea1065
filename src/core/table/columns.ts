/**
 * The sheets of the workbook and their columns, in the order in which a new sheet gets them.
 * Titles are in `texts`, widths and formats in `app/layout`.
 */
export const columns = {
  schools: ['id', 'number', 'name', 'short', 'cluster', 'head', 'emails', 'accounts', 'active', 'problems'],
  people: ['id', 'name', 'post', 'role', 'emails', 'problems'],
  roadmap: [
    'id',
    'number',
    'section',
    'measure',
    'result',
    'deadline',
    'responsible',
    'kind',
    'reading',
    'start',
    'end',
    'executors',
    'confirmed',
    'excluded',
    'problems',
    'fingerprint',
  ],
  assignments: [
    'id',
    'number',
    'executor',
    'cluster',
    'measure',
    'result',
    'start',
    'due',
    'status',
    'doneOn',
    'evidence',
    'comment',
    'decision',
    'newDue',
    'note',
    'daysLeft',
    'problems',
  ],
  summary: [
    'group',
    'name',
    'total',
    'accepted',
    'doneOnTime',
    'doneLate',
    'overdue',
    'open',
    'later',
    'returned',
    'undated',
    'share',
  ],
  trend: ['id', 'week', 'total', 'finished', 'overdue', 'ahead'],
  calendar: ['id', 'kind', 'name', 'start', 'end'],
  mail: ['id', 'day', 'recipient', 'executors', 'subject', 'items', 'state', 'attemptedAt', 'error'],
  settings: ['id', 'name', 'value', 'explanation'],
} as const

export type SheetKey = keyof typeof columns
export type ColumnKey<S extends SheetKey = SheetKey> = (typeof columns)[S][number]

export const sheetKeys = Object.keys(columns) as readonly SheetKey[]
