import { effectiveDue } from '../core/assignment/assignment.ts'
import { isOwed } from '../core/assignment/urgency.ts'
import type { Day } from '../core/day.ts'
import { isBeforeOrder } from '../core/reminder/remindable.ts'
import { reminderPlan } from '../core/reminder/reminderPlan.ts'
import type { Refreshed } from './refresh.ts'

/** How many assignments are overdue on the day on which reminders begin. */
export function overdueBeforeReminders({ assignments, settings, calendar }: Refreshed, today: Day): number {
  const plan = reminderPlan(settings, calendar)
  return assignments.filter(assignment => {
    const due = effectiveDue(assignment)
    return due !== null && due < today && isOwed(assignment) && !isBeforeOrder(due, plan)
  }).length
}
