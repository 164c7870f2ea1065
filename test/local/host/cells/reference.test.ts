import fc from 'fast-check'
import {
  a1FromArea,
  areaOf,
  boundsOf,
  columnLetters,
  columnNumber,
  quotedSheet,
  referenceFromA1,
} from '../../../../local/host/cells/reference.ts'

test.each([
  ['B2', 2, 2, 1, 1, 'B2'],
  ['$C$3', 3, 3, 1, 1, 'C3'],
  ['b2:d5', 2, 2, 4, 3, 'B2:D5'],
  ['C5:B2', 2, 2, 4, 2, 'B2:C5'],
  ['D:F', 1, 4, 1000, 3, 'D:F'],
  ['D:B', 1, 2, 1000, 3, 'B:D'],
  ['D:D', 1, 4, 1000, 1, 'D:D'],
  ['5:7', 5, 1, 3, 26, '5:7'],
  ['5:2', 2, 1, 4, 26, '2:5'],
  ['A2:C', 2, 1, 999, 3, 'A2:C'],
  ['AA1', 1, 27, 1, 1, 'AA1'],
  ['R5C3', 5, 3, 1, 1, 'C5'],
  ['R10C5:R1C2', 1, 2, 10, 4, 'B1:E10'],
  ['r1c1:r2c2', 1, 1, 2, 2, 'A1:B2'],
  ['RC1', 1, 471, 1, 1, 'RC1'],
  ["'Мой лист'!B2:C3", 2, 2, 2, 2, 'B2:C3'],
  ['!c2:e5', 2, 3, 4, 3, 'C2:E5'],
] as const)('%s is row %j, column %j, %j × %j, written %s', (text, row, column, rows, columns, written) => {
  const reference = referenceFromA1(text)
  if (!reference) throw new Error(text)
  const area = areaOf(reference, 1000, 26)
  expect(area).toEqual({ row, column, rows, columns })
  expect(a1FromArea(area, boundsOf(reference))).toBe(written)
})

test.each([
  ["'Мой лист'!A1", 'Мой лист'],
  ["'It''s'!A1", "It's"],
  ['Лист1!A1', 'Лист1'],
  ['A1', null],
])('%s names the sheet %j', (text, sheet) => {
  expect(referenceFromA1(text)?.sheet).toBe(sheet)
})

test.each(['', 'A', '5', 'ABCD1', 'A1:B2:C3', 'A1B', 'имя'])('«%s» is no reference', text => {
  expect(referenceFromA1(text)).toBeNull()
})

test.each([
  ['Лист1', 'Лист1'],
  ['Мой лист', "'Мой лист'"],
  ["It's", "'It''s'"],
  ['A1', "'A1'"],
])('the sheet %s is spelled %s', (name, spelled) => {
  expect(quotedSheet(name)).toBe(spelled)
})

test('columns by letters and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 18278 }), column => {
      expect(columnNumber(columnLetters(column))).toBe(column)
    }),
  )
})
