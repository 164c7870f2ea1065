import fc from 'fast-check'
import { isoFromDay } from '../../../src/core/day.ts'
import { periodAfter, periodAround, type ReportPeriod } from '../../../src/core/report/reportPeriod.ts'
import { wishFrom } from '../../../src/core/report/reportRequest.ts'
import { day } from '../sample.ts'
import { anyDay, plan } from './anyAssignment.ts'

const shown = (period: ReportPeriod | null) =>
  period && `${isoFromDay(period.start)} ${isoFromDay(period.end)}`

it.each<readonly [Exclude<ReportPeriod['kind'], 'days'>, string, string, string | null]>([
  ['month', '2022-10-11', '2022-10-01 2022-10-31', '2022-11-01 2022-11-30'],
  ['month', '2023-02-28', '2023-02-01 2023-02-28', '2023-03-01 2023-03-31'],
  ['month', '2024-02-01', '2024-02-01 2024-02-29', null],
  ['month', '2022-12-31', '2022-12-01 2022-12-31', '2023-01-01 2023-01-31'],
  ['quarter', '2022-12-31', '2022-10-01 2022-12-31', '2023-01-01 2023-03-31'],
  ['half-year', '2022-10-05', '2022-07-01 2022-12-31', '2023-01-01 2023-06-30'],
  ['year', '2022-10-05', '2022-01-01 2022-12-31', '2023-01-01 2023-12-31'],
  ['year', '2023-01-01', '2023-01-01 2023-12-31', null],
  ['month', '2023-08-31', '2023-08-01 2023-08-31', null],
  ['plan', '2022-10-11', '2022-10-05 2023-08-31', null],
])('the %s around %s is %s, then %s', (kind, around, period, next) => {
  const found = periodAround(kind, day(around), plan)
  expect([shown(found), shown(periodAfter(found, plan))]).toEqual([period, next])
})

it('holds the day it is around, and the next begins on the day after', () => {
  fc.assert(
    fc.property(fc.constantFrom('month', 'quarter', 'half-year', 'year'), anyDay, (kind, around) => {
      const period = periodAround(kind, around, plan)
      expect(period.start <= around && around <= period.end).toBe(true)
      const next = periodAfter(period, plan)
      if (next) expect(next.start).toBe(period.end + 1)
    }),
  )
})

const wish = { executorId: '', day: '2022-12-20', kind: 'days', start: '2022-12-01', end: '2022-12-10' }

it('days of one’s own are followed by as many', () => {
  const found = wishFrom(wish, plan)
  expect(shown(found?.period ?? null)).toBe('2022-12-01 2022-12-10')
  expect(shown(found && periodAfter(found.period, plan))).toBe('2022-12-11 2022-12-20')
})

it.each([
  ['2023-08-30', '2023-08-31 2023-09-30'],
  ['2023-08-31', null],
])('days that end on %s are followed by %s: the plan ends on 31.08.2023', (end, next) => {
  const period = { kind: 'days', start: day('2023-07-31'), end: day(end) } as const
  expect(shown(periodAfter(period, plan))).toBe(next)
})

it.each<readonly [string, unknown]>([
  ['nothing', undefined],
  ['a day that is none', { ...wish, day: '31.12.2022' }],
  ['an end before its start', { ...wish, end: '2022-11-30' }],
  ['a start left empty', { ...wish, start: '' }],
  ['a number for a day', { ...wish, day: 44845 }],
  ['an unknown period', { ...wish, kind: 'week' }],
])('%s is no wish', (_, sent) => {
  expect(wishFrom(sent, plan)).toBeNull()
})
