import { resultOf, sheetHost } from './sheetHost.ts'

const filled = `
  r('A1:C2').setValues([['Срок', 'Ссылка', 'Итог'], ['12.10.2022', '=HYPERLINK("https://example.invalid";"сайт")', 0.5]]);
  r('C2').setNumberFormat('0%').setNote('п').setFontWeight('bold');
  r('B3').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('почта').setLinkUrl('mailto:a@example.invalid').build());
  r('A2:B3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['да']).build());
  s.setFrozenRows(1); s.hideColumns(3); s.setColumnWidth(1, 150); r('A5:B5').merge();
  s.protect().setDescription('лист').setUnprotectedRanges([r('A2:A9')]);
  s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A2>TODAY()').setFontColor('blue').setRanges([r('A2:A3')]).build()]);
`

test('the snapshot says what a person sees', () => {
  const [sheet] = sheetHost(filled).host.snapshot().sheets
  expect(sheet).toMatchObject({
    title: 'Лист1',
    frozenRows: 1,
    hiddenColumns: [3],
    merges: [{ row: 5, column: 1, rows: 1, columns: 2 }],
    validations: [
      {
        area: { row: 2, column: 1, rows: 2, columns: 2 },
        rule: { criteria: 'VALUE_IN_LIST', values: ['да'], allowInvalid: true, helpText: null },
      },
    ],
    colourRules: [{ criteria: 'CUSTOM_FORMULA', values: ['=$A2>TODAY()'], look: { fontColour: '#0000ff' } }],
    protections: [
      { area: 'sheet', description: 'лист', holes: [{ row: 2, column: 1, rows: 8, columns: 1 }] },
    ],
  })
  expect(sheet?.columnWidths.slice(0, 2)).toEqual([150, 100])
  const shown = sheet?.cells.map(({ row, column, display, link }) => [row, column, display, link])
  expect(shown).toEqual([
    [1, 1, 'Срок', null],
    [1, 2, 'Ссылка', null],
    [1, 3, 'Итог', null],
    [2, 1, '12.10.2022', null],
    [2, 2, 'сайт', 'https://example.invalid'],
    [2, 3, '50%', null],
    [3, 2, 'почта', 'mailto:a@example.invalid'],
  ])
  expect(sheet?.cells[3]).toMatchObject({
    value: 44846,
    isDate: true,
    conditionalLook: { fontColour: '#0000ff' },
  })
  expect(sheet?.cells[5]).toMatchObject({ note: 'п', look: { bold: true }, numberFormat: '0%' })
})

test('what a person selects a script finds, and what a script selects a person sees', () => {
  const opened = sheetHost(`SpreadsheetApp.getActive().insertSheet('Второй')`)
  const { host } = opened
  host.select('Лист1', 'B2:C4')
  expect(host.snapshot().active).toEqual({ sheet: 'Лист1', row: 2, column: 2 })
  expect(resultOf(opened, 'SpreadsheetApp.getActiveRange().getA1Notation()')).toBe('B2:C4')
  resultOf(opened, `SpreadsheetApp.getActive().getSheetByName('Второй').getRange('D5').activate() && 1`)
  expect(host.snapshot().active).toEqual({ sheet: 'Второй', row: 5, column: 4 })
  const id = resultOf(opened, `SpreadsheetApp.getActive().getSheetByName('Второй').getSheetId()`)
  expect(host.snapshot('Второй').sheets[0]?.id).toBe(id)
})

test('saved and restored, the workbook looks the same and goes on calculating', () => {
  const before = sheetHost(`${filled} r('D1').setFormula('=SUM(C2;1)')`)
  const after = sheetHost('', { saved: before.host.save() })
  expect(after.host.snapshot()).toEqual(before.host.snapshot())
  expect(resultOf(after, `r('C2').setValue(2) && r('D1').getValue()`)).toBe(3)
})
