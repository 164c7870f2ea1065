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
