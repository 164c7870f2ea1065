import { customarySchoolYear } from '../core/calendar/customarySchoolYear.ts'
import type { Plan } from '../core/deadline/plan.ts'
import type { Problem } from '../core/problem/problem.ts'
import type { Settings } from '../core/settings/settings.ts'
import type { Texts } from '../texts/texts.ts'
import { calendarFrom } from './rows/calendarRows.ts'
import type { Workbook } from './rows/workbook.ts'

/** What the deadlines of this workbook are read inside; null while its order has no date. */
export function planOf(
  workbook: Workbook,
  { order, period }: Settings,
  texts: Texts,
): { readonly plan: Plan; readonly problems: readonly Problem[] } | null {
  if (order.date === null || period === null) return null
  const { calendar, schoolYear, problems } = calendarFrom(workbook, texts, customarySchoolYear(order.date))
  return { plan: { orderDate: order.date, period, schoolYear, calendar }, problems }
}
