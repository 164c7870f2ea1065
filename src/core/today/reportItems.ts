import { isAsking, isWaiting } from '../acceptance/waiting.ts'
import { type Assignment, effectiveDue } from '../assignment/assignment.ts'
import { isOwed } from '../assignment/urgency.ts'
import type { Day } from '../day.ts'
import { groupsOf } from '../groups.ts'
import { isMailbox } from '../reminder/mailbox.ts'
import { isReturned } from '../reminder/remindable.ts'
import type { TodayFacts } from './today.ts'
import type { TodayItem } from './todayItem.ts'

/** Reports that wait for a decision, those done first of all. */
export function reviewItems({ assignments }: TodayFacts): readonly TodayItem[] {
  const doneOn = ({ submission }: Assignment) =>
    typeof submission.doneOn === 'number' ? submission.doneOn : Number.MAX_SAFE_INTEGER
  return assignments
    .filter(({ submission }) => isWaiting(submission))
    .sort((left, right) => doneOn(left) - doneOn(right))
    .map(assignment => ({ kind: 'review', assignment }))
}

/** Requests for another day that nobody answered, the nearest deadline first. */
export function requestItems({ assignments }: TodayFacts): readonly TodayItem[] {
  return inOrderOfDue(assignments.filter(each => isAsking(each.submission) && isOwed(each))).map(
    assignment => ({ kind: 'request', assignment, due: effectiveDue(assignment) }),
  )
}

/** Work sent back and not reported again. */
export function returnedItems({ assignments, today }: TodayFacts): readonly TodayItem[] {
  return inOrderOfDue(assignments.filter(each => isReturned(each) && isOwed(each))).map(assignment => {
    const due = effectiveDue(assignment)
    return { kind: 'returned', assignment, due, daysLeft: due === null ? null : due - today }
  })
}

/** Days after a due day from which saying nothing at all is worth a call. */
const PATIENCE = 14

/** Executors who never entered anything although something is long overdue, those who owe most first. */
export function silentItems({ assignments, today }: TodayFacts): readonly TodayItem[] {
  return byExecutor(assignments)
    .filter(own => own.every(isUntouched))
    .map(own => inOrderOfDue(own.filter(each => isOverdue(each, today))))
    .flatMap((overdue): readonly (TodayItem & { readonly kind: 'silent' })[] => {
      const [first] = overdue
      const due = first && effectiveDue(first)
      if (!first || typeof due !== 'number' || today - due < PATIENCE) return []
      return [{ kind: 'silent', executor: first.executor, overdue }]
    })
    .sort((left, right) => right.overdue.length - left.overdue.length)
}

/** Executors who owe something and have no mailbox. */
export function unreachableItems({ assignments }: TodayFacts): readonly TodayItem[] {
  return byExecutor(assignments.filter(isOwed)).flatMap((own): readonly TodayItem[] => {
    const [first] = own
    if (!first || first.executor.emails.some(isMailbox)) return []
    return [{ kind: 'unreachable', executor: first.executor, owed: own.length }]
  })
}

function byExecutor(assignments: readonly Assignment[]): readonly (readonly Assignment[])[] {
  return [...groupsOf(assignments, ({ executor }) => executor.id).values()]
}

function isUntouched({ submission }: Assignment): boolean {
  const { status, statusText, doneOn, evidence, comment, askedDue, decision } = submission
  const isBegun = statusText !== '' && status !== 'not-started'
  return !isBegun && doneOn === null && askedDue === null && decision === null && evidence + comment === ''
}

function isOverdue(assignment: Assignment, today: Day): boolean {
  const due = effectiveDue(assignment)
  return due !== null && due < today && isOwed(assignment)
}

function inOrderOfDue(assignments: readonly Assignment[]): readonly Assignment[] {
  const due = (assignment: Assignment) => effectiveDue(assignment) ?? Number.MAX_SAFE_INTEGER
  return [...assignments].sort((left, right) => due(left) - due(right))
}
