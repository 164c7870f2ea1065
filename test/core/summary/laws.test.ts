import fc from 'fast-check'
import { matrixOf } from '../../../src/core/summary/matrix.ts'
import { type Grouping, summarise } from '../../../src/core/summary/summary.ts'
import { timelineOf } from '../../../src/core/summary/timeline.ts'
import { finishedIn, noTotals, type Totals } from '../../../src/core/summary/totals.ts'
import { anyAssignments, anyDay, plan, stages } from '../report/anyAssignment.ts'
import { recount } from './recount.ts'

const SOON = 7
const ids = stages.map(({ id }) => id)
const sum = (totals: readonly Totals[]) => totals.reduce(plus, noTotals)

/** Groupings that hold each assignment exactly once. */
const partitions: readonly (readonly Grouping[])[] = [
  ['cluster', 'person'],
  ['school', 'person'],
  ['measure'],
  ['status'],
  ['month'],
]

it.each(partitions.map(groupings => [groupings.join(' + '), groupings] as const))(
  'by %s every figure adds up to the whole',
  (_, groupings) => {
    fc.assert(
      fc.property(anyAssignments, anyDay, (assignments, today) => {
        const lines = summarise(assignments, ids, today, SOON)
        const parts = lines.filter(line => groupings.includes(line.grouping)).map(line => line.totals)
        expect(sum(parts)).toEqual(lines.find(line => line.grouping === 'all')?.totals)
      }),
    )
  },
)

it('counts as another way of counting does', () => {
  fc.assert(
    fc.property(anyAssignments, anyDay, (assignments, today) => {
      const [whole] = summarise(assignments, ids, today, SOON)
      expect(whole?.totals).toEqual(recount(assignments, today, SOON))
    }),
  )
})

it('«Светофор» has each assignment in one cell, and its edges agree with «Сводка»', () => {
  fc.assert(
    fc.property(anyAssignments, anyDay, (assignments, today) => {
      const { lines, totals, whole, executors } = matrixOf(assignments, ids, today, SOON)
      const cells = lines.flatMap(line => line.cells)
      expect(cells.reduce((count, cell) => count + (cell?.of ?? 0), 0)).toBe(assignments.length)
      expect(sum(totals)).toEqual(whole)
      expect(sum(lines.map(line => line.totals))).toEqual(whole)
      expect(whole).toEqual(recount(assignments, today, SOON))
      executors.forEach(({ id }, column) => {
        const own = assignments.filter(({ executor }) => executor.id === id)
        expect(totals[column]).toEqual(recount(own, today, SOON))
        expect(lines.reduce((count, { cells: row }) => count + (row[column]?.of ?? 0), 0)).toBe(own.length)
      })
      for (const cell of cells) if (cell) expect(assignments.map(({ id }) => id)).toContain(cell.assignmentId)
    }),
  )
})

it('«Календарный план» has each stage once and as much done as «Сводка»', () => {
  fc.assert(
    fc.property(anyAssignments, anyDay, (assignments, today) => {
      const { lines, weeks } = timelineOf(stages, assignments, plan, today, SOON)
      expect(lines.map(({ stage }) => stage.id).sort()).toEqual([...ids].sort())
      expect(lines.reduce((done, line) => done + line.finished, 0)).toBe(
        finishedIn(recount(assignments, today, SOON)),
      )
      for (const { marks } of lines) expect(marks).toHaveLength(weeks.length)
    }),
  )
})

function plus(left: Totals, right: Totals): Totals {
  return {
    total: left.total + right.total,
    accepted: left.accepted + right.accepted,
    doneOnTime: left.doneOnTime + right.doneOnTime,
    doneLate: left.doneLate + right.doneLate,
    overdue: left.overdue + right.overdue,
    open: left.open + right.open,
    later: left.later + right.later,
    returned: left.returned + right.returned,
    undated: left.undated + right.undated,
  }
}
