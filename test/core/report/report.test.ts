import fc from 'fast-check'
import type { Assignment, Submission } from '../../../src/core/assignment/assignment.ts'
import { addDays } from '../../../src/core/day.ts'
import { asOf } from '../../../src/core/report/asOf.ts'
import { reportOf } from '../../../src/core/report/report.ts'
import type { ReportEntry } from '../../../src/core/report/reportEntry.ts'
import { periodAround, type ReportPeriod } from '../../../src/core/report/reportPeriod.ts'
import { isFinished, isSettled } from '../../../src/core/summary/totals.ts'
import { day, sampleAssignment } from '../sample.ts'
import { recount } from '../summary/recount.ts'
import { anyAssignments, anyDay, plan, stages } from './anyAssignment.ts'

const source = (assignments: readonly Assignment[]) => ({ stages, assignments, plan, soonDays: 7 })
const assignment = (
  due: string | null,
  submission: Partial<Submission> = {},
  start: string | null = null,
) => ({
  ...sampleAssignment({ due, start, submission }),
  stageId: 'st-0',
})
const quarter = periodAround('quarter', day('2022-12-20'), plan)

/** What is reported for October to December as of 20.12.2022. */
it.each<readonly [string, Assignment, boolean, string]>([
  [
    'due in it, done',
    assignment('2022-10-12', { status: 'done', doneOn: day('2022-10-12') }),
    true,
    'reached',
  ],
  ['due in it, owed', assignment('2022-10-12'), true, 'not'],
  ['due later in it', assignment('2022-12-25'), true, 'ahead'],
  ['due after it', assignment('2023-01-20'), false, ''],
  ['due after it, begun in it', assignment('2023-01-08', {}, '2022-12-31'), true, 'ahead'],
  [
    'due after it, done in it',
    assignment('2023-01-20', { status: 'done', doneOn: day('2022-12-01') }),
    true,
    'reached',
  ],
  ['due before it, owed', assignment('2022-09-20'), true, 'not'],
  [
    'due before it, done before it',
    assignment('2022-09-20', { status: 'done', doneOn: day('2022-09-19') }),
    false,
    '',
  ],
  [
    'due before it, done in it',
    assignment('2022-09-20', { status: 'done', doneOn: day('2022-10-02') }),
    true,
    'reached',
  ],
  [
    'postponed out of it',
    assignment('2022-12-15', { decision: 'postponed', newDue: day('2023-01-31') }),
    true,
    'ahead',
  ],
  [
    'postponed into it',
    assignment('2022-09-15', { decision: 'postponed', newDue: day('2022-12-01') }),
    true,
    'not',
  ],
  [
    'postponed to its last day',
    assignment('2022-09-15', { decision: 'postponed', newDue: day('2022-12-31') }),
    true,
    'ahead',
  ],
  [
    'done on the day',
    assignment('2022-12-20', { status: 'done', doneOn: day('2022-12-20') }),
    true,
    'reached',
  ],
  ['without a date', assignment(null), true, 'undated'],
  [
    'taken off control without being done',
    assignment('2022-12-15', { status: 'not-done', decision: 'accepted' }),
    true,
    'not',
  ],
  [
    'taken off control before it, without being done',
    assignment('2022-09-15', { status: 'not-done', decision: 'accepted' }),
    false,
    '',
  ],
  [
    'done after the day',
    assignment('2022-12-15', { status: 'done', doneOn: day('2022-12-21') }),
    true,
    'not',
  ],
])('%s', (_, each, isTold, attainment) => {
  const { lines } = reportOf(source([each]), day('2022-12-20'), quarter, null)
  expect(lines.map(line => line.attainment)).toEqual(isTold ? [attainment] : [])
})

it('some done is done in part, and the new deadline is told', () => {
  const both = [
    assignment('2022-12-15', { status: 'done', doneOn: day('2022-12-14') }),
    assignment('2022-12-15', { decision: 'postponed', newDue: day('2023-01-31') }),
  ]
  const { lines, next } = reportOf(source(both), day('2022-12-20'), quarter, null)
  expect(lines.map(({ attainment, finished, entries }) => [attainment, finished, entries.length])).toEqual([
    ['partly', 1, 2],
  ])
  expect(lines[0]?.entries.map(({ newDue }) => newDue)).toEqual([null, day('2023-01-31')])
  expect(next?.lines.map(line => line.entries.map(({ due }) => due))).toEqual([[day('2023-01-31')]])
})

it('what is overdue by the day of the report is told as overdue, not as planned', () => {
  const begun = assignment('2023-01-08', {}, '2022-12-31')
  const owed = assignment('2023-01-20')
  const { overdue, next } = reportOf(source([begun, owed]), day('2023-02-01'), quarter, null)
  expect(overdue.map(({ due }) => due)).toEqual([day('2023-01-08')])
  expect(next?.lines.flatMap(({ entries }) => entries.map(({ due }) => due))).toEqual([day('2023-01-20')])
})

