import { choose, linesOf, newWorkbook, ORDER_161, workbookWith } from './workbook.ts'

type Outcome = { readonly done: boolean; readonly message: string }

const cases: readonly (readonly [string, unknown, RegExp])[] = [
  ['an empty text', '', /^Документ пуст\. Вставьте текст приказа или таблицу плана\.$/],
  ['white space', ' \n\t ', /^Документ пуст/],
  ['a text without a plan', 'Уважаемые коллеги! Направляем информацию.', /план/i],
  ['the order cut before its plan', ORDER_161.slice(0, ORDER_161.indexOf('№ п/п')), /план/i],
  ['random bytes read as text', '\u0000\u0001\ufffd\u0007PK\u0003\u0004\ufffd\ufffd', /./],
  ['no text at all', null, /./],
  ['a list', ['приказ'], /./],
]

it.each(cases)('%s is refused in one clear line and nothing is written', (_, text, message) => {
  const host = newWorkbook('2022-10-11')
  choose(host, 'Подготовить книгу')
  const before = JSON.stringify(host.snapshot())
  const outcome = host.call('dialog', 'loadOrder', text) as Outcome
  expect(outcome.done).toBe(false)
  expect(outcome.message).toMatch(message)
  expect(outcome.message).not.toMatch(/\n|Error|undefined|null/)
  expect(JSON.stringify(host.snapshot())).toBe(before)
})

it('another order is refused and the present one stays', () => {
  const host = workbookWith('2022-10-11')
  const before = JSON.stringify(host.snapshot())
  const outcome = host.call('dialog', 'loadOrder', ORDER_161.split('161-а').join('200-б')) as Outcome
  expect(outcome).toEqual({
    done: false,
    message: expect.stringContaining('В этой книге уже ведётся приказ № 161-а'),
  })
  expect(JSON.stringify(host.snapshot())).toBe(before)
})

it('the same order twice changes nothing', () => {
  const host = workbookWith('2022-10-11')
  const before = JSON.stringify(host.snapshot())
  expect((host.call('dialog', 'loadOrder', ORDER_161) as Outcome).done).toBe(true)
  expect(JSON.stringify(host.snapshot())).toBe(before)
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
  const host = newWorkbook('2022-10-11')
  expect(choose(host, item)).toContain('Подготовить книгу')
})

it('«Проверить строки» before any order says where to load it', () => {
  const host = newWorkbook('2022-10-11')
  choose(host, 'Подготовить книгу')
  expect(choose(host, 'Проверить строки')).toContain('Загрузить приказ')
})
