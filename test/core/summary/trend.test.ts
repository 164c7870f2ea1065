import { noTotals } from '../../../src/core/summary/totals.ts'
import { type TrendPoint, withPoint } from '../../../src/core/summary/trend.ts'
import { day } from '../sample.ts'

const totals = {
  ...noTotals,
  total: 10,
  doneOnTime: 3,
  doneLate: 1,
  acceptedUndone: 1,
  accepted: 2,
  overdue: 3,
  open: 1,
  undated: 1,
}
const point = (week: string): TrendPoint => ({
  week: day(week),
  total: 10,
  finished: 4,
  overdue: 3,
  ahead: 2,
})
const old: TrendPoint = { week: day('2022-10-10'), total: 9, finished: 0, overdue: 0, ahead: 9 }

it.each<readonly [string, readonly TrendPoint[], string, readonly TrendPoint[]]>([
  ['the first count', [], '2022-10-11', [point('2022-10-10')]],
  ['a Sunday is still its week', [], '2022-10-16', [point('2022-10-10')]],
  ['a second count of the week replaces the first', [old], '2022-10-13', [point('2022-10-10')]],
  ['the next week is added', [old], '2022-10-17', [old, point('2022-10-17')]],
  ['an earlier week goes before', [old], '2022-10-09', [point('2022-10-03'), old]],
])('%s', (_, points, today, expected) => {
  expect(withPoint(points, day(today), totals)).toEqual(expected)
})
