import type { Day } from '../day.ts'
import type { DeadlineProblem } from '../deadline/reading.ts'
import type { SettingKey } from '../settings/settings.ts'
import type { ColumnKey, SheetKey } from '../table/columns.ts'

/** Where something is wrong: a cell by its sheet, its row as Google counts it (the header is 1) and its column. */
export type Place = { readonly sheet: SheetKey; readonly row: number; readonly column: ColumnKey }

/** `error` must be put right, `warning` should be looked at. */
export type Severity = 'error' | 'warning'

/** What is wrong: a code and the facts a sentence needs, no prose. */
export type ProblemFacts =
  | { readonly code: 'unknown-status'; readonly found: string }
  | { readonly code: 'unknown-decision'; readonly found: string }
  | { readonly code: 'done-without-date' }
  | { readonly code: 'done-without-evidence' }
  | { readonly code: 'not-done-without-reason' }
  | { readonly code: 'not-a-date'; readonly found: string }
  | { readonly code: 'done-in-future'; readonly found: Day; readonly today: Day }
  | { readonly code: 'done-before-order'; readonly found: Day; readonly orderDate: Day }
  | { readonly code: 'changed-after-acceptance' }
  | { readonly code: 'postponed-without-date' }
  | { readonly code: 'postponed-before-due'; readonly found: Day; readonly due: Day }
  | { readonly code: 'copied-row' }
  | { readonly code: 'vanished-row' }
  | { readonly code: 'foreign-row' }
  | { readonly code: 'unknown-executor'; readonly found: string }
  /** Somebody typed over the executor of an assignment; the roadmap's own stands again. */
  | { readonly code: 'executor-replaced'; readonly found: string; readonly restored: string }
  | { readonly code: 'no-executors' }
  | { readonly code: 'due-before-order'; readonly due: Day; readonly orderDate: Day }
  | {
      readonly code: 'deadline'
      readonly problem: Exclude<DeadlineProblem, 'before-order'>
      readonly found: string
    }
  | { readonly code: 'event-before-order'; readonly found: Day; readonly orderDate: Day }
  /** The deadline has its day already, by the order or by the coordinator's correction. */
  | { readonly code: 'event-unused'; readonly isCorrected: boolean }
  /** Working days after the event were counted by weekends alone. */
  | { readonly code: 'days-off-unknown'; readonly years: readonly number[] }
  | { readonly code: 'no-email' }
  | { readonly code: 'bad-email'; readonly found: string }
  | { readonly code: 'repeated-school-number'; readonly found: string; readonly rows: readonly number[] }
  | { readonly code: 'unknown-role'; readonly found: string }
  | { readonly code: 'setting-unreadable'; readonly setting: SettingKey; readonly found: string }
  | { readonly code: 'calendar-unreadable'; readonly found: string }

export type Problem = ProblemFacts & { readonly place: Place }
export type ProblemCode = Problem['code']

/** How bad each is; what is not named here is an error. */
const warnings: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'copied-row',
  'vanished-row',
  'foreign-row',
  'executor-replaced',
  'changed-after-acceptance',
  'due-before-order',
  'deadline',
  'event-unused',
  'days-off-unknown',
  'no-email',
  'postponed-before-due',
])

export function severityOf(problem: Problem): Severity {
  return warnings.has(problem.code) ? 'warning' : 'error'
}
