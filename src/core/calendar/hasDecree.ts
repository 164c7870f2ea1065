import { dayFromCivil } from '../day.ts'
import type { WorkCalendar } from './workCalendar.ts'

/** Whether the calendar knows this year: 1 January is a non-working day in every decree. */
export function hasDecree(year: number, calendar: WorkCalendar): boolean {
  const newYear = dayFromCivil(year, 1, 1)
  return newYear !== null && calendar.nonWorking.has(newYear)
}
