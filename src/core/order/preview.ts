import { customarySchoolYear } from '../calendar/customarySchoolYear.ts'
import { russianDecrees } from '../calendar/russianDecrees.ts'
import type { Day } from '../day.ts'
import { type Plan, planDay } from '../deadline/plan.ts'
import type { DeadlineProblem, Reading } from '../deadline/reading.ts'
import type { Period } from '../period.ts'
import { readStage } from '../roadmap/readStage.ts'
import type { DeadlineCorrection } from './loadedOrder.ts'
import type { PresentCalendar } from './presentOrder.ts'

/** What a deadline means and what is wrong with it, as a coordinator looks at it before the order is loaded. */
export type DeadlinePreview = {
  readonly readings: readonly Reading[]
  readonly problems: readonly DeadlineProblem[]
  readonly start: Day | null
  readonly end: Day | null
  /** Corrected or ticked by the coordinator. */
  readonly confirmed: boolean
}

/** What the deadlines of an order are read inside: its own date and period, and the workbook's calendar. */
export function previewPlan(orderDate: Day, period: Period, calendar: PresentCalendar | null): Plan {
  return {
    orderDate,
    period,
    schoolYear: calendar?.schoolYear ?? customarySchoolYear(planDay(orderDate, period)),
    calendar: calendar
      ? {
          nonWorking: new Set(calendar.nonWorking),
          workingSaturdays: new Set(calendar.workingSaturdays),
        }
      : russianDecrees,
  }
}

/** The deadline as its row will show it, with the coordinator's correction when there is one. */
export function previewDeadline(
  deadline: string,
  correction: DeadlineCorrection | null,
  plan: Plan,
): DeadlinePreview {
  const fresh = readStage(deadline, { ...unstored, confirmed: false, mark: '' }, plan)
  if (correction === null) return fresh
  return readStage(deadline, { ...unstored, ...correction, confirmed: true, mark: fresh.mark }, plan)
}

const unstored = { start: null, end: null, eventDate: null }
