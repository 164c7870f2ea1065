import { type Assignment, effectiveDue } from '../assignment/assignment.ts'
import { isOwed } from '../assignment/urgency.ts'
import {
  isWorkingDay,
  type WorkCalendar,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
} from '../calendar/workCalendar.ts'
import { addDays, type Day } from '../day.ts'
import type { ReminderSettings } from '../settings/settings.ts'

/** Why a letter goes today. */
export type Cause = 'lead' | 'opening' | 'overdue'

export type ReminderPlan = {
  readonly settings: ReminderSettings
  readonly calendar: WorkCalendar
  /** A deadline before the order reminds nobody until the coordinator agrees another one. */
  readonly orderDate: Day | null
}

/** Whether this assignment is a reason to write to its executor on this day, and which. */
export function causeOn(assignment: Assignment, today: Day, plan: ReminderPlan): Cause | null {
  const due = effectiveDue(assignment)
  if (due === null || !isRemindable(assignment, plan)) return null
  return rules.find(rule => rule.when({ assignment, due, today, plan }))?.cause ?? null
}

/** Owed, dated, and not due before its own order. */
export function isRemindable(assignment: Assignment, plan: ReminderPlan): boolean {
  const due = effectiveDue(assignment)
  return due !== null && isOwed(assignment) && (plan.orderDate === null || due >= plan.orderDate)
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

/** A window that opens on a day off is announced on the working day before. */
function isOpeningDay({ assignment: { start }, due, today, plan }: Facts): boolean {
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
function workingDaysBetween(from: Day, to: Day, limit: number, calendar: WorkCalendar): number | null {
  let count = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count++
    if (count > limit) return null
  }
  return count
}
