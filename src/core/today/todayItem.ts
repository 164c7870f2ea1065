import type { Assignment } from '../assignment/assignment.ts'
import type { Day } from '../day.ts'
import type { Problem } from '../problem/problem.ts'
import type { LetterState } from '../reminder/ledger.ts'
import type { Stage } from '../roadmap/stage.ts'
import type { Executor } from '../roster/roster.ts'

/** What «Сегодня» speaks of, in the order in which the coordinator turns to it. */
export const todaySections = [
  'overdue',
  'today',
  'review',
  'requests',
  'returned',
  'week',
  'undated',
  'silent',
  'unreachable',
  'foreign',
  'letters',
  'problems',
] as const

export type TodaySectionKey = (typeof todaySections)[number]

/** One line of the page. */
export type TodayItem =
  /** One stage and day: everybody who owes it. */
  | {
      readonly kind: 'due'
      readonly assignments: readonly Assignment[]
      readonly due: Day
      readonly daysLeft: number
    }
  | { readonly kind: 'review'; readonly assignment: Assignment }
  | { readonly kind: 'request'; readonly assignment: Assignment; readonly due: Day | null }
  | {
      readonly kind: 'returned'
      readonly assignment: Assignment
      readonly due: Day | null
      readonly daysLeft: number | null
    }
  | { readonly kind: 'undated'; readonly stage: Stage; readonly executors: readonly Executor[] }
  /** Never reported anything, and something is long overdue. */
  | { readonly kind: 'silent'; readonly executor: Executor; readonly overdue: readonly Assignment[] }
  | { readonly kind: 'unreachable'; readonly executor: Executor; readonly owed: number }
  /** An executor's account changed another executor's row. */
  | {
      readonly kind: 'foreign'
      readonly assignment: Assignment
      /** Names of those who use the account. */
      readonly by: readonly string[]
      readonly account: string
      readonly on: Day
    }
  | {
      readonly kind: 'letter'
      readonly key: string
      readonly day: Day
      readonly mailbox: string
      readonly state: LetterState
    }
  /** All problems of one code; `problem` is the first of them. */
  | { readonly kind: 'problem'; readonly problem: Problem; readonly count: number }

/** Some of the items, and how many things there are in all: a line may stand for several. */
export type TodaySection = {
  readonly key: TodaySectionKey
  readonly items: readonly TodayItem[]
  readonly count: number
  /** The first that found no room, and how many things are left with it. */
  readonly more: { readonly item: TodayItem; readonly count: number } | null
}

/** How many things a line stands for. */
export function weightOf(item: TodayItem): number {
  switch (item.kind) {
    case 'due':
      return item.assignments.length
    case 'problem':
      return item.count
    case 'review':
    case 'request':
    case 'returned':
    case 'undated':
    case 'silent':
    case 'unreachable':
    case 'foreign':
    case 'letter':
      return 1
  }
}
