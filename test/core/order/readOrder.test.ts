import { documentFromPaste } from '../../../src/core/order/documentFromPaste.ts'
import type { OrderError } from '../../../src/core/order/orderError.ts'
import type { OrderWarning } from '../../../src/core/order/orderWarning.ts'
import { readOrder } from '../../../src/core/order/readOrder.ts'

const HEADER = '№\tМероприятие\tРезультат\tСрок\tОтветственные'
const ROW = '1\tСовещание\tПротокол\tмай\tИванов И.И.'

function reading(text: string) {
  return readOrder(documentFromPaste({ text, html: null }))
}

/** number | section | title | deadline | result | responsible, a line a stage */
function stagesOf(text: string): readonly string[] {
  const result = reading(text)
  if (!result.ok) return [result.error.code]
  return result.value.order.measures.flatMap(({ number, section, title, stages }) =>
    stages.map(stage =>
      [number, section, title, stage.deadline, stage.result, stage.responsible]
        .join(' | ')
        .replace(/\n/g, ' / '),
    ),
  )
}

test.each<[string, string, readonly string[]]>([
  [
    'columns in any order',
    'Срок\tОтветственный\tМероприятие\t№ п/п\tОжидаемый результат\nмай\tОО\tСлёт\t1.\tОтчёт',
    ['1 |  | Слёт | май | Отчёт | ОО'],
  ],
  [
    'synonyms',
    'N\tСодержание работы\tДата проведения\tКто отвечает\tВид документа\n1\tСлёт\tмай\tОО\tОтчёт',
    ['1 |  | Слёт | май | Отчёт | ОО'],
  ],
  [
    'a wrapped heading',
    '№\tНаименование\tОжидаемый\tСрок\tОтветственный\nп/п\tмероприятия\tрезультат\tисполнения\tисполнитель\n1\tСлёт\tОтчёт\tмай\tОО',
    ['1 |  | Слёт | май | Отчёт | ОО'],
  ],
  [
    'a numbering row',
    `${HEADER}\n1\t2\t3\t4\t5\n${ROW}`,
    ['1 |  | Совещание | май | Протокол | Иванов И.И.'],
  ],
  [
    'no number column',
    'Мероприятие\tРезультат\tСрок\tОтветственный\nСлёт\tОтчёт\tмай\tОО\nКросс\tОтчёт\tиюнь\tОО',
    [' |  | Слёт | май | Отчёт | ОО', ' |  | Кросс | июнь | Отчёт | ОО'],
  ],
  [
    'sections on a line of their own',
    `${HEADER}\n1. Начало\n${ROW}\nРаздел 2. Конец\n${ROW}`,
    [
      '1 | 1. Начало | Совещание | май | Протокол | Иванов И.И.',
      '1 | Раздел 2. Конец | Совещание | май | Протокол | Иванов И.И.',
    ],
  ],
  [
    'sections with a roman number',
    `${HEADER}\nI\tНачало\t\t\t\n${ROW}`,
    ['1 | I Начало | Совещание | май | Протокол | Иванов И.И.'],
  ],
  [
    'sections numbered like measures',
    `${HEADER}\n1.\tНачало\t\t\t\n1.1.\tСлёт\tОтчёт\tмай\tОО`,
    ['1.1 | 1. Начало | Слёт | май | Отчёт | ОО'],
  ],
  [
    'a row cut by a page',
    `${HEADER}\n1\tСовещание\tПротокол\tдо\tИванов И.И.\n2\n${HEADER}\n1\t2\t3\t4\t5\n\tдиректоров\tСправка\t1 мая\t`,
    ['1 |  | Совещание директоров | до 1 мая | Протокол / Справка | Иванов И.И.'],
  ],
  [
    'a cell over several lines',
    `${HEADER}\n1\tСовещание\tПротокол;\nСправка\tдо 1 мая\nдо 5 мая\tОО`,
    ['1 |  | Совещание | до 1 мая | Протокол | ОО', '1 |  | Совещание | до 5 мая | Справка | ОО'],
  ],
  [
    'a cell of dates over several lines',
    `${HEADER}\n1\tСлёт\tПриказ;\nСправка\t12.10.2022\n14.10.2022\tОО`,
    ['1 |  | Слёт | 12.10.2022 | Приказ | ОО', '1 |  | Слёт | 14.10.2022 | Справка | ОО'],
  ],
  [
    'a second executor on a line of its own',
    `${HEADER}\n1\tСлёт\tОтчёт\tмай\tИванов И.И.\nРуководители ОО\n${ROW}`,
    [
      '1 |  | Слёт | май | Отчёт | Иванов И.И. / Руководители ОО',
      '1 |  | Совещание | май | Протокол | Иванов И.И.',
    ],
  ],
  [
    'deadlines that share one result',
    `${HEADER}\n1\tСлёт\tОтчёт\tмай; июнь\tОО`,
    ['1 |  | Слёт | май | Отчёт | ОО', '1 |  | Слёт | июнь | Отчёт | ОО'],
  ],
  [
    'executors that pair',
    '№\tМероприятие\tРезультат\tСрок\tОтветственные\n1\tСлёт\tОтчёт\t"май\nиюнь"\t"Иванов И.И.\nРуководители ОО"',
    ['1 |  | Слёт | май | Отчёт | Иванов И.И.', '1 |  | Слёт | июнь | Отчёт | Руководители ОО'],
  ],
  [
    'start and end in two columns',
    '№\tМероприятие\tСрок начала\tСрок окончания\tОтветственный\n1\tСлёт\t01.05.2023\t10.05.2023\tОО',
    ['1 |  | Слёт | 01.05.2023 - 10.05.2023 | Слёт | ОО'],
  ],
  [
    'totals, footnotes and signatures',
    `${HEADER}\n${ROW}\n\tИтого: 1\t\t\t\n\t* уточняется\t\t\t\n\tНачальник отдела\t\t\tИ.И. Иванов`,
    ['1 |  | Совещание | май | Протокол | Иванов И.И.'],
  ],
  [
    'a heading word in a measure',
    `${HEADER}\n1\tМероприятия ко Дню учителя\tСроки определены\tмай\tОтветственный секретарь`,
    ['1 |  | Мероприятия ко Дню учителя | май | Сроки определены | Ответственный секретарь'],
  ],
  [
    'cells like formulas',
    `${HEADER}\n1\t=HYPERLINK("x")\t+7\t@май\t-Иванов И.И.`,
    ['1 |  | =HYPERLINK("x") | @май | +7 | -Иванов И.И.'],
  ],
  [
    'columns of spaces',
    'План\n\n№   Мероприятие      Срок         Ответственный\n1   Сбор заявок      до 1 мая     Иванов И.И.\n2   Рассмотрение     в течение    Руководители\n    заявок           года         ОО\n',
    [
      '1 |  | Сбор заявок | до 1 мая | Сбор заявок | Иванов И.И.',
      '2 |  | Рассмотрение заявок | в течение года | Рассмотрение заявок | Руководители ОО',
    ],
  ],
])('%s', (_, text, stages) => {
  expect(stagesOf(text)).toEqual(stages)
})

