import { type Assignment, emptySubmission, type Submission } from '../../src/core/assignment/assignment.ts'
import { russianDecrees } from '../../src/core/calendar/russianDecrees.ts'
import { type Day, dayFromIso } from '../../src/core/day.ts'
import type { ReminderPlan } from '../../src/core/reminder/reminderPlan.ts'
import type { Executor } from '../../src/core/roster/roster.ts'
import { defaultReminders } from '../../src/core/settings/settings.ts'

/** A day that must exist, from ISO text. */
export function day(iso: string): Day {
  const found = dayFromIso(iso)
  if (found === null) throw new Error(`No such day: ${iso}`)
  return found
}

export function dayOrNull(iso: string | null): Day | null {
  return iso === null ? null : day(iso)
}

export const school12: Executor = {
  kind: 'school',
  id: 'sc-12',
  name: 'СОШ №12',
  cluster: 'Естественно-научный',
  emails: ['school12@example.invalid'],
}

export const plan161: ReminderPlan = {
  settings: defaultReminders,
  calendar: russianDecrees,
  orderDate: day('2022-10-05'),
  period: { start: day('2022-10-05'), end: day('2023-08-31') },
}

type Sample = {
  readonly id?: string
  readonly start?: string | null
  readonly due?: string | null
  readonly kind?: Assignment['kind']
  readonly executor?: Executor
  readonly submission?: Partial<Submission>
}

/** An assignment of which only what the test speaks of is said. */
export function sampleAssignment(sample: Sample): Assignment {
  return {
    id: sample.id ?? 'st-1|sc-12|1',
    stageId: 'st-1',
    number: '1',
    section: '',
    measure: 'Мероприятие',
    result: 'Результат',
    deadline: '',
    kind: sample.kind ?? 'by',
    executor: sample.executor ?? school12,
    start: dayOrNull(sample.start ?? null),
    due: dayOrNull(sample.due ?? null),
    submission: { ...emptySubmission, ...sample.submission },
  }
}
