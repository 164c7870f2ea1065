/** `shifted` is a wall time written as if it were UTC. */
export function instantOfShifted(shifted: number, timeZone: string): number {
  const before = offsetAt(shifted - 86_400_000, timeZone)
  const first = shifted - before
  if (offsetAt(first, timeZone) === before) return first
  const second = shifted - offsetAt(first, timeZone)
  return offsetAt(second, timeZone) === shifted - second ? second : first
}

const quarterHour = 900_000
const offsets = new Map<string, Map<number, number>>()
const formats = new Map<string, Intl.DateTimeFormat>()

/** Milliseconds by which the zone's wall clock is ahead of UTC. Zones change on quarter hours only. */
export function offsetAt(instant: number, timeZone: string): number {
  if (Number.isNaN(instant)) return 0
  const known = offsets.get(timeZone) ?? new Map<number, number>()
  offsets.set(timeZone, known)
  const quarter = Math.floor(instant / quarterHour)
  const offset = known.get(quarter) ?? measureOffset(quarter * quarterHour, timeZone)
  known.set(quarter, offset)
  return offset
}

function measureOffset(instant: number, timeZone: string): number {
  const fixed = /^([+-])(\d\d):(\d\d)$/.exec(timeZone)
  if (fixed !== null) return Number(`${fixed[1]}1`) * (Number(fixed[2]) * 60 + Number(fixed[3])) * 60_000
  const format = formats.get(timeZone) ?? newFormat(timeZone)
  formats.set(timeZone, format)
  const parts = new Map(format.formatToParts(instant).map(part => [part.type, part.value]))
  const number = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type))
  const year = parts.get('era') === 'BC' ? 1 - number('year') : number('year')
  const utc = new Date(0)
  utc.setUTCFullYear(year, number('month') - 1, number('day'))
  utc.setUTCHours(number('hour'), number('minute'), number('second'))
  return utc.getTime() - instant
}

function newFormat(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
}
