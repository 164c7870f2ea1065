import fc from 'fast-check'
import type { Assignment } from '../../../src/core/assignment/assignment.ts'
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

it('done in time, done late, accepted undone and what is owed add up to all; accepted are some of the first three', () => {
  fc.assert(
    fc.property(anyAssignments, anyDay, (assignments, today) => {
      for (const { totals } of summarise(assignments, ids, today, SOON)) {
        const { total, accepted, doneOnTime, doneLate, acceptedUndone, ...owed } = totals
        const settled = doneOnTime + doneLate + acceptedUndone
        expect(Object.values(owed).reduce((count, each) => count + each, settled)).toBe(total)
        expect(accepted).toBeLessThanOrEqual(settled)
        expect(acceptedUndone).toBeLessThanOrEqual(accepted)
      }
    }),
  )
})

it('accepting what is done, in time or late, changes «accepted» alone', () => {
  fc.assert(
    fc.property(anyAssignments, anyDay, (assignments, today) => {
      const isReported = ({ submission: { status, decision } }: (typeof assignments)[number]) =>
        status === 'done' && decision === null
      const accepted = assignments.map(each =>
        isReported(each)
          ? { ...each, submission: { ...each.submission, decision: 'accepted' as const } }
          : each,
      )
      const [before] = summarise(assignments.map(withoutMoved), ids, today, SOON)
      const [after] = summarise(accepted.map(withoutMoved), ids, today, SOON)
      const more = assignments.filter(isReported).length
      expect(after?.totals).toEqual({ ...before?.totals, accepted: (before?.totals.accepted ?? 0) + more })
    }),
  )
})

/** Typed beside a decision a new deadline begins to count; that is not what is asked here. */
function withoutMoved(assignment: Assignment): Assignment {
  return { ...assignment, submission: { ...assignment.submission, newDue: null } }
}

it('any two ways of grouping give the same whole, figure by figure', () => {
  fc.assert(
    fc.property(
      anyAssignments,
      anyDay,
      fc.shuffledSubarray([...partitions], { minLength: 2, maxLength: 2 }),
      (assignments, today, pair) => {
        const lines = summarise(assignments, ids, today, SOON)
        const [first, second] = pair.map(groupings =>
          sum(lines.filter(({ grouping }) => groupings.includes(grouping)).map(({ totals }) => totals)),
        )
        expect(first).toEqual(second)
      },
    ),
  )
})

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
  const keys = Object.keys(noTotals) as (keyof Totals)[]
  return Object.fromEntries(keys.map(key => [key, left[key] + right[key]])) as Totals
}
