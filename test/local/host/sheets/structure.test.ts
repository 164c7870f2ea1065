import { failure, resultOf, sheetHost } from './sheetHost.ts'

const block = `r('A1:C4').setValues([['а', 'б', 'в'], [1, 2, 3], [4, 5, 6], [7, 8, 9]]);`

test.each([
  [`s.insertRowBefore(2)`, `r('A1:A5').getValues().flat()`, ['а', '', 1, 4, 7]],
  [`s.insertRowsAfter(4, 2)`, `s.getMaxRows()`, 1002],
  [`s.deleteRows(2, 2)`, `r('A1:A3').getValues().flat()`, ['а', 7, '']],
  [`s.insertColumnsBefore(2, 2)`, `r('A1:D1').getValues().flat()`, ['а', '', '', 'б']],
  [`s.deleteColumn(1)`, `[r('A1').getValue(), s.getMaxColumns()]`, ['б', 25]],
  [`s.moveRows(r('2:2'), 5)`, `r('A1:A4').getValues().flat()`, ['а', 4, 7, 1]],
  [`s.moveRows(r('4:4'), 2)`, `r('A1:A4').getValues().flat()`, ['а', 7, 1, 4]],
  [`s.moveColumns(r('A:A'), 4)`, `r('A1:C1').getValues().flat()`, ['б', 'в', 'а']],
  [`s.setFrozenRows(2); s.deleteRow(1)`, `s.getFrozenRows()`, 1],
  [
    `r('A2').setBackground('red').setNote('п'); s.insertRowBefore(1)`,
    `[r('A3').getBackground(), r('A3').getNote()]`,
    ['#ff0000', 'п'],
  ],
  [`r('A2').setBackground('red'); s.insertRowAfter(2)`, `r('A3').getBackground()`, '#ff0000'],
  [
    `r('A2:B3').merge(); s.insertRowBefore(3)`,
    `r('A1:C9').getMergedRanges().map(x => x.getA1Notation())`,
    ['A2:B4'],
  ],
  [
    `r('A2:B3').protect(); s.deleteRow(2)`,
    `s.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation()`,
    'A2:B2',
  ],
  [
    `r('A2:B3').protect(); s.deleteRows(2, 2)`,
    `s.getProtections(SpreadsheetApp.ProtectionType.RANGE).length`,
    0,
  ],
  [`r('A1:C4').createFilter(); s.insertRowBefore(2)`, `s.getFilter().getRange().getA1Notation()`, 'A1:C5'],
  [`s.sort(1, false)`, `r('A1:A4').getValues().flat()`, ['а', 7, 4, 1]],
  [`s.setFrozenRows(1); s.sort(2, false)`, `r('B1:B4').getValues().flat()`, ['б', 8, 5, 2]],
  [`r('A2:C4').sort({ column: 3, ascending: false })`, `r('C2:C4').getValues().flat()`, [9, 6, 3]],
  [`r('A2').setValue(''); r('A1:A4').sort(1)`, `r('A1:A4').getValues().flat()`, [4, 7, 'а', '']],
  [
    `r('A2').setValue(''); r('A1:A4').sort({ column: 1, ascending: false })`,
    `r('A1:A4').getValues().flat()`,
    ['а', 7, 4, ''],
  ],
  [`r('A1:C4').clear()`, `s.getLastRow()`, 0],
  [
    `r('A1').setNote('п').setBackground('red'); r('A1').clear()`,
    `[r('A1').getNote(), r('A1').getBackground()]`,
    ['п', '#ffffff'],
  ],
  [
    `r('A1').setBackground('red'); r('A1').clearContent()`,
    `[r('A1').getValue(), r('A1').getBackground()]`,
    ['', '#ff0000'],
  ],
  [
    `r('A1').setBackground('red'); r('A1').clear({ formatOnly: true })`,
    `[r('A1').getValue(), r('A1').getBackground()]`,
    ['а', '#ffffff'],
  ],
  [
    `r('A2:B3').copyTo(r('E1'))`,
    `r('E1:F2').getValues()`,
    [
      [1, 2],
      [4, 5],
    ],
  ],
  [`r('A2:B3').copyTo(r('E1:E4'))`, `r('E1:E4').getValues().flat()`, [1, 4, 1, 4]],
  [
    `r('A2:B3').copyTo(r('E1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true)`,
    `r('E1:F2').getValues()`,
    [
      [1, 4],
      [2, 5],
    ],
  ],
  [`r('D2').setFormula('=A2+B2'); r('D2').copyTo(r('D3'))`, `r('D3').getValue()`, 9],
  [
    `r('D2').setFormula('=A2+B2'); r('D2').copyTo(r('D3'), { contentsOnly: true })`,
    `[r('D3').getValue(), r('D3').getFormula()]`,
    [3, ''],
  ],
  [
    `r('A2:B3').moveTo(r('B3'))`,
    `r('A2:C4').getValues()`,
    [
      ['', '', 3],
      ['', 1, 2],
      [7, 4, 5],
    ],
  ],
  [`r('A2:B2').merge()`, `[r('A2').getValue(), r('B2').getValue(), r('B2').isPartOfMerge()]`, [1, '', true]],
  [`r('B2').insertCells(SpreadsheetApp.Dimension.ROWS)`, `r('B1:B5').getValues().flat()`, ['б', '', 2, 5, 8]],
  [`r('B2').deleteCells(SpreadsheetApp.Dimension.COLUMNS)`, `r('A2:C2').getValues().flat()`, [1, 3, '']],
  [
    `r('A3:A4').setValues([[1], [1]]); r('A2:A4').removeDuplicates()`,
    `r('A2:A4').getValues().flat()`,
    [1, '', ''],
  ],
  // Reference: «different letter cases, formatting, or formulas are considered to be duplicates».
  [
    `r('E1:E5').setValues([['Да'], ['ДА'], ['да '], [true], ['=1=1']]); r('E1:E5').removeDuplicates()`,
    `r('E1:E5').getValues().flat()`,
    ['Да', 'да ', true, '', ''],
  ],
  [
    `r('E1:F3').setValues([['а', 1], ['А', 2], ['б', 2]]); r('E1:F3').removeDuplicates([6])`,
    `r('E1:F3').getValues()`,
    [
      ['а', 1],
      ['А', 2],
      ['', ''],
    ],
  ],
  [
    `r('A2:A3').autoFill(r('A2:A6'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES)`,
    `r('A2:A6').getValues().flat()`,
    [1, 4, 7, 10, 13],
  ],
  [`r('E1').setValue('а,б,в').splitTextToColumns()`, `r('E1:G1').getValues().flat()`, ['а', 'б', 'в']],
  [`r('E1').setValue('  а   б ').trimWhitespace()`, `r('E1').getValue()`, 'а б'],
  [`s.createTextFinder('б').replaceAllWith('ы')`, `r('A1:C1').getValues().flat()`, ['а', 'ы', 'в']],
])('after %s: %s is %j', (change, code, expected) => {
  expect(resultOf(sheetHost(`${block} ${change}`), code)).toEqual(expected)
})

