import { isWorkingDay } from '../calendar/workCalendar.ts'
import { type Day, weekdayOf } from '../day.ts'
import type { Plan } from './plan.ts'
import type { DeadlineProblem, Reading } from './reading.ts'
import type { Bare } from './resolvePhrase.ts'

type Check = {
  readonly problem: DeadlineProblem
  readonly when: (reading: Bare, plan: Plan) => boolean
}

/** What may be wrong with a reading in its plan; every check that holds is reported. */
const checks: readonly Check[] = [
  { problem: 'no-such-date', when: ({ failure }) => failure === 'no-such-date' },
  { problem: 'typing-error', when: ({ failure }) => failure === 'mistyped' },
  { problem: 'unreadable', when: ({ kind }) => kind === 'unreadable' },
  { problem: 'reversed', when: ({ start, end }) => start !== null && end !== null && start > end },
  { problem: 'year-assumed', when: ({ assumed }) => assumed.includes('year') },
  { problem: 'before-order', when: ({ start, end }, plan) => last(start, end) < plan.orderDate },
  {
    problem: 'outside-plan',
    when: ({ start, end }, plan) => (start ?? end ?? plan.period.end) > plan.period.end,
  },
  { problem: 'holiday', when: ({ kind, end }, plan) => isDue(kind) && end !== null && isHoliday(end, plan) },
  { problem: 'weekend', when: ({ kind, end }, plan) => isDue(kind) && end !== null && isWeekend(end, plan) },
]

export function readingProblems(reading: Bare, isSlip: boolean, plan: Plan): readonly DeadlineProblem[] {
  let found: DeadlineProblem[] | null = null
  for (const check of checks) {
    if (!check.when(reading, plan)) continue
    if (found === null) found = [check.problem]
    else found.push(check.problem)
  }
  if (!isSlip || found?.includes('typing-error')) return found ?? NONE
  return found === null ? SLIP : [...found, 'typing-error']
}

const NONE: readonly DeadlineProblem[] = []
const SLIP: readonly DeadlineProblem[] = ['typing-error']

/** Each problem of the readings once, and `repeated` where a dated one is said twice. */
export function cellProblems(readings: readonly Reading[]): readonly DeadlineProblem[] {
  const [only] = readings
  if (only !== undefined && readings.length === 1) return only.problems
  const found = new Set<DeadlineProblem>()
  for (const { problems } of readings) for (const problem of problems) found.add(problem)
  if (isRepeated(readings)) found.add('repeated')
  return found.size === 0 ? NONE : [...found]
}

/** Days that end at different times cannot be the same. */
function isRepeated(readings: readonly Reading[]): boolean {
  const dated = readings.filter(({ end }) => end !== null)
  if (new Set(dated.map(({ end }) => end)).size === dated.length) return false
  return new Set(dated.map(({ kind, start, end }) => `${kind} ${start} ${end}`)).size < dated.length
}

function last(start: Day | null, end: Day | null): number {
  return Math.max(start ?? end ?? Number.POSITIVE_INFINITY, end ?? start ?? Number.POSITIVE_INFINITY)
}

function isDue(kind: Reading['kind']): boolean {
  return kind === 'by' || kind === 'on'
}

function isHoliday(day: Day, { calendar }: Plan): boolean {
  return calendar.nonWorking.has(day)
}

function isWeekend(day: Day, plan: Plan): boolean {
  return weekdayOf(day) > 5 && !isHoliday(day, plan) && !isWorkingDay(day, plan.calendar)
}
