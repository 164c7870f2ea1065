import { failure, scriptHost } from '../scriptHost.ts'

const mismatch = (shown: string, method: string): string =>
  `The parameters (${shown}) don't match the method signature for ${method}.`

/** Form of the sentence: PLATFORM 7, row «wrong arg types»; parameter lists: @types/google-apps-script. */
test.each([
  [`sheet.getRange('1', '2')`, mismatch('String,String', 'SpreadsheetApp.Sheet.getRange')],
  [`sheet.getRange(1, undefined)`, mismatch('number,null', 'SpreadsheetApp.Sheet.getRange')],
  [`sheet.getRange()`, mismatch('', 'SpreadsheetApp.Sheet.getRange')],
  [
    `sheet.getRange(1, 1, 1, 1, 1)`,
    mismatch('number,number,number,number,number', 'SpreadsheetApp.Sheet.getRange'),
  ],
  [`range.setValues([1, 2])`, mismatch('number[]', 'SpreadsheetApp.Range.setValues')],
  [`range.setValues('x')`, mismatch('String', 'SpreadsheetApp.Range.setValues')],
  [`range.setValue()`, mismatch('', 'SpreadsheetApp.Range.setValue')],
  [`range.setBackground({})`, mismatch('(class)', 'SpreadsheetApp.Range.setBackground')],
  [
    `range.setDataValidation(SpreadsheetApp.newDataValidation())`,
    mismatch('SpreadsheetApp.DataValidationBuilder', 'SpreadsheetApp.Range.setDataValidation'),
  ],
  [
    `SpreadsheetApp.newDataValidation().requireDate('=i1')`,
    mismatch('String', 'SpreadsheetApp.DataValidationBuilder.requireDate'),
  ],
  [`range.setWrap('yes')`, mismatch('String', 'SpreadsheetApp.Range.setWrap')],
  [`range.setWrapStrategy('WRAP')`, mismatch('String', 'SpreadsheetApp.Range.setWrapStrategy')],
  [`Utilities.computeDigest('MD5', 'x')`, mismatch('String,String', 'Utilities.computeDigest')],
  [`ScriptApp.deleteTrigger(null)`, 'Trigger not found.'],
  [`ScriptApp.deleteTrigger({})`, mismatch('(class)', 'ScriptApp.deleteTrigger')],
])('%s | %s', (code, sentence) => {
  const { evaluate } = scriptHost(
    'const sheet = SpreadsheetApp.getActiveSheet(); const range = sheet.getRange(1, 1)',
  )
  expect(failure(() => evaluate(code))).toBe(sentence)
})

test.each([
  `range.setValue(null)`,
  `range.setValue(undefined)`,
  `range.setNote(null)`,
  `range.setBackground(null)`,
  `range.setNumberFormat('0')`,
  `range.setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP)`,
  `range.setDataValidation(null)`,
  `range.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build())`,
  `range.setFontColorObject(SpreadsheetApp.newColor().setRgbColor('#ff0000'))`,
  `sheet.getRange('A1')`,
  `SpreadsheetApp.newDataValidation().requireDateAfter(new Date())`,
  `PropertiesService.getScriptProperties().setProperty('a', 5)`,
])('%s is taken', code => {
  const { evaluate } = scriptHost(
    'const sheet = SpreadsheetApp.getActiveSheet(); const range = sheet.getRange(1, 1)',
  )
  expect(failure(() => evaluate(code))).toBeNull()
})
