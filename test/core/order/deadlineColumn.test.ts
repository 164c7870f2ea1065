import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DeadlineColumn } from '../../../src/core/order/deadlineColumn.ts'
import { readOrder } from '../../../src/core/order/readOrder.ts'
import { documentFromTsv } from '../../../src/core/order/readTsv.ts'

const NO_DEADLINE = readFileSync(
  join(__dirname, '../../fixtures/orders/bad/03-no-deadline-column.tsv'),
  'utf8',
)
const ODD =
  'п/п\tМероприятие\tИсполнить\tРезультат\tОтветственные\n1\tСлёт\tдо 12.10.2022\tОтчёт\tИванов И.И.'

/** «title | deadline | result | responsible» of each stage and the codes of the warnings, or the error with its columns. */
function read(text: string, answer: DeadlineColumn | null): readonly string[] {
  const reading = readOrder(documentFromTsv(text), answer)
  if (!reading.ok) return [reading.error.code, ...('columns' in reading.error ? reading.error.columns : [])]
  return [
    ...reading.value.order.measures.flatMap(({ title, stages }) =>
      stages.map(stage => [title, stage.deadline, stage.result, stage.responsible].join(' | ')),
    ),
    ...reading.value.warnings.map(warning => warning.code),
  ]
}

it.each<readonly [string, DeadlineColumn | null, readonly string[]]>([
  [NO_DEADLINE, null, ['no-deadline-column', '№ п/п', 'Мероприятие', 'Результат', 'Ответственные']],
  [
    NO_DEADLINE,
    'absent',
    [
      'Назначение координатора |  | Приказ | Ясенева М.Д.',
      'Проведение семинара |  | Программа семинара | Руководители ОО',
      'Опрос обучающихся |  | Справка | Руководители ОО',
      'no-deadlines',
    ],
  ],
  [
    NO_DEADLINE,
    2,
    [
      'Назначение координатора | Приказ | Назначение координатора | Ясенева М.Д.',
      'Проведение семинара | Программа семинара | Проведение семинара | Руководители ОО',
      'Опрос обучающихся | Справка | Опрос обучающихся | Руководители ОО',
      'no-result-column',
    ],
  ],
  [NO_DEADLINE, 9, ['no-deadline-column', '№ п/п', 'Мероприятие', 'Результат', 'Ответственные']],
  [NO_DEADLINE, 1, ['no-measure-column', '№ п/п', 'Мероприятие', 'Результат', 'Ответственные']],
])('%j with the answer %j', (text, answer, expected) => {
  expect(read(text, answer)).toEqual(expected)
})

it('a column under a heading that nobody knows is taken when it is named', () => {
  const [code, ...columns] = read(ODD, null)
  expect(code).toBe('no-deadline-column')
  expect(read(ODD, columns.indexOf('Исполнить'))[0]).toBe('Слёт | до 12.10.2022 | Отчёт | Иванов И.И.')
})
