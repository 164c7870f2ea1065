import { failure, resultOf, sheetHost } from './sheetHost.ts'

test.each([
  [`r('A1').getValue()`, ''],
  [
    `r('A1:B2').getValues()`,
    [
      ['', ''],
      ['', ''],
    ],
  ],
  [`r('A1').setValue(5).getValue()`, 5],
  [`r('A1').setValue('текст').getValue()`, 'текст'],
  [`r('A1').setValue(true).getDisplayValue()`, 'ИСТИНА'],
  [`r('A1').setValue('007').getValue()`, 7],
  [`r('A1').setValue("'007").getValue()`, '007'],
  [`r('A1').setValue('1.2').getValue()`, '2022-01-31T14:00:00.000Z'],
  [`r('A1').setValue('1.2').getValue() instanceof Date`, true],
  [`r('A1').setNumberFormat('@').setValue('1.2').getValue()`, '1.2'],
  [`r('A1').setNumberFormat('@').setValue('=1+1').getValue()`, '=1+1'],
  [`r('A1').setNumberFormat('@').setValue("'5").getValue()`, '5'],
  [`r('A1').setNumberFormat('@').setValue(5).getValue()`, '5'],
  [`r('A1').setValue('15%').getValue()`, 0.15],
  [`r('A1').setValue('15%').getDisplayValue()`, '15%'],
  [`r('A1').setValue(new Date('2022-10-10T14:00:00Z')).getDisplayValue()`, '11.10.2022'],
  [`r('A1').setValue(new Date('2022-10-10T15:30:00Z')).getDisplayValue()`, '11.10.2022 1:30:00'],
  [`r('A1').setValue(new Date('2022-10-10T15:30:00Z')).getValue()`, '2022-10-10T15:30:00.000Z'],
  [`r('A1').setValue(44845).setNumberFormat('dd.MM.yyyy').getValue()`, '2022-10-10T14:00:00.000Z'],
  [`r('A1').setNumberFormat('0.00').setValue('12.10.2022').getValue()`, 44846],
  [`r('A1').setValue('x').setValue(null).isBlank()`, true],
  [`r('A1').setValue('x').setValue(undefined).isBlank()`, true],
  [`r('A1').setValue('x').setValue('').getValue()`, ''],
  [`r('A1').setValue(1/0).getValue()`, '#NUM!'],
  [
    `r('A1:B2').setValues([[1, 'а'], [null, true]]).getValues()`,
    [
      [1, 'а'],
      ['', true],
    ],
  ],
  [
    `r('A1:B2').setValue(7).getValues()`,
    [
      [7, 7],
      [7, 7],
    ],
  ],
  [`r('A1:B1').setValues([['=1+1', '=A1*2']]).getValues()`, [[2, 4]]],
  [
    `r('A1:B2').setValue('=ROW()+COLUMN()').getValues()`,
    [
      [2, 3],
      [3, 4],
    ],
  ],
  [`r('A1').setValue('=1/0').getValue()`, '#DIV/0!'],
  [`r('A1').setValue('=TODAY()').getDisplayValue()`, '11.10.2022'],
  [`r('A1').setValue('=TODAY()+1').getValue()`, '2022-10-11T14:00:00.000Z'],
  [`r('A1').setValue('=TODAY()-DATE(2022;10;1)').getValue()`, 10],
  [`r('A1').setValue('=A1').getValue()`, '#REF!'],
  [`r('A1').setValue('=A2').getValue()`, ''],
  [`r('A1').setValue('=A2').getDisplayValue()`, ''],
  [`r('A1').setValue('=A2+1').getValue()`, 1],
  [`r('A1').setValue(5) && r('A1:A3').getValue()`, 5],
  [
    `r('C3').setValue(1) && [s.getLastRow(), s.getLastColumn(), s.getDataRange().getA1Notation()]`,
    [3, 3, 'A1:C3'],
  ],
  [`[s.getLastRow(), s.getLastColumn(), s.getDataRange().getA1Notation()]`, [0, 0, 'A1']],
  [`r('C3').setBackground('red') && s.getLastRow()`, 0],
  [
    `s.appendRow([1, 2]).appendRow(['x']).getDataRange().getValues()`,
    [
      [1, 2],
      ['x', ''],
    ],
  ],
  [`s.getSheetValues(1, 1, 1, 2)`, [['', '']]],
  [`r('A1').setValue({}).getValue()`, '[object Object]'],
])('%s is %j', (code, expected) => {
  expect(resultOf(sheetHost(), code)).toEqual(expected)
})

