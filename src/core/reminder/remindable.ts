import { type Assignment, effectiveDue } from '../assignment/assignment.ts'
import { isOwed } from '../assignment/urgency.ts'
import type { Day } from '../day.ts'
import type { ReminderPlan } from './reminderPlan.ts'

/**
 * Whether letters may speak of this assignment on a day: it is owed, its executor is not paused, and it is
 * dated, ongoing or returned. A due day before the order or before the amnesty counts only once the work was
 * returned: then somebody asks for it anew.
 */
export function isRemindable(assignment: Assignment, today: Day, plan: ReminderPlan): boolean {
  if (!isOwed(assignment) || isPaused(assignment, today)) return false
  if (isReturned(assignment)) return true
  const due = effectiveDue(assignment)
  if (due === null) return assignment.kind === 'ongoing'
  return !isBeforeOrder(due, plan) && !isAmnestied(due, plan)
}

export function isReturned({ submission }: Assignment): boolean {
  return submission.decision === 'returned'
}

/** Lasting work whose end has not passed: it is recalled monthly, never as overdue. */
export function isOngoingOn(assignment: Assignment, today: Day): boolean {
  const due = effectiveDue(assignment)
  return assignment.kind === 'ongoing' && (due === null || due >= today)
}

export function isBeforeOrder(due: Day, { orderDate }: ReminderPlan): boolean {
  return orderDate !== null && due < orderDate
}

/** Due before reminders were turned on, and the coordinator did not choose to be strict about it. */
export function isAmnestied(due: Day, { settings: { amnesty } }: ReminderPlan): boolean {
  return amnesty !== null && due < amnesty
}

function isPaused({ executor }: Assignment, today: Day): boolean {
  return typeof executor.pausedUntil === 'number' && today < executor.pausedUntil
}
