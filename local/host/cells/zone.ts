/** Days between the spreadsheet's epoch 1899-12-30 and 1970-01-01. */
const UNIX_EPOCH = 25569
const DAY = 86_400_000
/** Offsets change on quarter hours only, so one look-up serves every instant of the quarter. */
const QUARTER = 900_000

/** A time zone as the spreadsheet uses it: instants (ms since 1970, UTC) to serial days and back. */
export type Zone = {
  readonly name: string
  readonly serialFromInstant: (instant: number) => number
  readonly instantFromSerial: (serial: number) => number
}

/** The zone of an IANA name; throws a RangeError for a name that does not exist. */
export function zoneOf(name: string): Zone {
  const known = zones.get(name)
  if (known) return known
  const offset = offsetIn(name)
  const zone: Zone = {
    name,
    serialFromInstant: instant => (instant + offset(instant)) / DAY + UNIX_EPOCH,
    instantFromSerial: serial => {
      const wall = Math.round((serial - UNIX_EPOCH) * DAY)
      const guess = wall - offset(wall)
      return wall - offset(guess)
    },
  }
  zones.set(name, zone)
  return zone
}

const zones = new Map<string, Zone>()

/** Milliseconds that the zone is ahead of UTC at an instant. */
function offsetIn(name: string): (instant: number) => number {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const known = new Map<number, number>()
  return instant => {
    const quarter = Math.floor(instant / QUARTER)
    const found = known.get(quarter)
    if (found !== undefined) return found
    const parts = new Map(clock.formatToParts(quarter * QUARTER).map(({ type, value }) => [type, value]))
    const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type))
    const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year')
    const wall = new Date(0)
    wall.setUTCFullYear(year, part('month') - 1, part('day'))
    wall.setUTCHours(part('hour'), part('minute'), part('second'))
    const offset = wall.getTime() - quarter * QUARTER
    known.set(quarter, offset)
    return offset
  }
}
