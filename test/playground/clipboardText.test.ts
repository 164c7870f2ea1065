import fc from 'fast-check'
import { rowsOfText, textOfRows } from '../../local/playground/clipboardText.ts'

describe('a block from the clipboard', () => {
  test.each([
    ['один', [['один']]],
    ['', [['']]],
    [
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a\tb\r\n1\t2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a\t\t', [['a', '', '']]],
    ['\n', [['']]],
    ['a\n\n', [['a'], ['']]],
    ['"две\nстроки"\tx', [['две\nстроки', 'x']]],
    ['"с ""кавычками"""', [['с "кавычками"']]],
    ['"не закрыто', [['"не закрыто']]],
    ['ООО "Ромашка"\tx', [['ООО "Ромашка"', 'x']]],
    ['"Ромашка" и Ко', [['"Ромашка" и Ко']]],
  ])('%j', (text, rows) => {
    expect(rowsOfText(text)).toEqual(rows)
  })
})

test('what was copied is what is pasted', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', 'я') })
  const block = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    // An empty last row cannot be told from a line end.
    .filter(rows => (rows[rows.length - 1] ?? []).join('') !== '' || rows[0]?.length !== 1)
  fc.assert(
    fc.property(block, rows => {
      expect(rowsOfText(textOfRows(rows))).toEqual(rows)
    }),
  )
})
