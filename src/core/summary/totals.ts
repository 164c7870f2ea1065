import { type Assignment, effectiveDue } from '../assignment/assignment.ts'
import { type Urgency, urgencyOf } from '../assignment/urgency.ts'
import type { Day } from '../day.ts'

/** What one assignment counts as; `acceptedUndone` was taken off control without being done. */
export type Standing =
  | 'doneOnTime'
  | 'doneLate'
  | 'acceptedUndone'
  | 'overdue'
  | 'open'
  | 'later'
  | 'returned'
  | 'undated'

/**
 * Each assignment counts once in `total` and once as its standing. `accepted` says how many of those done or left
 * undone the coordinator has taken off control: they are not counted a second time.
 */
export type Totals = Readonly<Record<'total' | 'accepted' | Standing, number>>

/** What totals are counted from. */
export type Counted = { readonly standing: Standing; readonly isAccepted: boolean }

export const noTotals: Totals = {
  total: 0,
  doneOnTime: 0,
  doneLate: 0,
  acceptedUndone: 0,
  accepted: 0,
  overdue: 0,
  open: 0,
  later: 0,
  returned: 0,
  undated: 0,
}

export function countedAs(assignment: Assignment, today: Day, soonDays: number): Counted {
  const { decision, status } = assignment.submission
  const urgency = urgencyOf(assignment, today, soonDays)
  const isAccepted = urgency === 'accepted'
  if (isAccepted && status === 'not-done') return { standing: 'acceptedUndone', isAccepted }
  if (isAccepted || urgency === 'done')
    return { standing: isLate(assignment) ? 'doneLate' : 'doneOnTime', isAccepted }
  if (decision === 'returned' && urgency !== 'overdue') return { standing: 'returned', isAccepted }
  return { standing: standingByUrgency[urgency], isAccepted }
}

export function totalsOf(counted: readonly Counted[]): Totals {
  const totals = { ...noTotals }
  for (const { standing, isAccepted } of counted) {
    totals.total++
    totals[standing]++
    if (isAccepted) totals.accepted++
  }
  return totals
}

/** Done, whether accepted since or not. */
export function finishedIn({ doneOnTime, doneLate }: Totals): number {
  return doneOnTime + doneLate
}

export function isFinished({ standing }: Pick<Counted, 'standing'>): boolean {
  return standing === 'doneOnTime' || standing === 'doneLate'
}

/** Nothing is owed any more. */
export function isSettled(counted: Pick<Counted, 'standing'>): boolean {
  return isFinished(counted) || counted.standing === 'acceptedUndone'
}

function isLate(assignment: Assignment): boolean {
  const due = effectiveDue(assignment)
  const { doneOn } = assignment.submission
  return due !== null && typeof doneOn === 'number' && doneOn > due
}

const standingByUrgency: Readonly<Record<Exclude<Urgency, 'done' | 'accepted'>, Standing>> = {
  overdue: 'overdue',
  today: 'open',
  soon: 'open',
  open: 'open',
  later: 'later',
  undated: 'undated',
}
