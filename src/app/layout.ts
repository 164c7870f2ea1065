import type { ColumnKey, SheetKey } from '../core/table/columns.ts'

/** How a column looks and what may be entered in it. Widths are pixels. */
export type ColumnLayout = {
  readonly width: number
  readonly format: 'text' | 'day' | 'number' | 'flag' | 'days-left' | 'share'
  readonly hidden?: true
  readonly wrap?: true
  /** Whose cells these are: their headers are shaded apart. */
  readonly entered?: 'executor' | 'coordinator'
  /** What is typed should be a link or name a document. */
  readonly isEvidence?: true
  /** A drop-down with the words of this list. */
  readonly choices?: 'statuses' | 'decisions' | 'roles' | 'calendarKinds'
}

export type SheetLayout<S extends SheetKey> = {
  /** The sheet has a filter over all its rows. */
  readonly filtered?: true
  /** A sheet that only other sheets are drawn from. */
  readonly hidden?: true
  readonly frozenColumns: number
  readonly columns: Readonly<Record<ColumnKey<S>, ColumnLayout>>
}

const id: ColumnLayout = { width: 80, format: 'text', hidden: true }
const day: ColumnLayout = { width: 105, format: 'day' }
const count: ColumnLayout = { width: 95, format: 'number' }
const share: ColumnLayout = { width: 110, format: 'share' }
const text = (width: number): ColumnLayout => ({ width, format: 'text', wrap: true })

/** Place and look of every column of a new sheet. */
export const layout: { readonly [S in SheetKey]: SheetLayout<S> } = {
  schools: {
    frozenColumns: 0,
    columns: {
      id,
      number: text(60),
      name: text(340),
      short: text(140),
      cluster: text(170),
      head: text(180),
      emails: text(220),
      accounts: text(220),
      active: { width: 90, format: 'flag' },
      pausedUntil: day,
      problems: text(280),
    },
  },
  people: {
    frozenColumns: 0,
    columns: {
      id,
      name: text(200),
      post: text(260),
      role: { width: 130, format: 'text', choices: 'roles' },
      emails: text(220),
      accounts: text(220),
      pausedUntil: day,
      problems: text(280),
    },
  },
  roadmap: {
    frozenColumns: 2,
    columns: {
      id,
      number: text(50),
      section: text(140),
      measure: text(320),
      result: text(320),
      deadline: text(150),
      responsible: text(150),
      kind: text(130),
      reading: text(210),
      start: day,
      end: day,
      eventDate: day,
      executors: text(180),
      confirmed: { width: 90, format: 'flag' },
      excluded: { width: 90, format: 'flag' },
      problems: text(320),
      fingerprint: id,
    },
  },
  assignments: {
    filtered: true,
    frozenColumns: 3,
    columns: {
      id,
      number: text(50),
      executor: text(130),
      cluster: text(150),
      measure: text(280),
      result: text(280),
      start: day,
      due: day,
      status: { width: 130, format: 'text', choices: 'statuses', entered: 'executor' },
      doneOn: { ...day, entered: 'executor' },
      evidence: { ...text(200), entered: 'executor', isEvidence: true },
      comment: { ...text(200), entered: 'executor' },
      askedDue: { ...day, entered: 'executor' },
      decision: { width: 140, format: 'text', choices: 'decisions', entered: 'coordinator' },
      newDue: { ...day, entered: 'coordinator' },
      note: { ...text(180), entered: 'coordinator' },
      daysLeft: { width: 150, format: 'days-left' },
      problems: text(320),
      changedAt: text(130),
      changedBy: text(200),
      place: { ...count, hidden: true },
    },
  },
  summary: {
    frozenColumns: 2,
    columns: {
      group: text(130),
      name: text(360),
      total: count,
      doneOnTime: count,
      doneLate: count,
      acceptedUndone: count,
      accepted: count,
      overdue: count,
      open: count,
      later: count,
      returned: count,
      undated: count,
      share,
      overdueShare: share,
    },
  },
  trend: {
    frozenColumns: 0,
    hidden: true,
    columns: { id, week: day, total: count, finished: count, overdue: count, ahead: count },
  },
  calendar: {
    frozenColumns: 0,
    columns: {
      id,
      kind: { width: 220, format: 'text', choices: 'calendarKinds' },
      name: text(260),
      start: day,
      end: day,
    },
  },
  mail: {
    frozenColumns: 0,
    columns: {
      id,
      day,
      recipient: text(220),
      executors: text(200),
      subject: text(360),
      items: count,
      state: text(150),
      attemptedAt: text(140),
      error: text(280),
      told: id,
    },
  },
  settings: {
    frozenColumns: 0,
    columns: { id, name: text(240), value: text(360), explanation: text(460) },
  },
}
