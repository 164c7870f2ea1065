import { instantOfShifted, offsetAt } from '../kernel/offset.ts'

/** Days between the spreadsheet's epoch 1899-12-30 and 1970-01-01. */
const UNIX_EPOCH = 25569
const DAY = 86_400_000

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
  // Asks for the zone once, so that a name that does not exist is met here.
  offsetAt(0, name)
  const zone: Zone = {
    name,
    serialFromInstant: instant => (instant + offsetAt(instant, name)) / DAY + UNIX_EPOCH,
    instantFromSerial: serial => instantOfShifted(Math.round((serial - UNIX_EPOCH) * DAY), name),
  }
  zones.set(name, zone)
  return zone
}

const zones = new Map<string, Zone>()
