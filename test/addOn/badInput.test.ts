import { choose, linesOf, newWorkbook, ORDER_161, orderIn, workbookWith } from './workbook.ts'

type Outcome = { readonly done: boolean; readonly message: string }

const load = (host: ReturnType<typeof newWorkbook>, order: unknown) =>
  host.call('dialog', 'loadOrder', order) as Outcome

/** Everything that a person sees, as one short text. */
const seen = (host: ReturnType<typeof newWorkbook>) => host.save().length

const whole = orderIn(ORDER_161)

it.each<readonly [string, unknown]>([
  ['nothing', null],
  ['a text', 'приказ'],
  ['a list', ['приказ']],
  ['an order without measures', { ...whole, order: { ...whole.order, measures: [] } }],
  [
    'a date that is no day',
    { ...whole, order: { ...whole.order, order: { ...whole.order.order, date: 'вчера' } } },
  ],
  [
    'a measure without stages',
    {
      ...whole,
      order: { ...whole.order, measures: [{ number: '1', title: 'x', section: null, stages: [] }] },
    },
  ],
])('%s from the dialog is refused in one clear line and nothing is written', (_, sent) => {
  const host = newWorkbook('2022-10-11')
  choose(host, 'Подготовить книгу')
  const before = seen(host)
  expect(load(host, sent)).toEqual({
    done: false,
    message:
      'Загрузка не удалась: план пришёл повреждённым. Ничего не записано. Закройте окно и загрузите приказ снова.',
  })
  expect(linesOf(host, 'Дорожная карта')).toEqual([])
  expect(seen(host)).toBe(before)
})

it('an order without a date says where to enter it', () => {
  const host = newWorkbook('2022-10-11')
  const undated = { ...whole, order: { ...whole.order, order: { ...whole.order.order, date: null } } }
  expect(load(host, undated).message).toContain('не найдена дата приказа')
})

it('another order is refused and the present one stays', () => {
  const host = workbookWith('2022-10-11')
  const outcome = load(host, orderIn(ORDER_161.split('161-а').join('200-б')))
  expect(outcome.done).toBe(false)
  expect(outcome.message).toContain('В этой книге уже ведётся приказ № 161-а')
  expect(linesOf(host, 'Настройки').map(line => line.text('Значение'))).toContain('161-а')
})

it('the same order twice changes nothing', () => {
  const host = workbookWith('2022-10-11')
  choose(host, 'Проверить строки')
  const shown = () => host.snapshot().sheets.map(sheet => sheet.cells.map(cell => cell.display).join('|'))
  const before = shown()
  expect(load(host, whole).done).toBe(true)
  expect(shown().map((sheet, index) => sheet === before[index])).toEqual(before.map(() => true))
})

it('what looks like a formula stays text', () => {
  const host = workbookWith('2022-10-11', ORDER_161.split('Зимние каникулы').join('=1+1'))
  const stage = linesOf(host, 'Дорожная карта').find(line => line.text('№') === '9')
  expect([stage?.text('Срок по приказу'), stage?.cell('Срок по приказу')?.formula]).toEqual(['=1+1', null])
  expect(stage?.text('Замечания')).toContain('прочитать не удалось')
})

it.each([
  'Проверить строки',
  'Посмотреть письма на сегодня',
  'Отправить письма сейчас…',
  'Обновить сводку',
  'Восстановить раскраску',
  'Включить напоминания',
])('«%s» in an empty file says what to do first', item => {
  expect(choose(newWorkbook('2022-10-11'), item)).toContain('Подготовить книгу')
})

it('«Проверить строки» before any order says where to load it', () => {
  const host = newWorkbook('2022-10-11')
  choose(host, 'Подготовить книгу')
  expect(choose(host, 'Проверить строки')).toContain('Загрузить приказ')
})
