import type { Clock, WallTime } from '../kernel/kernel.ts'
import type { Schedule } from './trigger.ts'

const minute = 60_000
const hour = 3_600_000

/** The first firing strictly after an instant; null when there is none left. */
export function nextFiring(clock: Clock, schedule: Schedule, after: number): number | null {
  switch (schedule.kind) {
    case 'once':
      return schedule.at > after ? schedule.at : null
    case 'minutes':
      return after + schedule.every * minute
    case 'hours':
      return after + schedule.every * hour
    case 'days':
      return nextDay(clock, schedule, after, () => true, schedule.every - 1)
    case 'weeks':
      return nextDay(
        clock,
        schedule,
        after,
        day => weekdayOf(day) === schedule.weekday,
        (schedule.every - 1) * 7,
      )
    case 'months':
      return nextDay(clock, schedule, after, day => day.day === Math.min(schedule.day, daysInMonth(day)), 0)
  }
}

type Daily = { readonly hour: number; readonly minute: number; readonly timeZone: string }

/** Walks the zone's calendar days from the day of `after` to the first that fits, at the trigger's hour. */
function nextDay(
  clock: Clock,
  { hour: atHour, minute: atMinute, timeZone }: Daily,
  after: number,
  fits: (day: WallTime) => boolean,
  /** Days that must pass in between. */
  gap: number,
): number {
  const start = clock.wall(after, timeZone)
  for (let ahead = 0; ; ahead += 1) {
    const noon = new Date(Date.UTC(start.year, start.month - 1, start.day + ahead, 12))
    const day: WallTime = {
      year: noon.getUTCFullYear(),
      month: noon.getUTCMonth() + 1,
      day: noon.getUTCDate(),
      hour: atHour,
      minute: atMinute,
      second: 0,
      millisecond: 0,
    }
    const at = clock.instant(day, timeZone)
    if (at > after + gap * 24 * hour && fits(day)) return at
  }
}

function weekdayOf(day: WallTime): number {
  return new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay()
}

function daysInMonth(day: WallTime): number {
  return new Date(Date.UTC(day.year, day.month, 0)).getUTCDate()
}
