import type { SchoolYear } from '../calendar/schoolYear.ts'
import type { WorkCalendar } from '../calendar/workCalendar.ts'
import type { Day } from '../day.ts'
import type { Period } from '../period.ts'

/** What a deadline is read inside: nothing is taken from a clock. */
export type Plan = {
  readonly orderDate: Day
  readonly period: Period
  readonly schoolYear: SchoolYear
  readonly calendar: WorkCalendar
}

/**
 * The day whose school year the deadlines of a plan belong to: that of the order, or the plan's first day where the
 * order is older than its plan, as one of August is, or has no date yet.
 */
export function planDay(orderDate: Day | null, { start }: Pick<Period, 'start'>): Day {
  return orderDate === null || orderDate < start ? start : orderDate
}
