import fc from 'fast-check'
import type { Assignment } from '../../../src/core/assignment/assignment.ts'
import { addDays, type Day } from '../../../src/core/day.ts'
import type { Stage } from '../../../src/core/roadmap/stage.ts'
import type { Executor } from '../../../src/core/roster/roster.ts'
import { day, sampleAssignment, school12 } from '../sample.ts'

const executors: readonly Executor[] = [
  school12,
  { ...school12, id: 'sc-5', name: 'СОШ №5', cluster: 'Педагогический' },
  { ...school12, id: 'sc-11', name: 'СОШ №11', cluster: 'Технологический' },
  { ...school12, id: 'sc-0', name: 'Школа без кластера', cluster: '' },
  { kind: 'person', id: 'pe-1', name: 'Коротких С.А.', cluster: '', emails: [] },
]

export const plan = { start: day('2022-10-05'), end: day('2023-08-31') }

/** Five stages; the words are the stage's own. */
export const stages: readonly Stage[] = Array.from({ length: 5 }, (_, index) => ({
  id: `st-${index}`,
  number: String(index + 1),
  section: '',
  measure: `Мероприятие ${index + 1}`,
  result: `Результат ${index + 1}`,
  deadline: '',
  responsible: 'Руководители ОО',
  readings: [],
  confirmed: false,
  executors,
  unknownExecutors: [],
}))

export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: -10, max: 340 })
  .map(days => addDays(plan.start, days))
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })

const anyAssignment: fc.Arbitrary<Assignment> = fc
  .record({
    stage: fc.constantFrom(...stages),
    executor: fc.constantFrom(...executors),
    start: maybe(anyDay),
    due: maybe(anyDay),
    status: fc.constantFrom('done', 'in-progress', 'not-started', 'not-done', null),
    doneOn: fc.oneof(maybe(anyDay), fc.constant('вчера')),
    decision: fc.constantFrom('accepted', 'returned', 'postponed', null),
    newDue: fc.oneof(maybe(anyDay), fc.constant('скоро')),
    comment: fc.constantFrom('', 'Карантин.'),
    askedDue: maybe(anyDay),
    evidence: fc.constantFrom('', 'справка'),
  })
  .map(({ stage, executor, start, due, ...submission }) => ({
    ...sampleAssignment({ executor, submission }),
    stageId: stage.id,
    number: stage.number,
    measure: stage.measure,
    result: stage.result,
    start,
    due,
  }))

/** Any assignments whatever, in working order, each with an id of its own. */
export const anyAssignments: fc.Arbitrary<readonly Assignment[]> = fc
  .array(anyAssignment, { minLength: 1, maxLength: 40 })
  .map(assignments => executors.flatMap(({ id }) => assignments.filter(({ executor }) => executor.id === id)))
  .map(assignments =>
    assignments.map((assignment, index) => ({
      ...assignment,
      id: `${assignment.stageId}|${assignment.executor.id}|${index}`,
    })),
  )
