import type { Clock, WallTime } from '../kernel/kernel.ts'
import { offsetAt } from '../kernel/offset.ts'

/** The names are English whatever the user's locale is. */
const months = 'January February March April May June July August September October November December'.split(
  ' ',
)
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

type Moment = {
  readonly wall: WallTime
  /** Minutes ahead of UTC. */
  readonly offset: number
  readonly instant: number
  readonly timeZone: string
}

/** Pattern letters of Java's SimpleDateFormat, as the reference page of Utilities.formatDate says. */
const letters: Readonly<Record<string, (moment: Moment, width: number) => string>> = {
  G: ({ wall }) => (wall.year > 0 ? 'AD' : 'BC'),
  y: ({ wall }, width) => year(wall.year, width),
  Y: ({ wall }, width) => year(weekYear(wall), width),
  M: ({ wall }, width) => monthText(wall, width),
  L: ({ wall }, width) => monthText(wall, width),
  w: ({ wall }, width) => pad(weekOfYear(wall), width),
  W: ({ wall }, width) => pad(Math.floor((wall.day + weekdayOf({ ...wall, day: 1 }) - 1) / 7) + 1, width),
  D: ({ wall }, width) => pad(dayOfYear(wall), width),
  d: ({ wall }, width) => pad(wall.day, width),
  F: ({ wall }, width) => pad(Math.floor((wall.day - 1) / 7) + 1, width),
  E: ({ wall }, width) => shortened(weekdays[weekdayOf(wall)] ?? '', width),
  u: ({ wall }, width) => pad(weekdayOf(wall) || 7, width),
  a: ({ wall }) => (wall.hour < 12 ? 'AM' : 'PM'),
  H: ({ wall }, width) => pad(wall.hour, width),
  k: ({ wall }, width) => pad(wall.hour || 24, width),
  K: ({ wall }, width) => pad(wall.hour % 12, width),
  h: ({ wall }, width) => pad(wall.hour % 12 || 12, width),
  m: ({ wall }, width) => pad(wall.minute, width),
  s: ({ wall }, width) => pad(wall.second, width),
  S: ({ wall }, width) => pad(wall.millisecond, width),
  z: (moment, width) => zoneName(moment, width),
  Z: ({ offset }) => offsetText(offset, ''),
  X: ({ offset }, width) => {
    if (offset === 0) return 'Z'
    return width === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, width === 2 ? '' : ':')
  },
}

/** Null when the pattern has a letter that Java does not know. */
export function formatJavaDate(
  clock: Clock,
  instant: number,
  timeZone: string,
  pattern: string,
): string | null {
  const offset = offsetAt(instant, timeZone) / 60_000
  const moment: Moment = { wall: clock.wall(instant, timeZone), offset, instant, timeZone }
  let isKnown = true
  const text = pattern.replace(
    /''|'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (run, quoted?: string, letter?: string) => {
      if (letter === undefined) return run === "''" ? "'" : (quoted ?? '').replaceAll("''", "'")
      const write = letters[letter]
      if (write === undefined) isKnown = false
      return write === undefined ? run : write(moment, run.length)
    },
  )
  return isKnown ? text : null
}

export const monthNames: readonly string[] = months
export const weekdayNames: readonly string[] = weekdays

function year(value: number, width: number): string {
  return width === 2 ? pad(Math.abs(value) % 100, 2) : pad(value > 0 ? value : 1 - value, width)
}

function monthText(wall: WallTime, width: number): string {
  return width < 3 ? pad(wall.month, width) : shortened(months[wall.month - 1] ?? '', width)
}

function shortened(name: string, width: number): string {
  return width < 4 ? name.slice(0, 3) : name
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

function weekdayOf({ year: ofYear, month, day }: WallTime): number {
  return new Date(Date.UTC(ofYear, month - 1, day)).getUTCDay()
}

function dayOfYear({ year: ofYear, month, day }: WallTime): number {
  return (Date.UTC(ofYear, month - 1, day) - Date.UTC(ofYear, 0, 1)) / 86_400_000 + 1
}

/** Weeks begin on Sunday and the first is the one with 1 January, as in Java's English locale. */
function weekOfYear(wall: WallTime): number {
  if (weekYear(wall) > wall.year) return 1
  return Math.floor((dayOfYear(wall) - 1 + weekdayOf({ ...wall, month: 1, day: 1 })) / 7) + 1
}

function weekYear(wall: WallTime): number {
  const saturday = new Date(Date.UTC(wall.year, wall.month - 1, wall.day + 6 - weekdayOf(wall)))
  return saturday.getUTCFullYear()
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60), 2)}${separator}${pad(minutes % 60, 2)}`
}

function zoneName({ instant, timeZone, offset }: Moment, width: number): string {
  if (/^[+-]/.test(timeZone)) return `GMT${offsetText(offset, ':')}`
  const style = width < 4 ? 'short' : 'long'
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: style }).formatToParts(instant)
  return parts.find(part => part.type === 'timeZoneName')?.value ?? timeZone
}