test.each([
  [`r('B2').getDataRegion().getA1Notation()`, 'A1:C4'],
  [`r('D4').getDataRegion().getA1Notation()`, 'A1:D4'],
  [`r('E5').getDataRegion().getA1Notation()`, 'E5'],
  [`r('A1').getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation()`, 'A4'],
  [`r('A4').getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation()`, 'A1000'],
  [`r('A9').getNextDataCell(SpreadsheetApp.Direction.UP).getA1Notation()`, 'A4'],
  [`r('A2').getNextDataCell(SpreadsheetApp.Direction.NEXT).getA1Notation()`, 'C2'],
  [`s.createTextFinder('5').findAll().map(x => x.getA1Notation())`, ['B3']],
])('%s is %j', (code, expected) => {
  expect(resultOf(sheetHost(block), code)).toEqual(expected)
})

test.each([
  [
    `r('A1:B2').merge(); r('B2:C3').merge()`,
    'You must select all cells in a merged range to merge or unmerge them.',
  ],
  [
    `r('A1:B2').createFilter(); r('D1:E2').createFilter()`,
    "You can't create a filter in a sheet that already has a filter.",
  ],
  [
    `r('A1:A2').autoFill(r('A2:A4'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES)`,
    'AutoFill destination range must contain the source range.',
  ],
  [`s.deleteRows(1, 1000)`, "You can't delete all the rows on the sheet."],
])('%s fails: %s', (code, message) => {
  const script = sheetHost(block)
  expect(failure(() => script.evaluate(code))).toBe(message)
})

test("a file of somebody else's Drive opens its spreadsheet", () => {
  const script = sheetHost(
    `const made = SpreadsheetApp.create('Вторая'); const file = { getId: () => made.getId() }`,
  )
  expect(resultOf(script, `SpreadsheetApp.open(file).getName()`)).toBe('Вторая')
})

test('the colour of a tab as a text and as a Color', () => {
  const script = sheetHost(`s.setTabColorObject(SpreadsheetApp.newColor().setRgbColor('#ff0000').build())`)
  expect(resultOf(script, `[s.getTabColor(), s.getTabColorObject().asRgbColor().asHexString()]`)).toEqual([
    '#ff0000',
    '#ff0000',
  ])
})

test.each([
  ['whenNumberGreaterThan(4)', [2, 3]],
  ["setHiddenValues(['4'])", [3]],
  ["whenTextContains('7')", [2, 3]],
])('a filter by %s hides rows %j', (criteria, hidden) => {
  const script = sheetHost(
    `${block} r('A1:C4').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().${criteria}.build())`,
  )
  expect(resultOf(script, `[1, 2, 3, 4].filter(x => s.isRowHiddenByFilter(x))`)).toEqual(hidden)
})
