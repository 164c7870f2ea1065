import fc from 'fast-check'
import { display } from '../../../../local/host/cells/display.ts'
import { localeOf } from '../../../../local/host/cells/locale.ts'
import { readTyped } from '../../../../local/host/cells/typed.ts'

const LEFT = '[<0]"просрочено на "0" дн.";[=0]"сегодня";0'

test.each([
  ['ru_RU', -3, LEFT, 'просрочено на 3 дн.'],
  ['ru_RU', 0, LEFT, 'сегодня'],
  ['ru_RU', 7, LEFT, '7'],
  ['ru_RU', 44845, 'dd.MM.yyyy', '11.10.2022'],
  ['ru_RU', 44845, 'd MMMM yyyy', '11 октября 2022'],
  ['ru_RU', 44845, 'MMMM yyyy', 'октябрь 2022'],
  ['ru_RU', 44845, 'dddd', 'вторник'],
  ['ru_RU', 44845, 'ddd, d.M.yy', 'вт, 11.10.22'],
  ['ru_RU', 44845.604166667, 'dd.MM.yyyy H:mm:ss', '11.10.2022 14:30:00'],
  ['ru_RU', 44845.604166667, 'h:mm am/pm', '2:30 PM'],
  ['ru_RU', 1.5, '[h]:mm', '36:00'],
  ['ru_RU', 44845.9999999999, 'dd.MM.yyyy H:mm:ss', '12.10.2022 0:00:00'],
  ['ru_RU', 0.15, '0%', '15%'],
  ['ru_RU', 0.155, '0.00%', '15,50%'],
  ['ru_RU', 1234567.891, '#,##0.00', '1\u00a0234\u00a0567,89'],
  ['en_US', 1234567.891, '#,##0.00', '1,234,567.89'],
  ['en_US', 1234.5, '"$"#,##0.00', '$1,234.50'],
  ['ru_RU', 1.005, '0.00', '1,01'],
  ['ru_RU', -5, '0.00', '-5,00'],
  ['ru_RU', -5, '0;(0)', '(5)'],
  ['ru_RU', 0, '0;-0;"нет"', 'нет'],
  ['ru_RU', 5, '0000', '0005'],
  ['ru_RU', 0.5, '#.##', ',5'],
  ['ru_RU', 12345, '0.00E+00', '1,23E+04'],
  ['ru_RU', 'x', '@', 'x'],
  ['ru_RU', 'x', '"«"@"»"', '«x»'],
  ['ru_RU', 'x', '0.00', 'x'],
  ['ru_RU', null, '0.00', ''],
  ['ru_RU', true, '0.00', 'ИСТИНА'],
  ['en_US', false, '', 'FALSE'],
  ['ru_RU', 1 / 3, '0.###############', '0,3333333333'],
  ['ru_RU', 0.1 + 0.2, '', '0,3'],
  ['en_US', 1e15, '', '1E+15'],
  ['en_US', 0.000001, '', '1E-06'],
  ['en_US', 123456789012, '', '123456789012'],
] as const)('%s: %j by «%s» shows «%s»', (locale, value, format, shown) => {
  expect(display(value, format, localeOf(locale))).toBe(shown)
})

test('an error shows its code', () => {
  expect(display({ error: '#DIV/0!' }, '0.00', localeOf('ru_RU'))).toBe('#DIV/0!')
})

test.each(['ru_RU', 'en_US', 'en_GB', 'de_DE'])(
  '%s: what a date shows, typed again, is the same date',
  code => {
    const locale = localeOf(code)
    fc.assert(
      fc.property(fc.integer({ min: 36526, max: 73050 }), day => {
        expect(readTyped(display(day, locale.date, locale), locale, 44845)).toEqual({
          kind: 'value',
          value: day,
          format: locale.date,
        })
      }),
    )
  },
)
