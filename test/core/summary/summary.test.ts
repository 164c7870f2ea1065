import fc from 'fast-check'
import type { Assignment } from '../../../src/core/assignment/assignment.ts'
import { type SummaryLine, summarise } from '../../../src/core/summary/summary.ts'
import type { Totals } from '../../../src/core/summary/totals.ts'
import { day, sampleAssignment, school12 } from '../sample.ts'

const today = day('2022-10-11')
const late = { status: 'done', doneOn: day('2022-10-11') } as const

it.each<readonly [string, Assignment, keyof Totals]>([
  [
    'accepted',
    sampleAssignment({ due: '2022-10-07', submission: { ...late, decision: 'accepted' } }),
    'accepted',
  ],
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

const zero: Totals = {
  total: 0,
  accepted: 0,
  doneOnTime: 0,
  doneLate: 0,
  overdue: 0,
  open: 0,
  later: 0,
  returned: 0,
  undated: 0,
}

it('gives the same whole whatever it is grouped by', () => {
  const person = { ...school12, kind: 'person', name: 'Коротких С.А.', cluster: '' } as const
  const anyAssignment = fc
    .record({
      due: fc.constantFrom('2022-10-04', '2022-10-11', '2022-10-15', '2023-06-20', null),
      start: fc.constantFrom(null, '2022-10-10', '2022-12-31'),
      executor: fc.constantFrom(school12, { ...school12, name: 'СОШ №5', cluster: 'Педагогический' }, person),
      status: fc.constantFrom('done', 'in-progress', null),
      decision: fc.constantFrom('accepted', 'returned', null),
    })
    .map(({ status, decision, ...rest }) => sampleAssignment({ ...rest, submission: { status, decision } }))
  fc.assert(
    fc.property(fc.array(anyAssignment, { minLength: 1, maxLength: 30 }), assignments => {
      const lines = summarise(assignments, [], today, 7)
      const sumOf = (wanted: readonly SummaryLine['grouping'][]) =>
        lines
          .filter(line => wanted.includes(line.grouping))
          .reduce((sum, { totals }) => addTotals(sum, totals), zero)
      expect(sumOf(['measure'])).toEqual(sumOf(['all']))
      expect(sumOf(['school', 'person'])).toEqual(sumOf(['all']))
      expect(sumOf(['cluster', 'person'])).toEqual(sumOf(['all']))
      for (const { totals } of lines) {
        const { total, ...parts } = totals
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total)
      }
    }),
  )
})

function addTotals(left: Totals, right: Totals): Totals {
  return Object.fromEntries(
    Object.entries(left).map(([key, value]) => [key, value + right[key as keyof Totals]]),
  ) as Totals
}
