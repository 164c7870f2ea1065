import { type CalendarEntry, calendarOf, entriesLacking } from '../calendar/calendarEntries.ts'
import { customarySchoolYear } from '../calendar/customarySchoolYear.ts'
import type { Day } from '../day.ts'
import { type Plan, planDay } from '../deadline/plan.ts'
import type { DeadlineCorrection } from '../order/loadedOrder.ts'
import type { Period } from '../period.ts'

/** What the workbook holds when a new year is asked for, as plain values that travel to the dialog. */
export type NewYearOffer = {
  readonly orderNumber: string
  readonly orderDate: Day | null
  readonly orderTitle: string
  readonly period: Period
  readonly calendar: readonly CalendarEntry[]
  readonly stages: readonly OldStage[]
  /** Tells this plan from any other: what was decided about one is not done to another. */
  readonly mark: string
  /** Assignments that are owed, reports that wait for a decision, letters that wait for the quota. */
  readonly open: number
  readonly undecided: number
  readonly waiting: number
}

export type OldStage = {
  readonly id: string
  readonly number: string
  readonly measure: string
  readonly result: string
  readonly deadline: string
  /** Start and end that the coordinator corrected; null where the text says them. */
  readonly corrected: DeadlineCorrection | null
  readonly excluded: boolean
}

/** What the deadlines of a period are read inside, by «Календарь» and what is customary besides. */
export function planFor(entries: readonly CalendarEntry[], period: Period, orderDate: Day | null): Plan {
  const day = planDay(orderDate, period)
  const all = [...entriesLacking(entries, day), ...entries]
  return { orderDate: orderDate ?? period.start, period, ...calendarOf(all, customarySchoolYear(day)) }
}
