import { emailProblems, schoolProblems } from '../../../src/core/problem/rosterProblems.ts'
import type { School } from '../../../src/core/roster/roster.ts'

const school = (short: string, emails: readonly string[] = ['a@example.invalid']): School => ({
  id: short,
  number: '',
  name: short,
  short,
  cluster: '',
  head: '',
  emails,
  active: true,
})

const placed = (...schools: readonly School[]) => schools.map((value, index) => ({ row: index + 2, value }))

it.each([
  ['all is well', placed(school('СОШ №1'), school('Гимназия №1')), []],
  ['no address', placed(school('СОШ №1', [])), ['2 emails no-email']],
  [
    'a wrong address beside a good one',
    placed(school('СОШ №1', ['a@example.invalid', 'почта'])),
    ['2 emails bad-email'],
  ],
  [
    'two schools with one number',
    placed(school('СОШ №1'), school('СОШ № 1')),
    ['3 short repeated-school-number'],
  ],
])('%s', (_, schools, expected) => {
  expect(schoolProblems(schools).map(({ place, code }) => `${place.row} ${place.column} ${code}`)).toEqual(
    expected,
  )
})

it('says the same of people', () => {
  expect(emailProblems('people', { row: 5, value: { emails: [] } })).toEqual([
    { code: 'no-email', place: { sheet: 'people', row: 5, column: 'emails' } },
  ])
})
