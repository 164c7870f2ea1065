import { isWorkingDay, workingDayOnOrAfter, workingDayOnOrBefore } from '../calendar/workCalendar.ts'
import { addDays, type Day, weekdayOf } from '../day.ts'
import { isWithin, type Period } from '../period.ts'
import { sameDate, type YearChange } from './yearChange.ts'

/** A window opens on its start; by its due day something must be done; an event is on its day, or ends on it. */
export type DateRole = 'start' | 'due' | 'event'

/** What moved a date besides the year. */
export type Shift = 'year' | 'weekday' | 'holidays' | 'day-off'

export type MovedDay = { readonly day: Day; readonly shift: Shift }

/**
 * A date of the old plan in the new one: the same day and month; inside the autumn, winter or spring holidays the same
 * day of those holidays; with a weekday written beside it the nearest such weekday. Where that is a day off, it moves
 * back to the last working day before it, so that nobody is late, a start moves on to the first one after it; none
 * leaves the plan for that, and what goes on in the holidays stays in them.
 */
export function movedDay(day: Day, role: DateRole, change: YearChange, weekday: number | null): MovedDay {
  const { after, years } = change
  const same = sameDate(day, years)
  const holidays = holidaysOf(day, change)
  if (holidays !== null) {
    const { from, to } = holidays
    const kept = Math.min(to.start + (day - from.start), to.end) as Day
    const moved = workingDayNear(kept, role, role === 'due' ? after.period : to, change)
    return { day: moved, shift: moved === same ? 'year' : 'holidays' }
  }
  if (weekday !== null) {
    const named = nearestWeekday(same, weekday)
    return { day: named, shift: named === same ? 'year' : 'weekday' }
  }
  const working = workingDayNear(same, role, after.period, change)
  return { day: working, shift: working === same ? 'year' : 'day-off' }
}

const KEPT = ['autumn', 'winter', 'spring'] as const

function holidaysOf(day: Day, { before, after }: YearChange): { from: Period; to: Period } | null {
  const name = KEPT.find(each => isWithin(day, before.schoolYear.holidays[each]))
  return name === undefined
    ? null
    : { from: before.schoolYear.holidays[name], to: after.schoolYear.holidays[name] }
}

/** The day itself where it works, or where no working day lies on that side inside the bounds. */
function workingDayNear(day: Day, role: DateRole, bounds: Period, { after }: YearChange): Day {
  if (isWorkingDay(day, after.calendar)) return day
  const [back, on] = [workingDayOnOrBefore(day, after.calendar), workingDayOnOrAfter(day, after.calendar)]
  const wanted = role === 'start' ? [on, back] : [back, on]
  return wanted.find(each => isWithin(each, bounds)) ?? day
}

function nearestWeekday(day: Day, weekday: number): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7
  return addDays(day, ahead > 3 ? ahead - 7 : ahead)
}
