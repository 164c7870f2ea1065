import { type Assignment, effectiveDue } from '../assignment/assignment.ts'
import {
  isWorkingDay,
  type WorkCalendar,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../calendar/workCalendar.ts'
import { addDays, civilFromDay, type Day, dayFromCivil } from '../day.ts'
import { isOngoingOn, isRemindable } from './remindable.ts'
import type { ReminderPlan } from './reminderPlan.ts'

/** Why a letter goes today. */
export type Cause = 'lead' | 'opening' | 'overdue' | 'monthly'

/** Whether this assignment is by its dates a reason to write to its executor on this day, and which. */
export function causeOn(assignment: Assignment, today: Day, plan: ReminderPlan): Cause | null {
  if (!isRemindable(assignment, today, plan)) return null
  const due = effectiveDue(assignment)
  if (isOngoingOn(assignment, today) && isMonthlyDay(assignment, today, plan)) return 'monthly'
  if (due === null) return null
  return rules.find(rule => rule.when({ assignment, due, today, plan }))?.cause ?? null
}

/** The first working day on or after the chosen day of the month, once the work has begun and while the plan lasts. */
export function isMonthlyDay(assignment: Assignment, today: Day, plan: ReminderPlan): boolean {
  const end = effectiveDue(assignment) ?? plan.period?.end ?? null
  const begun = assignment.start === null || assignment.start <= today
  if (!begun || (end !== null && today > end)) return false
  return chosenDayServed(plan.settings.ongoingDay, today, plan.calendar) !== null
}

/** The chosen day of the month, of this one or the one before, whose letters go today; null for no day (0) and on other days. */
export function chosenDayServed(chosen: number, today: Day, calendar: WorkCalendar): Day | null {
  if (chosen === 0) return null
  const days = [0, -1].map(months => dayOfMonth(chosen, today, months))
  return days.find(day => workingDayOnOrAfter(day, calendar) === today) ?? null
}

/** The chosen day in the month of `today`, or so many months before; it is 28 at most, so that every month has it. */
function dayOfMonth(chosen: number, today: Day, months: number): Day {
  const { year, month } = civilFromDay(today)
  const found =
    months === -1 && month === 1
      ? dayFromCivil(year - 1, 12, chosen)
      : dayFromCivil(year, month + months, chosen)
  return found ?? today
}

type Facts = {
  readonly assignment: Assignment
  readonly due: Day
  readonly today: Day
  readonly plan: ReminderPlan
}

const rules: readonly { readonly cause: Cause; readonly when: (facts: Facts) => boolean }[] = [
  { cause: 'overdue', when: facts => facts.due < facts.today && isOverdueDay(facts) },
  { cause: 'lead', when: facts => facts.due >= facts.today && isLeadDay(facts) },
  { cause: 'opening', when: facts => facts.due >= facts.today && isOpeningDay(facts) },
]

/** A lead that falls on a day off is said on the working day before. */
function isLeadDay({ due, today, plan }: Facts): boolean {
  return plan.settings.leadDays.some(
    days => workingDayOnOrBefore(addDays(due, -days), plan.calendar) === today,
  )
}

/** A window that opens on a day off is announced on the working day before; lasting work has its monthly day. */
function isOpeningDay({ assignment: { start, kind }, due, today, plan }: Facts): boolean {
  if (kind === 'ongoing') return false
  return start !== null && start < due && workingDayOnOrBefore(start, plan.calendar) === today
}

/** The first working day after the due day, then every N working days, no more than the limit. */
function isOverdueDay({ due, today, plan: { settings, calendar } }: Facts): boolean {
  if (!isWorkingDay(today, calendar) || settings.overdueLimit === 0) return false
  if (settings.overdueEvery === 0) return workingDayOnOrAfter(addDays(due, 1), calendar) === today
  const longest = settings.overdueEvery * (settings.overdueLimit - 1)
  const passed = workingDaysBetween(due, today, longest + 1, calendar)
  return passed !== null && (passed - 1) % settings.overdueEvery === 0
}

/** Working days after `from` up to and with `to`; null when there are more than `limit`. */
export function workingDaysBetween(from: Day, to: Day, limit: number, calendar: WorkCalendar): number | null {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count++
    if (count > limit) return null
  }
  return count
}
