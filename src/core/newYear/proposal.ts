import { civilFromDay, type Day, dayFromCivil } from '../day.ts'
import { readDeadline } from '../deadline/readDeadline.ts'
import type { DeadlineProblem, Reading } from '../deadline/reading.ts'
import { weekdayInText } from '../deadline/ru/weekdayInText.ts'
import { namesYear, rewriteSchoolYears, rewriteYears } from '../deadline/ru/yearsInText.ts'
import type { DeadlineCorrection } from '../order/loadedOrder.ts'
import { dateRegions } from './dateRegions.ts'
import { agreesWith } from './moveAgrees.ts'
import { type DateRole, movedDay, type Shift } from './movedDay.ts'
import type { OldStage } from './newYearOffer.ts'
import { sameDate, type YearChange } from './yearChange.ts'

/** Why a deadline is proposed as it is. */
export type Reason = Shift | 'corrected' | 'same' | 'look'

/** A stage of the old plan as the new one may have it. */
export type Proposal = {
  readonly measure: string
  readonly result: string
  readonly deadline: string
  /** Start and end that the coordinator once corrected, moved on. */
  readonly correction: DeadlineCorrection | null
  readonly reason: Reason
}

/**
 * The texts with their years moved on, their dates by the school calendar (`movedDay`), and all else untouched; a text
 * without a year stays and is read inside the new plan. What came out otherwise than meant asks to be looked at.
 */
export function proposalOf(stage: OldStage, change: YearChange): Proposal {
  const { deadline, corrected } = stage
  const { readings } = readDeadline(deadline, change.before)
  const weekday = weekdayInText(deadline)
  const shifts = new Set<Shift>()
  const shifted = rewritten(deadline, readings, change, (day, role) => {
    const moved = movedDay(day, role, change, weekday)
    shifts.add(moved.shift)
    return moved.day
  })
  const plain = rewritten(deadline, readings, change, day => sameDate(day, change.years))
  const isMeant = agreesWith(readings, readDeadline(shifted, change.after).readings, change, weekday)
  const text = isMeant ? shifted : plain
  const correction = corrected && {
    start: corrected.start === null ? null : movedDay(corrected.start, 'start', change, null).day,
    end: corrected.end === null ? null : movedDay(corrected.end, 'due', change, null).day,
  }
  const year = (written: number) => written + change.years
  return {
    measure: rewriteSchoolYears(stage.measure, year),
    result: rewriteSchoolYears(stage.result, year),
    deadline: text,
    correction,
    reason: reasonOf({ stage, text, correction, isMeant, shifts }, change),
  }
}

function rewritten(
  text: string,
  readings: readonly Reading[],
  { years }: YearChange,
  move: (day: Day, role: DateRole) => Day,
): string {
  const starts = new Set(
    readings.flatMap(({ start, end }) => (start !== null && start !== end ? [start] : [])),
  )
  const ends = new Map(readings.flatMap(({ kind, end }) => (end === null ? [] : [[end, kind] as const])))
  const roleOf = (day: Day): DateRole => {
    const kind = ends.get(day)
    if (kind === undefined) return starts.has(day) ? 'start' : 'due'
    return kind === 'by' ? 'due' : 'event'
  }
  return dateRegions(text, readings)
    .map(({ part, isDated }) =>
      isDated
        ? rewriteYears(part, {
            year: written => written + years,
            day: written => {
              const day = dayFromCivil(written.year, written.month, written.day)
              if (day === null) return { ...written, year: written.year + years }
              return civilFromDay(move(day, roleOf(day)))
            },
          })
        : part,
    )
    .join('')
}

type Facts = {
  readonly stage: OldStage
  readonly text: string
  readonly correction: DeadlineCorrection | null
  readonly isMeant: boolean
  readonly shifts: ReadonlySet<Shift>
}

/** The first that holds. */
const reasons: readonly { readonly reason: Reason; readonly when: (facts: Facts) => boolean }[] = [
  { reason: 'corrected', when: ({ correction }) => correction !== null },
  { reason: 'look', when: ({ isMeant }) => !isMeant },
  { reason: 'look', when: ({ stage, text }) => text === stage.deadline && namesYear(text) },
  { reason: 'holidays', when: ({ shifts }) => shifts.has('holidays') },
  { reason: 'weekday', when: ({ shifts }) => shifts.has('weekday') },
  { reason: 'day-off', when: ({ shifts }) => shifts.has('day-off') },
  { reason: 'year', when: ({ stage, text }) => text !== stage.deadline },
  { reason: 'same', when: () => true },
]

function reasonOf(facts: Facts, { after }: YearChange): Reason {
  const found = reasons.find(({ when }) => when(facts))?.reason ?? 'same'
  const { problems } = readDeadline(facts.text, after)
  return found !== 'corrected' && problems.some(problem => doubtful.has(problem)) ? 'look' : found
}

/** What a deadline of the new plan should not be without somebody having seen it. */
const doubtful: ReadonlySet<DeadlineProblem> = new Set<DeadlineProblem>([
  'reversed',
  'no-such-date',
  'outside-plan',
  'before-order',
  'weekend',
  'holiday',
  'unreadable',
])
