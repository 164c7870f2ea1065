import { type Assignment, effectiveDue } from '../assignment/assignment.ts'
import { type Urgency, urgencyOf } from '../assignment/urgency.ts'
import type { Day } from '../day.ts'
import type { ReminderPlan } from './reminderPlan.ts'

export type DigestItem = {
  readonly assignment: Assignment
  /** Null for ongoing work without an end and for returned work without a date. */
  readonly due: Day | null
  readonly urgency: Urgency
  /** Calendar days until the due day; negative when it is past, null where there is none. */
  readonly daysLeft: number | null
}

/** Work that goes on and does not end soon: it has no date worth naming yet. */
export function isLasting({ assignment, due, urgency }: DigestItem): boolean {
  return due === null || (assignment.kind === 'ongoing' && (urgency === 'open' || urgency === 'later'))
}

export function itemFor(assignment: Assignment, today: Day, plan: ReminderPlan): DigestItem {
  const due = effectiveDue(assignment)
  return {
    assignment,
    due,
    urgency: urgencyOf(assignment, today, plan.settings.soonDays),
    daysLeft: due === null ? null : due - today,
  }
}
