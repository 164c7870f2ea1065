import type { WorkCalendar } from '../calendar/workCalendar.ts'
import type { Day } from '../day.ts'
import { type EventDueDay, eventDueDay } from './eventDueDay.ts'
import type { Reading, ReadingKind, Rhythm } from './reading.ts'

/** Kinds whose text leaves the day to something that is not written in it. */
export const waitingKinds: ReadonlySet<ReadingKind> = new Set<ReadingKind>([
  'event',
  'schedule',
  'unreadable',
])

/** Too often for one day to be asked for. */
const dense: ReadonlySet<Rhythm | null> = new Set<Rhythm | null>(['daily', 'weekly'])

/** Whether this reading has no day yet and would take one that the coordinator enters. */
export function waitsForEvent({ kind, end, dates, rhythm }: Reading): boolean {
  if (end !== null) return false
  return waitingKinds.has(kind) || (kind === 'recurring' && dates.length === 0 && !dense.has(rhythm))
}

/** The reading once its event has a day: due when its duration has passed, without one on the day itself. */
export function readingAfterEvent(
  reading: Reading,
  event: Day,
  calendar: WorkCalendar,
): { readonly reading: Reading; readonly yearsWithoutData: readonly number[] } {
  const { due, yearsWithoutData }: EventDueDay =
    reading.duration === null
      ? { due: event, yearsWithoutData: [] }
      : eventDueDay(event, reading.duration, calendar)
  const problems = reading.problems.filter(problem => problem !== 'unreadable')
  return { reading: { ...reading, end: due, eventDay: event, problems }, yearsWithoutData }
}
