import { addDays, type Day, weekdayOf } from '../day.ts'

/** Non-working days and working Saturdays, as the yearly government decrees set them. */
export type WorkCalendar = {
  readonly nonWorking: ReadonlySet<Day>
  readonly workingSaturdays: ReadonlySet<Day>
}

/** A day without data is judged by its weekday alone. */
export function isWorkingDay(day: Day, calendar: WorkCalendar): boolean {
  if (calendar.workingSaturdays.has(day)) return true
  return weekdayOf(day) <= 5 && !calendar.nonWorking.has(day)
}

/** The day itself when it is a working day, else the nearest working day before it. */
export function workingDayOnOrBefore(day: Day, calendar: WorkCalendar): Day {
  return nearestWorkingDay(day, -1, calendar)
}

/** The day itself when it is a working day, else the nearest working day after it. */
export function workingDayOnOrAfter(day: Day, calendar: WorkCalendar): Day {
  return nearestWorkingDay(day, 1, calendar)
}

/** The day that is `count` working days after `day`; `day` itself is not counted, as Art. 191 of the Civil Code says. */
export function addWorkingDays(day: Day, count: number, calendar: WorkCalendar): Day {
  let reached = day
  for (let left = count; left > 0; left--) reached = nearestWorkingDay(addDays(reached, 1), 1, calendar)
  return reached
}

/** A calendar in which no day in a whole year works would never end the search. */
const LONGEST_HOLIDAY = 366

function nearestWorkingDay(day: Day, step: 1 | -1, calendar: WorkCalendar): Day {
  for (let offset = 0; offset < LONGEST_HOLIDAY; offset++) {
    const candidate = addDays(day, offset * step)
    if (isWorkingDay(candidate, calendar)) return candidate
  }
  return day
}
