import type { Clock, WallTime } from '../kernel/kernel.ts'
import { monthNames, weekdayNames } from './javaDate.ts'

type Fields = Partial<WallTime> & { readonly isPm?: boolean; readonly offset?: number }

type Part = { readonly pattern: string; readonly read: (text: string) => Fields }

const names = (list: readonly string[]): string => list.flatMap(name => [name, name.slice(0, 3)]).join('|')
const indexOf = (list: readonly string[], text: string): number =>
  list.findIndex(name => name.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase())
const number = (read: (value: number, width: number) => Fields): ((width: number) => Part) => {
  return width => ({ pattern: '\\d+', read: text => read(Number(text), width) })
}

/** What each pattern letter reads; a letter that is absent here is refused. */
const parts: Readonly<Record<string, (width: number) => Part>> = {
  y: number((value, width) => ({ year: width <= 2 && value < 100 ? 2000 + value : value })),
  M: width =>
    width < 3
      ? { pattern: '\\d+', read: text => ({ month: Number(text) }) }
      : { pattern: names(monthNames), read: text => ({ month: indexOf(monthNames, text) + 1 }) },
  d: number(day => ({ day })),
  E: () => ({ pattern: names(weekdayNames), read: () => ({}) }),
  a: () => ({ pattern: 'AM|PM', read: text => ({ isPm: text.toUpperCase() === 'PM' }) }),
  H: number(hour => ({ hour })),
  k: number(hour => ({ hour: hour % 24 })),
  K: number(hour => ({ hour })),
  h: number(hour => ({ hour: hour % 12 })),
  m: number(minute => ({ minute })),
  s: number(second => ({ second })),
  S: number(millisecond => ({ millisecond })),
  Z: () => ({ pattern: '[+-]\\d{4}', read: readOffset }),
  X: () => ({ pattern: 'Z|[+-]\\d\\d(?::?\\d\\d)?', read: readOffset }),
  z: () => ({ pattern: 'GMT|UTC|Z', read: () => ({ offset: 0 }) }),
}

/** The instant that a text means, null when it does not fit the pattern. Out-of-range days roll over, as Java's do. */
export function parseJavaDate(clock: Clock, text: string, timeZone: string, pattern: string): number | null {
  const reads: Part['read'][] = []
  const source = pattern.replace(
    /''|'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']/g,
    (run, quoted?: string, letter?: string) => {
      if (letter === undefined) return literal(run === "''" ? "'" : (quoted ?? run))
      const part = parts[letter]?.(run.length)
      if (part === undefined) return '(?!)'
      reads.push(part.read)
      return `(${part.pattern === '\\d+' && run.length > 1 ? `\\d{1,${run.length}}` : part.pattern})`
    },
  )
  const match = new RegExp(`^${source}`, 'i').exec(text)
  if (match === null) return null
  const fields: Fields = Object.assign({}, ...reads.map((read, index) => read(match[index + 1] ?? '')))
  const wall: WallTime = {
    year: fields.year ?? 1970,
    month: fields.month ?? 1,
    day: fields.day ?? 1,
    hour: (fields.hour ?? 0) + (fields.isPm === true ? 12 : 0),
    minute: fields.minute ?? 0,
    second: fields.second ?? 0,
    millisecond: fields.millisecond ?? 0,
  }
  return fields.offset === undefined
    ? clock.instant(wall, timeZone)
    : clock.instant(wall, 'UTC') - fields.offset * 60_000
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}

function readOffset(text: string): Fields {
  if (text.toUpperCase() === 'Z') return { offset: 0 }
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(3).replace(':', '') || 0)
  return { offset: text.startsWith('-') ? -minutes : minutes }
}
