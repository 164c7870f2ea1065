import type { Assignment } from '../../../src/core/assignment/assignment.ts'
import type { Day } from '../../../src/core/day.ts'
import { noTotals, type Totals } from '../../../src/core/summary/totals.ts'

/** The same figures by another way: each as a question of its own, asked of every assignment. */
export function recount(assignments: readonly Assignment[], today: Day, soonDays: number): Totals {
  const facts = assignments.map(({ due, start, submission }) => {
    const { decision, status, doneOn, newDue } = submission
    const isMoved = decision !== null || due === null
    const dueNow = isMoved && typeof newDue === 'number' ? newDue : due
    const accepted = decision === 'accepted'
    const undone = accepted && status === 'not-done'
    const done = accepted ? !undone : status === 'done' && decision !== 'returned'
    const owed = !accepted && !done
    const late = typeof doneOn === 'number' && dueNow !== null && doneOn > dueNow
    const overdue = owed && dueNow !== null && dueNow < today
    const undated = owed && dueNow === null
    const near = dueNow !== null && dueNow <= today + soonDays
    const later = owed && !overdue && !undated && !near && start !== null && start > today
    const returned = owed && !overdue && decision === 'returned'
    return { accepted, undone, done, late, overdue, undated, later, returned, owed }
  })
  const count = (of: (fact: (typeof facts)[number]) => boolean) => facts.filter(of).length
  return {
    ...noTotals,
    total: facts.length,
    accepted: count(fact => fact.accepted),
    acceptedUndone: count(fact => fact.undone),
    doneOnTime: count(fact => fact.done && !fact.late),
    doneLate: count(fact => fact.done && fact.late),
    overdue: count(fact => fact.overdue),
    returned: count(fact => fact.returned),
    undated: count(fact => fact.undated && !fact.returned),
    later: count(fact => fact.later && !fact.returned),
    open: count(fact => fact.owed && !fact.overdue && !fact.undated && !fact.later && !fact.returned),
  }
}
