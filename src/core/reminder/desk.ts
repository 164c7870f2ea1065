import type { Day } from '../day.ts'
import type { Problem } from '../problem/problem.ts'
import { severityOf } from '../problem/problem.ts'
import type { Roster } from '../roster/roster.ts'
import type { LedgerEntry } from './ledger.ts'
import { isMailbox, normaliseMailbox } from './mailbox.ts'
import type { Missing } from './missing.ts'

/** What the letters of a day need to know beside the assignments. */
export type Desk = {
  readonly ledger: readonly LedgerEntry[]
  /** The last day whose round ran to its end; null before the first. */
  readonly lastRound: Day | null
  readonly coordinators: readonly string[]
  readonly controllers: readonly string[]
  /** Rows that nobody can work with until somebody puts them right. */
  readonly problems: readonly Problem[]
  /** Sheets and columns that are not there: told every day until they are. */
  readonly missing: readonly Missing[]
}

export const emptyDesk: Desk = {
  ledger: [],
  lastRound: null,
  coordinators: [],
  controllers: [],
  problems: [],
  missing: [],
}

/** The staff's mailboxes on a day; `fallback` is the coordinator's where «Ответственные» name none. */
export function staffOf(
  { people }: Roster,
  fallback: string,
  today: Day,
): Pick<Desk, 'coordinators' | 'controllers'> {
  const mailboxes = (role: 'coordinator' | 'controller') => [
    ...new Set(
      people
        .filter(person => person.role === role)
        .filter(person => typeof person.pausedUntil !== 'number' || person.pausedUntil <= today)
        .flatMap(person => person.emails.filter(isMailbox).map(normaliseMailbox)),
    ),
  ]
  const named = people.some(person => person.role === 'coordinator' && person.emails.some(isMailbox))
  return {
    coordinators: named || !isMailbox(fallback) ? mailboxes('coordinator') : [normaliseMailbox(fallback)],
    controllers: mailboxes('controller'),
  }
}

/** Errors that keep somebody's work from being counted: warnings are only looked at in the workbook. */
export function problemsToTell(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(problem => severityOf(problem) === 'error')
}
