import type { Clock, WallTime } from './kernel.ts'
import { instantOfShifted, offsetAt } from './offset.ts'

/** A clock that only moves when it is told to; zones come from Node's Intl data, never from the machine. */
export function createClock(startsAt: number): Clock & { readonly set: (instant: number) => void } {
  let instant = startsAt
  return {
    now: () => Math.floor(instant),
    advance: ms => {
      instant += ms
    },
    set: to => {
      instant = to
    },
    wall: wallTime,
    instant: instantOfWall,
  }
}

/** Reads ISO 8601 with an offset or Z; anything else would depend on the machine's zone. */
export function parseInstant(text: string): number {
  const instant = /(Z|[+-]\d\d:?\d\d)$/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(instant)) throw new Error(`An instant needs an offset or Z: «${text}».`)
  return instant
}

export function wallTime(instant: number, timeZone: string): WallTime {
  const shifted = new Date(instant + offsetAt(instant, timeZone))
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    millisecond: shifted.getUTCMilliseconds(),
  }
}

function instantOfWall(wall: WallTime, timeZone: string): number {
  const utc = new Date(0)
  utc.setUTCFullYear(wall.year, wall.month - 1, wall.day)
  utc.setUTCHours(wall.hour, wall.minute, wall.second, wall.millisecond)
  return instantOfShifted(utc.getTime(), timeZone)
}
