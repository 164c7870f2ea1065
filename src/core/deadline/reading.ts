import type { Day } from '../day.ts'

export type ReadingKind =
  | 'by'
  | 'on'
  | 'between'
  | 'ongoing'
  | 'recurring'
  | 'event'
  | 'schedule'
  | 'unreadable'

/** Ways in which a cell may be wrong or may say less than it seems to. */
export type DeadlineProblem =
  | 'reversed'
  | 'no-such-date'
  | 'typing-error'
  | 'before-order'
  | 'outside-plan'
  | 'weekend'
  | 'holiday'
  | 'repeated'
  | 'year-assumed'
  | 'unreadable'

/** What was taken from the plan because the text does not say it. */
export type Assumption = 'year' | 'start' | 'end' | 'holidays'

export type Rhythm = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | 'other'

/** «в течение 5 рабочих дней»: counted from the day after the event; negative is before it («за 2 недели до»). */
export type Duration = {
  readonly count: number
  readonly unit: 'day' | 'working-day' | 'week' | 'month' | 'year'
}

/** One meaning of a deadline cell; DESIGN §2, deadlines/CONTRACT.md. Both ends inclusive. */
export type Reading = {
  readonly kind: ReadingKind
  readonly start: Day | null
  readonly end: Day | null
  /** The due days of a recurring reading inside the plan; empty for every other kind. */
  readonly dates: readonly Day[]
  /** The slice of the cell it came from, as written but for doubled spaces and signs nobody sees. */
  readonly text: string
  readonly assumed: readonly Assumption[]
  readonly problems: readonly DeadlineProblem[]
  /** For `recurring`: how often. */
  readonly rhythm: Rhythm | null
  /** For `event`: how long after (or before) it, when the text says. */
  readonly duration: Duration | null
  /** The day of what the text waits for, once the coordinator has entered it: `end` is then the due day. */
  readonly eventDay?: Day
}
