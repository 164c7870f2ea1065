import { customarySchoolYear } from '../core/calendar/customarySchoolYear.ts'
import { type Plan, planDay } from '../core/deadline/plan.ts'
import type { Problem } from '../core/problem/problem.ts'
import type { Settings } from '../core/settings/settings.ts'
import type { Texts } from '../texts/texts.ts'
import { calendarFrom } from './rows/calendarRows.ts'
import type { Workbook } from './rows/workbook.ts'

/** What the deadlines of this workbook are read inside; null while neither its order nor its plan has a date. */
export function planOf(
  workbook: Workbook,
  { order, period }: Settings,
  texts: Texts,
): { readonly plan: Plan; readonly problems: readonly Problem[] } | null {
  if (period === null) return null
  const customary = customarySchoolYear(planDay(order.date, period))
  const { calendar, schoolYear, problems } = calendarFrom(workbook, texts, customary)
  return { plan: { orderDate: order.date ?? period.start, period, schoolYear, calendar }, problems }
}
