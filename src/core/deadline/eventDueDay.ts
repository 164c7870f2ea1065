import { hasDecree } from '../calendar/hasDecree.ts'
import { isWorkingDay, type WorkCalendar } from '../calendar/workCalendar.ts'
import { addDays, civilFromDay, type Day, dayFromCivil, lastDayOfMonth } from '../day.ts'
import type { Duration } from './reading.ts'

export type EventDueDay = {
  readonly due: Day
  /** Years that working days were counted in without data: by weekends alone. */
  readonly yearsWithoutData: readonly number[]
}

/**
 * The due day of an event-bound deadline once its event has a date. The count begins on the day after the
 * event; a negative one goes back from the day before. Months end on the same day or the month's last
 * (Civil Code, Art. 191, 192).
 */
export function eventDueDay(event: Day, duration: Duration, calendar: WorkCalendar): EventDueDay {
  switch (duration.unit) {
    case 'day':
      return byCalendar(addDays(event, duration.count))
    case 'week':
      return byCalendar(addDays(event, 7 * duration.count))
    case 'month':
      return byCalendar(addMonths(event, duration.count))
    case 'year':
      return byCalendar(addMonths(event, 12 * duration.count))
    case 'working-day':
      return byWorkingDays(event, duration.count, calendar)
  }
}

function byCalendar(due: Day): EventDueDay {
  return { due, yearsWithoutData: [] }
}

function addMonths(day: Day, months: number): Day {
  const civil = civilFromDay(day)
  const index = civil.year * 12 + civil.month - 1 + months
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  return dayFromCivil(year, month, Math.min(civil.day, lastDayOfMonth(year, month))) ?? day
}

/** A calendar without a single working day would never end the count. */
const LONGEST_WAIT = 366

function byWorkingDays(event: Day, count: number, calendar: WorkCalendar): EventDueDay {
  const step = count < 0 ? -1 : 1
  const unknown = new Set<number>()
  let due = event
  for (let left = Math.abs(count), idle = 0; left > 0 && idle < LONGEST_WAIT; ) {
    due = addDays(due, step)
    const { year } = civilFromDay(due)
    if (!hasDecree(year, calendar)) unknown.add(year)
    const isCounted = isWorkingDay(due, calendar)
    left -= isCounted ? 1 : 0
    idle = isCounted ? 0 : idle + 1
  }
  return { due, yearsWithoutData: [...unknown] }
}
