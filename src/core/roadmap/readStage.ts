import type { Day } from '../day.ts'
import type { Plan } from '../deadline/plan.ts'
import { type DeadlineReadings, readDeadline } from '../deadline/readDeadline.ts'
import type { DeadlineProblem, Reading } from '../deadline/reading.ts'
import { fingerprint } from '../fingerprint.ts'

/** What «Дорожная карта» holds beside the text of a deadline, as the coordinator may have edited it. */
export type StoredReading = {
  readonly start: Day | string | null
  readonly end: Day | string | null
  readonly confirmed: boolean
  /** `deadlineMark` of the text and plan that the cells were last filled from; '' for a new row. */
  readonly mark: string
}

export type StageReading = {
  readonly readings: readonly Reading[]
  readonly problems: readonly DeadlineProblem[]
  readonly start: Day | null
  readonly end: Day | null
  readonly confirmed: boolean
  readonly mark: string
}

/**
 * Reads the deadline of a stage. Start and end that differ from what the text gives are the
 * coordinator's correction: it confirms the reading and holds until the text or the plan changes.
 */
export function readStage(deadline: string, stored: StoredReading, plan: Plan): StageReading {
  const mark = deadlineMark(deadline, plan)
  const { readings, problems } = deadline.trim() === '' ? unstated : readDeadline(deadline, plan)
  const span = spanOf(readings)
  const fresh = { readings, problems, ...span, confirmed: false, mark }
  if (stored.mark !== mark) return fresh
  const start = dayOrNull(stored.start)
  const end = dayOrNull(stored.end)
  if (start === span.start && end === span.end) return { ...fresh, confirmed: stored.confirmed }
  return {
    readings: [correctedReading(deadline, start, end)],
    problems: [],
    start,
    end,
    confirmed: true,
    mark,
  }
}

/** An empty cell: the stage still is asked for and waits for its date. */
const unstated: DeadlineReadings = {
  readings: [{ ...correctedReading('', null, null), problems: ['unreadable'] }],
  problems: ['unreadable'],
}

/** Changes when the deadline's text or the plan it is read inside changes. */
export function deadlineMark(deadline: string, plan: Plan): string {
  return fingerprint(deadline, JSON.stringify([plan.orderDate, plan.period, plan.schoolYear]))
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
