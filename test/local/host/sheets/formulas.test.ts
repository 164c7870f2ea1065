import { resultOf, sheetHost } from './sheetHost.ts'

/** What a formula in C3 (`=A1+$B$2`, and one over a range) becomes when the sheet changes around it. */
test.each([
  [`s.insertRowBefore(1)`, 'C4', '=A2+$B$3', '=SUM(A2:A6)'],
  [`s.insertRowAfter(2)`, 'C4', '=A1+$B$2', '=SUM(A1:A6)'],
  [`s.insertColumnBefore(1)`, 'D3', '=B1+$C$2', '=SUM(B1:B5)'],
  [`s.deleteRow(1)`, 'C2', '=#REF!+$B$1', '=SUM(A1:A4)'],
  [`s.deleteColumn(2)`, 'B3', '=A1+#REF!', '=SUM(A1:A5)'],
  [`s.moveRows(r('1:1'), 6)`, 'C2', '=A5+$B$1', '=SUM(A1:A5)'],
  [`r('A1').moveTo(r('E5'))`, 'C3', '=E5+$B$2', '=SUM(A1:A5)'],
  [`r('C3:D3').moveTo(r('F9'))`, 'F9', '=A1+$B$2', '=SUM(A1:A5)'],
  [`r('C3:D3').copyTo(r('D4'))`, 'D4', '=B2+$B$2', '=SUM(B2:B6)'],
])('after %s cell %s holds %s beside %s', (code, at, one, other) => {
  const script = sheetHost(`r('C3').setFormula('=A1+$B$2'); r('D3').setFormula('=SUM(A1:A5)'); ${code}`)
  expect(resultOf(script, `r('${at}').offset(0, 0, 1, 2).getFormulas()[0]`)).toEqual([one, other])
})

test.each([
  [
    `r('A1:B2').setFormula('=A5').getFormulas()`,
    [
      ['=A5', '=B5'],
      ['=A6', '=B6'],
    ],
  ],
  [`r('A1:A2').setFormulasR1C1([['=R[1]C'], ['Value']]).getFormulas()`, [['=A2'], ['=Value']]],
  [`r('A1:B1').setFormulas([['=1', null]]).getFormulas()`, [['=1', '']]],
  [`r('B2:B4').setFormulaR1C1('=R[-1]C+1').getValues()`, [[1], [2], [3]]],
  [`r('A1').setValue('x').getFormula()`, ''],
  [`r('A1').setFormula('=1').getFormulaR1C1()`, '=1'],
  [`r('A1').setFormula('').isBlank()`, true],
  [`r('A1').setFormula('=B1'); r('B1').setValue(7); return r('A1').getValue()`, 7],
  [
    `r('A1').setFormula('=B1'); r('B1').setValue('12.10.2022'); return r('A1').getDisplayValue()`,
    '12.10.2022',
  ],
  [
    `const t = ss.insertSheet('Т'); t.getRange('A1').setValue(3); r('A1').setFormula("='Т'!A1*2"); return r('A1').getValue()`,
    6,
  ],
  [`r('A1').setFormula('=IF(1>0,1,2)').getValue()`, '#ERROR!'],
  [`ss.setSpreadsheetLocale('en_US'); return r('A1').setFormula('=IF(1>0,1.5,2)').getValue()`, 1.5],
])('%s is %j', (code, expected) => {
  expect(resultOf(sheetHost(), code)).toEqual(expected)
})

test('TODAY follows the clock of the host, in the zone of the spreadsheet', () => {
  const script = sheetHost(`r('A1').setFormula('=TODAY()')`)
  expect(resultOf(script, `r('A1').getDisplayValue()`)).toBe('11.10.2022')
  script.host.advanceTo('2022-10-11T23:59:00+10:00')
  expect(resultOf(script, `r('A1').getDisplayValue()`)).toBe('11.10.2022')
  script.host.advanceTo('2022-10-12T00:01:00+10:00')
  expect(resultOf(script, `r('A1').getDisplayValue()`)).toBe('12.10.2022')
})
