import { localeOf } from '../../../../local/host/cells/locale.ts'
import { readTyped } from '../../../../local/host/cells/typed.ts'

/** 11.10.2022 */
const today = 44845

type Row = readonly [locale: string, text: string, value: string | number | boolean, format: string | null]

const rows: readonly Row[] = [
  ['ru_RU', '1,5', 1.5, null],
  ['ru_RU', '-1,5', -1.5, null],
  ['ru_RU', '(5)', -5, null],
  ['ru_RU', '+5', 5, null],
  ['ru_RU', '007', 7, null],
  ['ru_RU', '1 234', 1234, '#,##0'],
  ['ru_RU', '1\u00a0234,5', 1234.5, '#,##0.00'],
  ['ru_RU', '15%', 0.15, '0%'],
  ['ru_RU', '15,5%', 0.155, '0.00%'],
  ['ru_RU', '100 ₽', 100, '#,##0[$ ₽]'],
  ['ru_RU', '99,90 руб.', 99.9, '#,##0.00[$ ₽]'],
  ['ru_RU', '1e5', 100000, '0.00E+00'],
  ['ru_RU', '+79141234567', 79141234567, null],
  ['ru_RU', '1.2', 44593, 'dd.MM'],
  ['ru_RU', '12.10.2022', 44846, 'dd.MM.yyyy'],
  ['ru_RU', '12.10.22', 44846, 'dd.MM.yyyy'],
  ['ru_RU', '1.10.1999', 36434, 'dd.MM.yyyy'],
  ['ru_RU', '12/10/2022', 44846, 'dd.MM.yyyy'],
  ['ru_RU', '2022-01-10', 44571, 'yyyy-mm-dd'],
  ['ru_RU', '5 октября 2022', 44839, 'dd.MM.yyyy'],
  ['ru_RU', '5 октября 2022 г.', 44839, 'dd.MM.yyyy'],
  ['ru_RU', '5 окт', 44839, 'dd.MM.yyyy'],
  ['ru_RU', 'сентябрь 2022', 44805, 'mmmm yyyy'],
  ['ru_RU', '10.2022', 44835, 'mm.yyyy'],
  ['ru_RU', '29.02.2024', 45351, 'dd.MM.yyyy'],
  ['ru_RU', '12:00', 0.5, 'H:mm'],
  ['ru_RU', '6:00:30', 21630 / 86400, 'H:mm:ss'],
  ['ru_RU', '12.10.2022 12:00', 44846.5, 'dd.MM.yyyy H:mm:ss'],
  ['ru_RU', 'ИСТИНА', true, null],
  ['ru_RU', 'ложь', false, null],
  ['ru_RU', 'TRUE', true, null],
  ['en_US', '1.5', 1.5, null],
  ['en_US', '1,234.5', 1234.5, '#,##0.00'],
  ['en_US', '.5', 0.5, null],
  ['en_US', '$5', 5, '"$"#,##0'],
  ['en_US', '$5.50', 5.5, '"$"#,##0.00'],
  ['en_US', '1/2', 44563, 'M/d'],
  ['en_US', '1/2/2022', 44563, 'M/d/yyyy'],
  ['en_US', 'Oct 5, 2022', 44839, 'M/d/yyyy'],
  ['en_US', '5 Oct 2022', 44839, 'M/d/yyyy'],
  ['en_US', '6:00 PM', 0.75, 'h:mm am/pm'],
  ['en_US', '12:30 am', 30 / 1440, 'h:mm am/pm'],
  ['en_GB', '1/2/2022', 44593, 'dd/MM/yyyy'],
  ['de_DE', '1.234,5', 1234.5, '#,##0.00'],
  ['de_DE', 'WAHR', true, null],
]

test.each(rows)('%s: «%s» is %j, shown by %j', (locale, text, value, format) => {
  expect(readTyped(text, localeOf(locale), today)).toEqual({ kind: 'value', value, format })
})

test.each([
  ['ru_RU', ''],
  ['ru_RU', 'текст'],
  ['ru_RU', '31.02.2022'],
  ['ru_RU', '29.02.2023'],
  ['ru_RU', '32.10.2022'],
  ['ru_RU', '01.03..2023'],
  ['ru_RU', '1.2.3.4'],
  ['ru_RU', 'до 5.10'],
  ['ru_RU', '№ 5'],
  ['ru_RU', '6 (2)'],
  ['ru_RU', '12 345 6'],
  ['ru_RU', '25:61'],
  ['ru_RU', '5 июня–7 июня'],
  ['ru_RU', 'мая'],
  ['ru_RU', '='],
  ['en_US', '13/1/2022'],
  ['en_US', '1.2.2022.1'],
  ['en_US', '1,5,0'],
  ['en_US', '13:00 PM'],
])('%s: «%s» stays text', (locale, text) => {
  expect(readTyped(text, localeOf(locale), today)).toEqual({ kind: 'value', value: text, format: null })
})

test.each([
  ["'007", '007'],
  ["'=A1", '=A1'],
  ["'", ''],
  ["'1.2", '1.2'],
])('an apostrophe keeps %s as the text «%s»', (typed, text) => {
  expect(readTyped(typed, localeOf('ru_RU'), today)).toEqual({ kind: 'value', value: text, format: null })
})

test.each([
  ['=A1+1', '=A1+1'],
  ['+A1', '=+A1'],
  ['+7 (914) 123-45-67', '=+7 (914) 123-45-67'],
])('%s is the formula %s', (typed, text) => {
  expect(readTyped(typed, localeOf('ru_RU'), today)).toEqual({ kind: 'formula', text })
})

test('a locale nobody described is refused, a country borrows its language', () => {
  expect(() => localeOf('kk_KZ')).toThrow('not implemented by the local host: locale kk_KZ')
  expect(localeOf('ru_KZ')).toMatchObject({ code: 'ru_KZ', decimal: ',' })
})