test.each<[string, OrderError]>([
  ['', { code: 'empty' }],
  [' \n\t\n\u00a0', { code: 'empty' }],
  ['Просто письмо', { code: 'no-plan' }],
  [HEADER, { code: 'no-measures' }],
  [
    '№\tМероприятие\tОтветственный\n1\tСлёт\tОО',
    { code: 'no-deadline-column', columns: ['№', 'Мероприятие', 'Ответственный'] },
  ],
  [
    '№\tЧто\tСрок\tОтветственный\n1\tСлёт\tмай\tОО',
    { code: 'no-measure-column', columns: ['№', 'Что', 'Срок', 'Ответственный'] },
  ],
  [
    `О внесении изменений в приказ от 01.09.2022 № 3\n${HEADER}\n${ROW}`,
    { code: 'amending-order', title: 'О внесении изменений в приказ от 01.09.2022 № 3' },
  ],
  [
    `Об изменениях\nПРИКАЗЫВАЮ:\n1. Внести в план мероприятий следующие изменения:\n${HEADER}\n${ROW}`,
    { code: 'amending-order', title: 'Об изменениях' },
  ],
])('%j is refused with %j', (text, error) => {
  expect(reading(text)).toEqual({ ok: false, error })
})

test('an item about changes elsewhere amends no order', () => {
  const text = `О плане\nПРИКАЗЫВАЮ:\n1. Утвердить план.\n2. Внести изменения в локальные акты.\n${HEADER}\n${ROW}`
  expect(reading(text).ok).toBe(true)
})

const HEAD = 'ПРИКАЗ\n05.10.2022 № 5\nО плане\nПеречень\n1. МБОУ СОШ № 1\n'

test.each<[string, readonly OrderWarning[]]>([
  [`${HEAD}${HEADER}\n${ROW}`, []],
  [`${HEADER}\n${ROW}`, [{ code: 'no-number' }, { code: 'no-date' }, { code: 'no-schools' }]],
  [`${HEAD}${HEADER}\tПримечание\n${ROW}\tx`, [{ code: 'columns-left-out', columns: ['Примечание'] }]],
  [
    `${HEAD}${HEADER}\n${ROW}\n2\tСлёт\tОтчёт\tиюнь\t`,
    [{ code: 'responsible-from-above', row: 2, responsible: 'Иванов И.И.' }],
  ],
  [
    `${HEAD}${HEADER}\n1\tСлёт\t\t\t`,
    [
      { code: 'deadline-empty', row: 1 },
      { code: 'result-empty', row: 1 },
      { code: 'responsible-empty', row: 1 },
    ],
  ],
  [
    `${HEAD}${HEADER}\n1\tСлёт\t"А\nБ\nВ"\tмай; июнь\tОО`,
    [{ code: 'results-do-not-pair', row: 1, deadlines: 2, results: 3 }],
  ],
  [
    `${HEAD}${HEADER}\n1\tСлёт\tОтчёт\tмай\tМБОУ СОШ № 9`,
    [{ code: 'unknown-school', row: 1, school: 'СОШ №9' }],
  ],
  [`${HEAD}${HEADER}\n${ROW}\n\tИтого: 1\t\t\t`, [{ code: 'row-left-out', text: 'Итого: 1' }]],
  [
    `${HEAD}${HEADER}\n${ROW}\n${ROW}`,
    [{ code: 'duplicate-number', number: '1', section: null, rows: [1, 2], identical: [[1, 2]] }],
  ],
  [`${HEAD}${HEADER}\nI. А\n${ROW}\nII. Б\n${ROW}`, []],
])('%j warns of %j', (text, warnings) => {
  const result = reading(text)
  expect(result.ok ? result.value.warnings : result.error).toEqual(warnings)
})
