import fc from 'fast-check'
import { documentFromTsv, hasQuotedCells } from '../../../src/core/order/readTsv.ts'

function rowsOf(text: string): readonly (readonly string[])[] {
  return documentFromTsv(text).blocks.flatMap(block =>
    block.kind === 'table' ? block.rows.map(row => row.map(cell => cell.text)) : [],
  )
}

test.each<[string, readonly (readonly string[])[]]>([
  [
    'а\tб\nв\tг',
    [
      ['а', 'б'],
      ['в', 'г'],
    ],
  ],
  [
    'а\tб\r\nв',
    [
      ['а', 'б'],
      ['в', ''],
    ],
  ],
  ['"а\nб"\tв', [['а\nб', 'в']]],
  ['"а ""б"" в"\tг', [['а "б" в', 'г']]],
  ['МБОУ "Лицей"\tа', [['МБОУ "Лицей"', 'а']]],
  ['"Лицей" города\tа', [['"Лицей" города', 'а']]],
  [
    '"не закрыта\tа\nб\tв',
    [
      ['"не закрыта', 'а'],
      ['б', 'в'],
    ],
  ],
  ['"а\tб"\tв', [['а б', 'в']]],
])('%j has the rows %j', (text, rows) => {
  expect(rowsOf(text)).toEqual(rows)
})

test('a quoted sheet comes back cell for cell', () => {
  const cell = fc
    .stringMatching(/^[а-я"0-9]([а-я" \n]{0,10}[а-я"0-9])?$/)
    .filter(text => !/ \n|\n |\n\n| {2}/.test(text))
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain(width =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    )
  fc.assert(
    fc.property(rows, sheet => {
      const quoted = sheet.map(row => row.map(text => `"${text.replace(/"/g, '""')}"`).join('\t')).join('\n')
      expect(rowsOf(quoted)).toEqual(sheet)
    }),
  )
})

test.each<[string, boolean]>([
  ['а\t"б\nв"\tг', true],
  ['а\t"б"\tг', false],
  ['"О плане\nшкол"', false],
  ['а\tб', false],
])('%j has quoted cells: %j', (text, quoted) => {
  expect(hasQuotedCells(text)).toBe(quoted)
})
