import { type Assignment, effectiveDue } from '../assignment/assignment.ts'
import { type Urgency, urgencyOf } from '../assignment/urgency.ts'
import type { Day } from '../day.ts'

/** Each assignment counts once in `total` and once in one of the others. */
export type Totals = {
  readonly total: number
  readonly accepted: number
  readonly doneOnTime: number
  readonly doneLate: number
  readonly overdue: number
  readonly open: number
  readonly later: number
  readonly returned: number
  readonly undated: number
}

/** What one assignment counts as. */
export type Standing = Exclude<keyof Totals, 'total'>

export const noTotals: Totals = {
  total: 0,
  accepted: 0,
  doneOnTime: 0,
  doneLate: 0,
  overdue: 0,
  open: 0,
  later: 0,
  returned: 0,
  undated: 0,
}

export function standingOf(assignment: Assignment, today: Day, soonDays: number): Standing {
  const urgency = urgencyOf(assignment, today, soonDays)
  if (urgency === 'done') return isLate(assignment) ? 'doneLate' : 'doneOnTime'
  if (assignment.submission.decision === 'returned' && urgency !== 'overdue') return 'returned'
  return standingByUrgency[urgency]
}

export function totalsOf(standings: readonly Standing[]): Totals {
  const totals = { ...noTotals }
  for (const standing of standings) {
    totals.total++
    totals[standing]++
  }
  return totals
}

/** Done or accepted. */
export function finishedIn({ accepted, doneOnTime, doneLate }: Totals): number {
  return accepted + doneOnTime + doneLate
}

/** Done after its due day, whether accepted since or not. */
export function isLate(assignment: Assignment): boolean {
  const due = effectiveDue(assignment)
  const { doneOn } = assignment.submission
  return due !== null && typeof doneOn === 'number' && doneOn > due
}

const standingByUrgency: Readonly<Record<Exclude<Urgency, 'done'>, Standing>> = {
  accepted: 'accepted',
  overdue: 'overdue',
  today: 'open',
  soon: 'open',
  open: 'open',
  later: 'later',
  undated: 'undated',
}
