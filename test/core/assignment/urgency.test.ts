import type { Submission } from '../../../src/core/assignment/assignment.ts'
import { type Urgency, urgencyOf } from '../../../src/core/assignment/urgency.ts'
import { day, sampleAssignment } from '../sample.ts'

type Row = readonly [
  start: string | null,
  due: string | null,
  submission: Partial<Submission>,
  today: string,
  expected: Urgency,
]

const rows: readonly Row[] = [
  [null, '2022-10-10', {}, '2022-10-11', 'overdue'],
  [null, '2022-10-11', {}, '2022-10-11', 'today'],
  [null, '2022-10-18', {}, '2022-10-11', 'soon'],
  [null, '2022-10-19', {}, '2022-10-11', 'open'],
  ['2022-10-12', '2022-10-12', {}, '2022-10-11', 'soon'],
  ['2022-12-31', '2023-01-08', {}, '2022-10-11', 'later'],
  ['2022-10-10', '2022-10-30', {}, '2022-10-11', 'open'],
  [null, null, {}, '2022-10-11', 'undated'],
  [null, '2022-10-10', { status: 'done' }, '2022-10-11', 'done'],
  [null, null, { status: 'done' }, '2022-10-11', 'done'],
  [null, '2022-10-10', { status: 'done', decision: 'returned' }, '2022-10-11', 'overdue'],
  [null, '2022-10-20', { status: 'done', decision: 'returned' }, '2022-10-11', 'open'],
  [null, '2022-10-10', { status: 'not-done', comment: 'нет зала' }, '2022-10-11', 'overdue'],
  [null, '2022-10-10', { status: 'not-done', decision: 'accepted' }, '2022-10-11', 'accepted'],
  [null, '2022-10-10', { decision: 'postponed', newDue: day('2022-10-12') }, '2022-10-11', 'soon'],
  [null, '2022-10-10', { decision: 'postponed', newDue: 'завтра' }, '2022-10-11', 'overdue'],
  [null, '2022-10-10', { newDue: day('2022-10-12') }, '2022-10-11', 'overdue'],
  [null, '2022-10-10', { decision: 'returned', newDue: day('2022-10-12') }, '2022-10-11', 'soon'],
  [null, '2022-10-10', { decision: 'returned', newDue: 'завтра' }, '2022-10-11', 'overdue'],
  [null, null, { newDue: day('2022-10-10') }, '2022-10-11', 'overdue'],
  [null, null, { newDue: day('2022-10-11') }, '2022-10-11', 'today'],
  [null, null, { newDue: day('2022-10-12'), decision: 'returned' }, '2022-10-11', 'soon'],
  [null, null, { newDue: 'скоро' }, '2022-10-11', 'undated'],
  [null, null, { newDue: day('2022-10-10'), decision: 'accepted' }, '2022-10-11', 'accepted'],
]

it.each(rows)('from %s due %s %j on %s is %s', (start, due, submission, today, expected) => {
  expect(urgencyOf(sampleAssignment({ start, due, submission }), day(today), 7)).toBe(expected)
})
