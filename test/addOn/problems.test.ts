import { choose, linesOf, typeUnder, workbookWith } from './workbook.ts'

/** Sheet, the row's key column and value, what is typed where, and what the row then says. */
const cases: readonly (readonly [string, string, string, Readonly<Record<string, string>>, string])[] = [
  [
    'Исполнение',
    'Исполнитель',
    'СОШ №12',
    { Статус: 'готово' },
    'Статуса «готово» нет в списке. Выберите один из: «не начато», «в работе», «выполнено», «не выполнено».',
  ],
  [
    'Исполнение',
    'Исполнитель',
    'СОШ №12',
    { Статус: 'выполнено', 'Дата исполнения': '11.10.2022' },
    'Указано «выполнено», но нет подтверждения. Впишите ссылку на документ или его вид, дату и номер.',
  ],
  [
    'Исполнение',
    'Исполнитель',
    'СОШ №5',
    { Статус: 'выполнено', 'Подтверждающий документ': 'справка' },
    'Указано «выполнено», но нет даты исполнения. Впишите день, когда поручение исполнено.',
  ],
  [
    'Исполнение',
    'Исполнитель',
    'СОШ №11',
    { 'Дата исполнения': '04.10.2022' },
    'Дата исполнения 04.10.2022 раньше даты приказа 05.10.2022. Проверьте день и год.',
  ],
  [
    'Исполнение',
    'Исполнитель',
    'СОШ №11',
    { 'Дата исполнения': 'вчера' },
    '«вчера» — не дата. Впишите день, месяц и год, например 11.10.2022.',
  ],
  [
    'Дорожная карта',
    '№',
    '4',
    { Исполнители: 'СОШ №77; СОШ №12' },
    'Исполнитель «СОШ №77» не найден ни на листе «Школы», ни на листе «Ответственные». Исправьте название или добавьте его туда.',
  ],
  [
    'Школы',
    'Краткое наименование',
    'СОШ №5',
    { 'Электронная почта': 'почта школы' },
    '«почта» — не адрес электронной почты. Исправьте его; несколько адресов разделите запятой.',
  ],
]

it.each(cases)('%s, %s %s: %j', (sheet, column, value, typed, sentence) => {
  const host = workbookWith('2022-10-11')
  const row = linesOf(host, sheet).find(line => line.text(column) === value)?.row ?? 0
  for (const [title, text] of Object.entries(typed)) typeUnder(host, sheet, row, title, text)
  const told = choose(host, 'Проверить строки')
  const lines = linesOf(host, sheet)
  expect(lines.find(line => line.row === row)?.text('Замечания')).toContain(sentence)
  expect(told).toContain('Проверено')
  for (const [title, text] of Object.entries(typed))
    expect(lines.find(line => line.row === row)?.text(title)).toBe(text)
})

it('puts an executor back that was typed over, and says so', () => {
  const host = workbookWith('2022-10-11')
  typeUnder(host, 'Исполнение', 2, 'Исполнитель', 'СОШ №77')
  choose(host, 'Проверить строки')
  const line = linesOf(host, 'Исполнение')[0]
  expect([line?.text('Исполнитель'), line?.text('Замечания')]).toEqual([
    'СОШ №12',
    'В столбце «Исполнитель» было «СОШ №77», возвращено «СОШ №12»: исполнителей задаёт «Дорожная карта». Чтобы передать поручение другому, исправьте исполнителей там.',
  ])
})

it('puts the problems away when the row is put right, and never stops the other rows', () => {
  const host = workbookWith('2022-10-11')
  typeUnder(host, 'Исполнение', 2, 'Статус', 'готово')
  typeUnder(host, 'Исполнение', 3, 'Дата исполнения', 'вчера')
  choose(host, 'Проверить строки')
  const wrong = linesOf(host, 'Исполнение')
    .filter(line => line.text('Замечания') !== '')
    .map(line => line.row)
  expect(wrong).toEqual([2, 3])
  typeUnder(host, 'Исполнение', 2, 'Статус', 'в работе')
  choose(host, 'Проверить строки')
  expect(
    linesOf(host, 'Исполнение')
      .filter(line => line.text('Замечания') !== '')
      .map(line => line.row),
  ).toEqual([3])
})
