import { acceptancePage } from '../../src/texts/ru/acceptancePage.ts'
import { importPage } from '../../src/texts/ru/importPage.ts'
import { messages } from '../../src/texts/ru/messages.ts'
import { newYearPage } from '../../src/texts/ru/newYearPage.ts'
import { problemPage } from '../../src/texts/ru/problemPage.ts'
import { reportDialog } from '../../src/texts/ru/reportDialog.ts'

describe('what Google says with a stop of its own gets no second one', () => {
  it.each([
    ['acceptance', acceptancePage.failed],
    ['import', importPage.failed],
    ['menu', messages.failed],
    ['new year', newYearPage.failed],
    ['problems', problemPage.failed],
    ['report', reportDialog.failed],
  ])('%s', (_, failed) => {
    expect(failed('Service error.')).toMatch(/^Не получилось: Service error\. \p{Lu}/u)
    expect(failed('Service error')).toBe(failed('Service error.'))
  })
})

it.each([
  ['', '', 'gone', 'Не записано: этого поручения больше нет'],
  ['СОШ №12', '5', 'gone', 'СОШ №12, № 5: этого поручения больше нет'],
  ['СОШ №12', '', 'changed', 'СОШ №12: строка изменилась'],
] as const)('a refused row «%s» «%s» %s', (executor, number, objection, said) => {
  expect(acceptancePage.refused({ id: 'x', executor, number, objection })).toContain(said)
})

it.each([
  [1, '1 поручение не исполнено: оно останется в архиве.'],
  [2, '2 поручения не исполнены: они останутся в архиве.'],
  [5, '5 поручений не исполнено: они останутся в архиве.'],
  [21, '21 поручение не исполнено: они останутся в архиве.'],
  [111, '111 поручений не исполнено: они останутся в архиве.'],
])('%i left behind by the new year', (open, said) => {
  expect(newYearPage.left({ open, undecided: 0, waiting: 0 })).toEqual([said])
})
