import { type Assignment, effectiveDue } from '../assignment/assignment.ts'
import { workingDayOnOrAfter } from '../calendar/workCalendar.ts'
import { addDays, type Day } from '../day.ts'
import { isMonthlyDay } from './letterDays.ts'
import { isOngoingOn, isReturned } from './remindable.ts'
import type { ReminderPlan } from './reminderPlan.ts'

/**
 * Whether a letter that goes today speaks of this work: it was returned, is overdue, falls due within the longest
 * lead, has its window opening within it, or is ongoing and its monthly day is among the letter's days (`today` last).
 */
export function isListed(assignment: Assignment, days: readonly Day[], plan: ReminderPlan): boolean {
  const today = days[days.length - 1]
  if (today === undefined) return false
  if (isReturned(assignment)) return true
  const due = effectiveDue(assignment)
  if (isOngoingOn(assignment, today) && days.some(day => isMonthlyDay(assignment, day, plan))) return true
  if (due === null) return false
  const horizon = horizonOf(today, plan)
  if (due <= horizon) return true
  const { kind, start } = assignment
  return kind === 'between' && start !== null && start >= today && start <= horizon
}

/** The last due day a letter of today speaks of: the longest lead, counted from the last of the days off that follow today. */
function horizonOf(today: Day, plan: ReminderPlan): Day {
  const lastDayOff = addDays(workingDayOnOrAfter(addDays(today, 1), plan.calendar), -1)
  return addDays(lastDayOff, Math.max(0, ...plan.settings.leadDays))
}
