import type { AccessPlan } from '../../../src/core/access/accessPlan.ts'
import { russianDecrees } from '../../../src/core/calendar/russianDecrees.ts'
import { foreignItems } from '../../../src/core/today/foreignItems.ts'
import { day, sampleAssignment } from '../sample.ts'

const holder = (executorId: string, name: string, ...accounts: string[]) => ({
  executorId,
  name,
  accounts,
  unusable: [],
})

const access: AccessPlan = {
  holders: [
    holder('sc-12', 'СОШ №12', 'school12@example.invalid', 'head12@example.invalid'),
    holder('sc-5', 'СОШ №5', 'school5@example.invalid', 'shared@example.invalid'),
    holder('sc-11', 'СОШ №11', 'shared@example.invalid'),
    holder('pe-1', 'Коротких С.А.', 'office@example.invalid'),
  ],
  coordinators: ['office@example.invalid'],
}

/** The row is of СОШ №12, the day 20.12.2022. */
it.each<readonly [what: string, by: string, on: string, told: readonly string[]]>([
  ['its own account', 'school12@example.invalid', '2022-12-20', []],
  ['another account of its own', 'HEAD12@example.invalid', '2022-12-20', []],
  ['another school', 'school5@example.invalid', '2022-12-20', ['СОШ №5']],
  ['another school, however it is written', ' School5@Example.Invalid ', '2022-12-20', ['СОШ №5']],
  ['one account of two schools', 'shared@example.invalid', '2022-12-20', ['СОШ №5', 'СОШ №11']],
  ['a coordinator', 'office@example.invalid', '2022-12-20', []],
  ['an account that nobody gave', 'somebody@example.invalid', '2022-12-20', []],
  ['nobody told by Google', 'предположительно СОШ №12', '2022-12-20', []],
  ['a week ago', 'school5@example.invalid', '2022-12-13', ['СОШ №5']],
  ['longer ago', 'school5@example.invalid', '2022-12-12', []],
])('changed last by %s (%s, %s): %j', (_, by, on, told) => {
  const assignment = sampleAssignment({})
  const items = foreignItems({
    today: day('2022-12-20'),
    stages: [],
    assignments: [assignment, sampleAssignment({ id: 'st-1|sc-12|2' })],
    problems: [],
    ledger: [],
    calendar: russianDecrees,
    lastChanges: new Map([[assignment.id, { on: day(on), by }]]),
    access,
  })
  expect(items.map(item => item.kind === 'foreign' && item.by)).toEqual(told.length === 0 ? [] : [told])
})
