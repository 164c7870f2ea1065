import { type Day, isoFromDay } from '../day.ts'
import { waitingKinds } from './eventReading.ts'
import type { Reading, ReadingKind, Rhythm } from './reading.ts'

/** One time that a stage falls due, or its one lasting obligation; DESIGN §2. */
export type Occurrence = {
  /** Stable among the occurrences of one reading: the ISO due day, or the kind where there is none. */
  readonly key: string
  readonly start: Day | null
  readonly due: Day | null
  readonly kind: ReadingKind
}

const DENSE: ReadonlySet<Rhythm> = new Set<Rhythm>(['daily', 'weekly'])

/** A monthly or rarer rhythm with named days gives one per due day; everything else gives one. */
export function occurrencesOf(reading: Reading): readonly Occurrence[] {
  const { kind, start, end, dates, rhythm } = reading
  if (kind === 'recurring' && dates.length > 0 && !(rhythm !== null && DENSE.has(rhythm))) {
    return dates.map(due => ({ key: isoFromDay(due), start: null, due, kind }))
  }
  // Lasting work is reported when its time ends: an ongoing period, or the last day of a dense rhythm.
  if (kind === 'ongoing') return [{ key: kind, start, due: end, kind }]
  if (kind === 'recurring')
    return [{ key: kind, start: dates[0] ?? null, due: dates[dates.length - 1] ?? end, kind }]
  // Its day is entered and may be taken back: the row stays the same one.
  if (waitingKinds.has(kind)) return [{ key: kind, start, due: end, kind }]
  if (end === null) return [{ key: kind, start, due: null, kind }]
  return [{ key: isoFromDay(end), start, due: end, kind }]
}
