import { assignmentFrom, dutyCells } from '../src/app/rows/assignmentRows.ts'
import { newRow } from '../src/app/rows/workbook.ts'
import type { Assignment } from '../src/core/assignment/assignment.ts'
import { dutiesFrom } from '../src/core/assignment/fanOut.ts'
import { addDays, type Day, dayFromIso } from '../src/core/day.ts'
import { reportOf } from '../src/core/report/report.ts'
import type { Stage } from '../src/core/roadmap/stage.ts'
import type { Executor } from '../src/core/roster/roster.ts'
import { matrixOf } from '../src/core/summary/matrix.ts'
import { summarise } from '../src/core/summary/summary.ts'
import { timelineOf } from '../src/core/summary/timeline.ts'
import type { Row } from '../src/core/table/table.ts'
import { ru } from '../src/texts/ru/ru.ts'
import type { BenchRow } from './table.ts'

const SIZES = [
  { schools: 50, stages: 50 },
  { schools: 500, stages: 50 },
] as const
const ROUNDS = 3
const TODAY = dayOf('2022-12-20')
const PLAN = { start: dayOf('2022-10-05'), end: dayOf('2023-08-31') }

/** Everything that is drawn from «Исполнение», beside reading its rows once. */
export function benchSummaries(): readonly BenchRow[] {
  return SIZES.flatMap(({ schools, stages }) => rowsFor(stagesOf(stages, executorsOf(schools))))
}

function rowsFor(stages: readonly Stage[]): readonly BenchRow[] {
  const executors = stages[0]?.executors ?? []
  const duties = dutiesFrom(stages, executors)
  const rows = duties.map((duty, index) => newRow('assignments', { ...dutyCells(duty), ...reported(index) }))
  const read = (): readonly Assignment[] =>
    duties.flatMap((duty, index) => {
      const row = rows[index]
      return row ? [assignmentFrom(duty, row, ru)] : []
    })
  const reading = fastest(() => read().length)
  const assignments = read()
  const ids = stages.map(({ id }) => id)
  const source = { stages, assignments, plan: PLAN, soonDays: 7 }
  const jobs: readonly (readonly [string, () => number])[] = [
    ['summary', () => summarise(assignments, ids, TODAY, 7).length],
    ['matrix', () => matrixOf(assignments, ids, TODAY, 7).lines.length],
    ['timeline', () => timelineOf(stages, assignments, PLAN, TODAY, 7).lines.length],
    ['report', () => reportOf(source, TODAY, { kind: 'plan', ...PLAN }, null).lines.length],
  ]
  return jobs.map(([job, work]) => {
    const time = fastest(work)
    return {
      job: `summaries: ${job}`,
      assignments: assignments.length,
      'read, ms': reading,
      'count, ms': time,
      'count / read': time / reading,
    }
  })
}

function executorsOf(count: number): readonly Executor[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'school',
    id: `sc-${index}`,
    name: `СОШ №${index + 1}`,
    cluster: `Кластер ${index % 7}`,
    emails: [],
  }))
}

function stagesOf(count: number, executors: readonly Executor[]): readonly Stage[] {
  return Array.from({ length: count }, (_, index) => {
    const due = addDays(PLAN.start, (index * 6) % 330)
    return {
      id: `st-${index}`,
      number: String(index + 1),
      section: '',
      measure: `Мероприятие ${index + 1}`,
      result: 'Результат',
      deadline: '',
      responsible: 'Руководители ОО',
      readings: [
        {
          kind: 'by',
          start: null,
          end: due,
          dates: [],
          text: '',
          assumed: [],
          problems: [],
          rhythm: null,
          duration: null,
        },
      ],
      confirmed: true,
      executors,
      unknownExecutors: [],
    }
  })
}

/** Two rows of three are reported, one of them late. */
function reported(index: number): Partial<Row<'assignments'>> {
  if (index % 3 === 0) return { status: ru.statuses['not-started'] }
  const doneOn = { day: addDays(PLAN.start, (index * 7) % 70) }
  return { status: ru.statuses.done, doneOn, evidence: 'справка' }
}

function fastest(job: () => number): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    if (job() === 0) throw new Error('Nothing was counted.')
    return performance.now() - start
  })
  return Math.min(...times)
}

function dayOf(iso: string): Day {
  const day = dayFromIso(iso)
  if (day === null) throw new Error(`No such day: ${iso}`)
  return day
}
