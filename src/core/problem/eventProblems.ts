import type { Day } from '../day.ts'
import type { StageReading } from '../roadmap/readStage.ts'
import type { StageProblem } from './stageProblems.ts'

/** What is wrong with the date of an event, as it is entered beside a deadline. */
export function eventProblems(
  eventDate: Day | string | null,
  { readings, isCorrected, yearsWithoutData }: StageReading,
  orderDate: Day,
): readonly StageProblem[] {
  const column = 'eventDate'
  if (eventDate === null) return []
  if (typeof eventDate === 'string') return [{ code: 'not-a-date', found: eventDate, column }]
  if (readings.every(reading => reading.eventDay === undefined))
    return [{ code: 'event-unused', isCorrected, column }]
  return [
    ...(eventDate < orderDate
      ? [{ code: 'event-before-order', found: eventDate, orderDate, column } as const]
      : []),
    ...(yearsWithoutData.length > 0
      ? [{ code: 'days-off-unknown', years: yearsWithoutData, column } as const]
      : []),
  ]
}
