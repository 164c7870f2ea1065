import type { Day } from '../day.ts'
import { readingAfterEvent, waitsForEvent } from '../deadline/eventReading.ts'
import type { Plan } from '../deadline/plan.ts'
import { type DeadlineReadings, readDeadline } from '../deadline/readDeadline.ts'
import type { DeadlineProblem, Reading } from '../deadline/reading.ts'
import { deadlineMark, markWithEnd, partsOfMark } from './stageMark.ts'

/** What «Дорожная карта» holds beside the text of a deadline, as the coordinator may have edited it. */
export type StoredReading = {
  readonly start: Day | string | null
  readonly end: Day | string | null
  /** When the event that the deadline waits for happened; text that is no date is as good as nothing. */
  readonly eventDate: Day | string | null
  readonly confirmed: boolean
  /** `mark` of the reading that the cells were last filled from; '' for a new row. */
  readonly mark: string
}

export type StageReading = {
  readonly readings: readonly Reading[]
  readonly problems: readonly DeadlineProblem[]
  readonly start: Day | null
  readonly end: Day | null
  readonly confirmed: boolean
  readonly mark: string
  /** Start and end are the coordinator's own: neither text nor event moves them. */
  readonly isCorrected: boolean
  /** Years in which working days after the event were counted by weekends alone. */
  readonly yearsWithoutData: readonly number[]
}

/**
 * Reads the deadline of a stage, dated by its event where the text waits for one. Start and end that differ from
 * what text and event give are the coordinator's correction: it confirms the reading and holds until the text
 * or the plan changes.
 */
export function readStage(deadline: string, stored: StoredReading, plan: Plan): StageReading {
  const mark = deadlineMark(deadline, plan)
  const read = deadline.trim() === '' ? unstated : readDeadline(deadline, plan)
  const { isDated, ...reading } = afterEvent(read, dayOrNull(stored.eventDate), plan)
  const fresh = {
    ...reading,
    confirmed: false,
    mark: isDated ? markWithEnd(mark, reading.end) : mark,
    isCorrected: false,
  }
  const filled = partsOfMark(stored.mark)
  if (filled.mark !== mark) return fresh
  const start = dayOrNull(stored.start)
  const end = dayOrNull(stored.end)
  const unsaid = spanOf(read.readings)
  const ends = [fresh.end, unsaid.end, filled.end]
  if ([fresh.start, unsaid.start].includes(start) && ends.includes(end))
    return { ...fresh, confirmed: stored.confirmed }
  return {
    readings: [correctedReading(deadline, start, end)],
    problems: [],
    start,
    end,
    confirmed: true,
    mark,
    isCorrected: true,
    yearsWithoutData: [],
  }
}

/** What was read, with its span; readings that wait for the event are dated by it. */
function afterEvent(
  read: DeadlineReadings,
  event: Day | null,
  { calendar }: Plan,
): DeadlineReadings &
  Pick<StageReading, 'start' | 'end' | 'yearsWithoutData'> & { readonly isDated: boolean } {
  const isDated = event !== null && read.readings.some(waitsForEvent)
  if (!isDated) return { ...read, ...spanOf(read.readings), yearsWithoutData: [], isDated }
  const dated = read.readings.map(reading =>
    waitsForEvent(reading) ? readingAfterEvent(reading, event, calendar) : { reading, yearsWithoutData: [] },
  )
  const readings = dated.map(({ reading }) => reading)
  return {
    readings,
    problems: read.problems.filter(problem => problem !== 'unreadable'),
    ...spanOf(readings),
    yearsWithoutData: [...new Set(dated.flatMap(each => each.yearsWithoutData))],
    isDated,
  }
}

/** An empty cell: the stage still is asked for and waits for its date. */
const unstated: DeadlineReadings = {
  readings: [{ ...correctedReading('', null, null), problems: ['unreadable'] }],
  problems: ['unreadable'],
}

/** From the first day to the last of all readings; null where a reading has no day. */
function spanOf(readings: readonly Reading[]): { readonly start: Day | null; readonly end: Day | null } {
  const starts = readings.flatMap(reading =>
    reading.start === null ? reading.dates.slice(0, 1) : [reading.start],
  )
  const ends = readings.flatMap(reading => (reading.end === null ? reading.dates.slice(-1) : [reading.end]))
  return { start: ascending(starts)[0] ?? null, end: ascending(ends)[ends.length - 1] ?? null }
}

function correctedReading(text: string, start: Day | null, end: Day | null): Reading {
  return {
    kind: kindOf(start, end),
    start,
    end,
    dates: [],
    text,
    assumed: [],
    problems: [],
    rhythm: null,
    duration: null,
  }
}

function kindOf(start: Day | null, end: Day | null): Reading['kind'] {
  if (end === null) return start === null ? 'unreadable' : 'event'
  if (start === null) return 'by'
  return start === end ? 'on' : 'between'
}

function dayOrNull(value: Day | string | null): Day | null {
  return typeof value === 'string' ? null : value
}

function ascending(days: readonly Day[]): readonly Day[] {
  return [...days].sort((left, right) => left - right)
}