it('the report on the whole plan speaks of what was due and done before the plan began', () => {
  const early = assignment('2022-10-04', { status: 'done', doneOn: day('2022-10-03') })
  const whole = periodAround('plan', day('2023-08-31'), plan)
  const { lines } = reportOf(source([early]), day('2023-08-31'), whole, null)
  expect(lines[0]?.attainment).toBe('reached')
})

it('a stage that nobody carries out is told in the report on the whole plan', () => {
  const whole = periodAround('plan', day('2022-12-20'), plan)
  const { lines } = reportOf(source([]), day('2022-12-20'), whole, null)
  expect(lines.map(({ attainment }) => attainment)).toEqual(stages.map(() => 'nobody'))
})

describe('for any plan, any day and any period', () => {
  const anyKind = fc.constantFrom('month', 'quarter', 'half-year', 'year', 'plan')
  const anyWish = fc.record({ assignments: anyAssignments, today: anyDay, kind: anyKind })
  const anyPeriod: fc.Arbitrary<ReportPeriod> = fc.oneof(
    fc.tuple(anyKind, anyDay).map(([kind, around]) => periodAround(kind, around, plan)),
    fc
      .tuple(anyDay, fc.nat(90))
      .map(([start, days]) => ({ kind: 'days' as const, start, end: addDays(start, days) })),
  )
  const lawful = (law: (report: ReturnType<typeof reportOf>, assignments: readonly Assignment[]) => void) =>
    fc.assert(
      fc.property(anyAssignments, anyDay, anyPeriod, (assignments, today, period) =>
        law(reportOf(source(assignments), today, period, null), assignments),
      ),
    )

  it('lines, clusters with people, and schools with people give the same totals', () => {
    lawful(({ lines, clusters, people, whole }) => {
      const total = (parts: readonly { readonly totals: { readonly total: number } }[]) =>
        parts.reduce((sum, { totals }) => sum + totals.total, 0)
      expect(lines.reduce((sum, { entries }) => sum + entries.length, 0)).toBe(whole.total)
      expect(total([...clusters, ...people])).toBe(whole.total)
      expect(total([...clusters.flatMap(({ schools }) => schools), ...people])).toBe(whole.total)
    })
  })

  it('what is overdue is listed once and is never done', () => {
    lawful(({ overdue, whole, day: today }) => {
      expect(overdue).toHaveLength(whole.overdue)
      for (const { due, daysLate } of overdue) expect(daysLate).toBe(today - (due ?? 0))
      const late = overdue.map(({ daysLate }) => daysLate)
      expect(late).toEqual([...late].sort((left, right) => right - left))
    })
  })

  it('no assignment stands in two sections that contradict each other', () => {
    lawful(({ lines, overdue, next, period }) => {
      const told = lines.flatMap(({ entries }) => entries)
      const coming = next?.lines.flatMap(({ entries }) => entries) ?? []
      expect(new Set(told).size).toBe(told.length)
      expect(new Set(coming).size).toBe(coming.length)
      const late = new Set(overdue)
      for (const entry of coming) {
        expect([late.has(entry), isSettled(entry)]).toEqual([false, false])
        expect(entry.due).toBeGreaterThan(period.end)
      }
      for (const { attainment, entries } of lines) {
        const some = (of: (entry: ReportEntry) => boolean) => entries.some(of)
        if (attainment === 'reached') expect(entries.filter(entry => !isFinished(entry))).toEqual([])
        if (attainment === 'partly')
          expect([some(isFinished), some(entry => !isFinished(entry))]).toEqual([true, true])
        if (attainment === 'not' || attainment === 'ahead' || attainment === 'undated')
          expect(some(isFinished)).toBe(false)
        if (attainment === 'ahead' || attainment === 'undated')
          expect(some(entry => late.has(entry))).toBe(false)
        if (attainment === 'undated') expect(some(({ due }) => due !== null)).toBe(false)
      }
    })
  })

  it('a report on each executor adds up to the report on all', () => {
    fc.assert(
      fc.property(anyWish, ({ assignments, today, kind }) => {
        const period = periodAround(kind, today, plan)
        const of = (executorId: string | null) =>
          reportOf(source(assignments), today, period, executorId).whole
        const ids = [...new Set(assignments.map(({ executor }) => executor.id))]
        const sum = (key: 'total' | 'overdue' | 'doneLate') =>
          ids.reduce((count, id) => count + of(id)[key], 0)
        const whole = of(null)
        expect([sum('total'), sum('overdue'), sum('doneLate')]).toEqual([
          whole.total,
          whole.overdue,
          whole.doneLate,
        ])
      }),
    )
  })

  it('the report on a plan that holds every date counts as another way of counting does', () => {
    fc.assert(
      fc.property(anyAssignments, anyDay, (assignments, today) => {
        const totals = reportOf(
          source(assignments),
          today,
          { kind: 'days', start: day('2022-01-01'), end: day('2024-12-31') },
          null,
        ).whole
        expect(totals).toEqual(
          recount(
            assignments.map(each => asOf(each, today)),
            today,
            7,
          ),
        )
      }),
    )
  })
})