const SIGNATURE = "don't match the method signature for SpreadsheetApp."
const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.'

/** Texts: PLATFORM §7. */
test.each([
  [
    `r('A1:B2').setValues([[1, 2]])`,
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ],
  [
    `r('A1:B1').setValues([[1, 2, 3]])`,
    'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
  ],
  [`r('A1').setValues('x')`, `The parameters (String) ${SIGNATURE}Range.setValues.`],
  [`r('A1').setValues(5)`, `The parameters (number) ${SIGNATURE}Range.setValues.`],
  [`r('A1').setValues([1])`, `The parameters (number[]) ${SIGNATURE}Range.setValues.`],
  [`r('A1').setValues()`, `The parameters () ${SIGNATURE}Range.setValues.`],
  [`r('A1').setNotes('x')`, `The parameters (String) ${SIGNATURE}Range.setNotes.`],
  [`r('A1').setShowHyperlink(null)`, `The parameters (null) ${SIGNATURE}Range.setShowHyperlink.`],
  [`r('A1').copyTo('x')`, `The parameters (String) ${SIGNATURE}Range.copyTo.`],
  [
    `SpreadsheetApp.newDataValidation().requireDate('=i1')`,
    `The parameters (String) ${SIGNATURE}DataValidationBuilder.requireDate.`,
  ],
  [`s.getRange(0, 1)`, 'The starting row of the range is too small.'],
  [`s.getRange(1, 0)`, 'The starting column of the range is too small.'],
  [`s.getRange(NaN, 1)`, 'The starting row of the range is too small.'],
  [`s.getRange(1, 1, 0)`, 'The number of rows in the range must be at least 1.'],
  [`s.getRange(1, 1, 1, 0)`, 'The number of columns in the range must be at least 1.'],
  [`s.getRange(1001, 1)`, OUTSIDE],
  [`s.getRange(1, 1, 1, 27)`, OUTSIDE],
  [`r('AB1').getValue()`, OUTSIDE],
  [`r('AB1').setValue(1)`, OUTSIDE],
  [`r('A1').offset(-1, 0)`, 'The starting row of the range is too small.'],
  [`r('A1').offset(0, 0, 0)`, 'The number of rows in the range must be at least 1.'],
  [`r('A1:B2').getCell(3, 1)`, 'Cell reference out of range'],
  [`r('ненайдено')`, 'Range not found'],
  [`r('Нет!A1')`, 'Range not found'],
  [`r('A0')`, 'Range not found'],
  [`r('A1:B0')`, 'Range not found'],
  [`ss.insertSheet('')`, 'Sheet name cannot be empty.'],
  [
    `r('A1').setValue('x'.repeat(50001))`,
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    `r('A1').setFormula('="' + 'x'.repeat(50001) + '"')`,
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    `for (let made = 0; made < 251; made++) SpreadsheetApp.create('x', 1, 1)`,
    'Service invoked too many times for one day: spreadsheet.',
  ],
  [`r('A1').setBackground('not-a-colour')`, 'Invalid color string: not-a-colour'],
  [`r('A1').setFontWeight('fat')`, 'Invalid argument: fat'],
  [`s.sort(27)`, 'Those columns are out of bounds.'],
  [`s.foo()`, 'not implemented by the local host: Sheet.foo'],
  [`r('A1').getDataTable(true)`, 'not implemented by the local host: Range.getDataTable'],
  [`SpreadsheetApp.BorderStyle.WAVY`, 'not implemented by the local host: BorderStyle.WAVY'],
  [
    `r('A1').setValue('=SPARKLINE(B1:B3)').getValue()`,
    'not implemented by the local host: formula function SPARKLINE',
  ],
])('%s fails: %s', (code, message) => {
  const script = sheetHost()
  expect(failure(() => script.evaluate(code))).toBe(message)
})

test('what the types do not let through changes nothing', () => {
  const script = sheetHost(`r('A1:B1').setValues([[1, 2]])`)
  failure(() => script.evaluate(`r('A1:B1').setValues([[8, 9], [8, 9]])`))
  expect(resultOf(script, `r('A1:B1').getValues()`)).toEqual([[1, 2]])
})

test('a formula of the closed set is stored even when it cannot be calculated', () => {
  const script = sheetHost(`r('A1').setFormula('=SPARKLINE(B1:B3)')`)
  expect(resultOf(script, `r('A1').getFormula()`)).toBe('=SPARKLINE(B1:B3)')
})
