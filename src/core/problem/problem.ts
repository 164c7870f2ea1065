import type { Day } from '../day.ts'
import type { DeadlineProblem } from '../deadline/reading.ts'
import type { SettingKey } from '../settings/settings.ts'
import type { ColumnKey, SheetKey } from '../table/columns.ts'
import type { EvidenceFault } from './evidence.ts'

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
  | { readonly code: 'done-before-start'; readonly found: Day; readonly start: Day }
  | { readonly code: 'weak-evidence'; readonly fault: EvidenceFault; readonly found: string }
  /** The due day of a recurring stage is past and nothing was said at all. */
  | { readonly code: 'period-without-data'; readonly due: Day }
  | { readonly code: 'asked-without-reason' }
  | { readonly code: 'asked-before-due'; readonly found: Day; readonly due: Day }
  | { readonly code: 'asked-in-past'; readonly found: Day; readonly today: Day }
  | { readonly code: 'accepted-without-report' }
  | { readonly code: 'returned-without-note' }
  /** `asked` is the day that the executor asks for. */
  | { readonly code: 'postponed-without-date'; readonly asked: Day | null }
  | { readonly code: 'new-due-without-decision'; readonly found: Day }
  | { readonly code: 'postponed-before-due'; readonly found: Day; readonly due: Day }
  /** Postponed so many times by now. */
  | { readonly code: 'slipped'; readonly times: number; readonly due: Day }
  | { readonly code: 'copied-row' }
  | { readonly code: 'vanished-row' }
  | { readonly code: 'foreign-row' }
  | { readonly code: 'unknown-executor'; readonly found: string }
  /** Somebody typed over the executor of an assignment; the roadmap's own stands again. */
  | { readonly code: 'executor-replaced'; readonly found: string; readonly restored: string }
  /** Somebody typed over the order's words in «Исполнение»; those of the roadmap stand again. */
  | { readonly code: 'text-replaced'; readonly found: string }
  /** The words of a stage are no longer those that were loaded. */
  | { readonly code: 'order-text-changed' }
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
const warnings: ReadonlySet<ProblemCode | EvidenceFault> = new Set<ProblemCode | EvidenceFault>([
  'copied-row',
  'vanished-row',
  'foreign-row',
  'executor-replaced',
  'changed-after-acceptance',
  'text-replaced',
  'order-text-changed',
  'due-before-order',
  'deadline',
  'event-unused',
  'days-off-unknown',
  'no-email',
  'postponed-before-due',
  'new-due-without-decision',
  'done-before-start',
  'period-without-data',
  'asked-before-due',
  'asked-in-past',
  'accepted-without-report',
  'returned-without-note',
  'slipped',
  'file-name',
  'undated',
  'incomplete',
  'unclear',
])

export function severityOf(problem: Problem): Severity {
  return warnings.has(problem.code === 'weak-evidence' ? problem.fault : problem.code) ? 'warning' : 'error'
}
