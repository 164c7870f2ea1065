import { addWorkingDays, type WorkCalendar, workingDayOnOrBefore } from '../calendar/workCalendar.ts'
import { addDays, civilFromDay, type Day, dayFromCivil, lastDayOfMonth, weekdayOf } from '../day.ts'

/** Null where the month has no fifth one. `nth` −1 is the last. */
export function nthWeekday(year: number, month: number, nth: number, weekday: number): Day | null {
  const last = lastDayOfMonth(year, month)
  const anchor = dayFromCivil(year, month, nth < 0 ? last : 1)
  if (anchor === null) return null
  if (nth < 0) return addDays(anchor, -((weekdayOf(anchor) - weekday + 7) % 7))
  const day = addDays(anchor, ((weekday - weekdayOf(anchor) + 7) % 7) + 7 * (nth - 1))
  return civilFromDay(day).month === month ? day : null
}

/** The nth working day of a month, −1 the last; null where there are not so many. */
export function nthWorkingDay(year: number, month: number, nth: number, calendar: WorkCalendar): Day | null {
  const last = lastDayOfMonth(year, month)
  const edge = dayFromCivil(year, month, nth < 0 ? last : 1)
  if (edge === null || nth > last) return null
  const day =
    nth < 0 ? workingDayOnOrBefore(edge, calendar) : addWorkingDays(addDays(edge, -1), nth, calendar)
  return civilFromDay(day).month === month ? day : null
}
