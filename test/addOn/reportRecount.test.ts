import type { Assignment } from '../../src/core/assignment/assignment.ts'
import { civilFromDay } from '../../src/core/day.ts'
import { matrixOf } from '../../src/core/summary/matrix.ts'
import { type Grouping, summarise } from '../../src/core/summary/summary.ts'
import { day } from '../core/sample.ts'
import { recount } from '../core/summary/recount.ts'
import { played161 } from './reportYear.ts'

/** Whether an assignment of order 161-а is in the group of this name, asked of its own words. */
const isIn: Readonly<Record<Grouping, (assignment: Assignment, name: string) => boolean>> = {
  all: () => true,
  cluster: ({ executor }, name) => executor.cluster === name && executor.kind === 'school',
  school: ({ executor }, name) => executor.name === name && executor.kind === 'school',
  person: ({ executor }, name) => executor.name === name && executor.kind === 'person',
  measure: ({ number }, name) => name.startsWith(`${number}. `),
  status: ({ submission }, name) => (submission.status ?? 'not-started') === name,
  month: (assignment, name) => monthOf(assignment) === name,
}

function monthOf({ due, submission: { decision, newDue } }: Assignment): string {
  const isMoved = decision !== null || due === null
  const last = isMoved && typeof newDue === 'number' ? newDue : due
  if (last === null) return ''
  const { year, month } = civilFromDay(last)
  return `${year}-${month < 10 ? '0' : ''}${month}`
}

describe.each(['2022-10-11', '2022-12-20', '2023-02-01', '2023-09-01'])('order 161-а on %s', today => {
  const { assignments, stages } = played161(today)
  const ids = stages.map(({ id }) => id)
  const lines = summarise(assignments, ids, day(today), 7)

  it('has each figure of «Сводка» equal to a count of its own', () => {
    for (const { grouping, name, totals } of lines) {
      const own = assignments.filter(assignment => isIn[grouping](assignment, name))
      expect([grouping, name, totals]).toEqual([grouping, name, recount(own, day(today), 7)])
    }
    expect(lines.filter(line => line.grouping === 'measure')).toHaveLength(14)
    expect(lines.filter(line => line.grouping === 'school')).toHaveLength(5)
    expect(lines.filter(line => line.grouping === 'cluster')).toHaveLength(3)
  })

  it('has each edge of «Светофор» equal to a count of its own', () => {
    const { executors, totals, lines: measures } = matrixOf(assignments, ids, day(today), 7)
    executors.forEach(({ id }, column) => {
      const own = assignments.filter(({ executor }) => executor.id === id)
      expect(totals[column]).toEqual(recount(own, day(today), 7))
    })
    for (const { number, totals: counted } of measures) {
      const own = assignments.filter(assignment => assignment.number === number)
      expect([number, counted]).toEqual([number, recount(own, day(today), 7)])
    }
  })
})
