import type { Assignment, Submission } from '../../../src/core/assignment/assignment.ts'
import { type SummaryLine, summarise } from '../../../src/core/summary/summary.ts'
import type { Totals } from '../../../src/core/summary/totals.ts'
import { day, sampleAssignment, school12 } from '../sample.ts'

const today = day('2022-10-11')
const late = { status: 'done', doneOn: day('2022-10-11') } as const

it.each<readonly [string, Assignment, keyof Totals]>([
  ['done on the day', sampleAssignment({ due: '2022-10-11', submission: late }), 'doneOnTime'],
  ['done after it', sampleAssignment({ due: '2022-10-10', submission: late }), 'doneLate'],
  ['overdue', sampleAssignment({ due: '2022-10-10' }), 'overdue'],
  [
    'overdue though returned',
    sampleAssignment({ due: '2022-10-10', submission: { ...late, decision: 'returned' } }),
    'overdue',
  ],
  [
    'returned',
    sampleAssignment({ due: '2022-10-20', submission: { ...late, decision: 'returned' } }),
    'returned',
  ],
  ['due today', sampleAssignment({ due: '2022-10-11' }), 'open'],
  ['not begun', sampleAssignment({ start: '2022-12-31', due: '2023-01-08' }), 'later'],
  ['without a date', sampleAssignment({}), 'undated'],
])('%s counts once', (_, assignment, counted) => {
  const [whole] = summarise([assignment], [], today, 7)
  expect(whole?.totals).toEqual({ ...zero, total: 1, [counted]: 1 })
})

it.each<readonly [string, Partial<Submission>, Partial<Totals>]>([
  ['done late', late, { doneLate: 1 }],
  ['done in time', { ...late, doneOn: day('2022-10-06') }, { doneOnTime: 1 }],
  ['nobody said when', { status: 'done' }, { doneOnTime: 1 }],
  ['not done for a reason', { status: 'not-done' }, { acceptedUndone: 1 }],
  ['nothing said of it', {}, { doneOnTime: 1 }],
])('accepted, %s, is counted so and among the accepted', (_, submission, counted) => {
  const accepted = sampleAssignment({
    due: '2022-10-07',
    submission: { ...submission, decision: 'accepted' },
  })
  const [whole] = summarise([accepted], [], today, 7)
  expect(whole?.totals).toEqual({ ...zero, total: 1, accepted: 1, ...counted })
})

it('what is called alike but is not the same has lines of its own', () => {
  const twice = [
    sampleAssignment({}),
    { ...sampleAssignment({ executor: { ...school12, id: 'sc-other' } }), section: 'II' },
  ]
  const named = (grouping: SummaryLine['grouping']) =>
    summarise(twice, [], today, 7).flatMap(line => (line.grouping === grouping ? [line.name] : []))
  expect(named('school')).toEqual(['СОШ №12', 'СОШ №12'])
  expect(named('measure')).toEqual(['1. Мероприятие', '1. Мероприятие'])
  expect(named('cluster')).toEqual(['Естественно-научный'])
})

const zero: Totals = {
  total: 0,
  doneOnTime: 0,
  doneLate: 0,
  acceptedUndone: 0,
  accepted: 0,
  overdue: 0,
  open: 0,
  later: 0,
  returned: 0,
  undated: 0,
}
