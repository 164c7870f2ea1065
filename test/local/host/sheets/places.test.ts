import { failure, resultOf, sheetHost } from './sheetHost.ts'

test.each([
  [`r('B2:D5').getA1Notation()`, 'B2:D5'],
  [`r('D:F').getA1Notation()`, 'D:F'],
  [`r('5:7').getA1Notation()`, '5:7'],
  [`r('D:F').getNumRows()`, 1000],
  [`r('5:7').getNumColumns()`, 26],
  [`s.getRange(2, 3).getA1Notation()`, 'C2'],
  [`s.getRange(2, 3, 4).getA1Notation()`, 'C2:C5'],
  [`s.getRange(2, 3, 4, 5).getA1Notation()`, 'C2:G5'],
  [`s.getRange('R2C3:R3C4').getA1Notation()`, 'C2:D3'],
  [`ss.getRange('Лист1!B2').getSheet().getName()`, 'Лист1'],
  [`r('B2:C3').offset(1, 2).getA1Notation()`, 'D3:E4'],
  [`r('B2:C3').offset(1, 2, 1, 1).getA1Notation()`, 'D3'],
  [`r('B2:C3').getCell(2, 1).getA1Notation()`, 'B3'],
  [
    `const x = r('B2:D5'); return [x.getRow(), x.getColumn(), x.getLastRow(), x.getLastColumn(), x.getWidth(), x.getHeight()]`,
    [2, 2, 5, 4, 3, 4],
  ],
  [
    `const x = r('A2:C'); return [x.isStartRowBounded(), x.isEndRowBounded(), x.isStartColumnBounded(), x.isEndColumnBounded()]`,
    [true, false, true, true],
  ],
  [`r('A1').toString()`, 'Range'],
  [`String(s)`, 'Sheet'],
  [`s.getRangeList(['A1:B2', 'D4']).getRanges().map(x => x.getA1Notation())`, ['A1:B2', 'D4']],
  [
    `ss.setNamedRange('Сроки', r('B2:B9')); return [ss.getRangeByName('сроки').getA1Notation(), r('Сроки').getA1Notation()]`,
    ['B2:B9', 'B2:B9'],
  ],
  [
    `ss.setNamedRange('Сроки', r('B2:B9')); s.insertRowBefore(1); return ss.getRangeByName('Сроки').getA1Notation()`,
    'B3:B10',
  ],
  [`ss.getRangeByName('Нет')`, null],
  [`r('C3').activate(); return SpreadsheetApp.getActiveRange().getA1Notation()`, 'C3'],
  [
    `s.getRangeList(['A1', 'C3:D4']).activate(); return ss.getActiveRangeList().getRanges().map(x => x.getA1Notation())`,
    ['A1', 'C3:D4'],
  ],
  [`ss.insertSheet('Б').getIndex()`, 2],
  [`ss.insertSheet('Б', 0).getIndex()`, 1],
  [`ss.insertSheet().getName()`, 'Лист2'],
  [
    `ss.insertSheet('Б'); ss.insertSheet('В'); ss.setActiveSheet(ss.getSheetByName('Лист1')); ss.moveActiveSheet(3); return ss.getSheets().map(x => x.getName())`,
    ['Б', 'В', 'Лист1'],
  ],
  [`ss.insertSheet('Б'); ss.deleteSheet(s); return ss.getNumSheets()`, 1],
  [`ss.getSheetByName('Нет')`, null],
  [`ss.getSheetById(s.getSheetId()).getName()`, 'Лист1'],
  [`r('A1').setValue(5); return ss.insertSheet('Копия', { template: s }).getRange('A1').getValue()`, 5],
  [`r('A1').setValue(5); return s.copyTo(ss).getName()`, 'Лист1 (копия)'],
  [`r('A1').setFormula('=Лист1!B1'); s.setName('Мой лист'); return r('A1').getFormula()`, "='Мой лист'!B1"],
  [
    `ss.insertSheet('Б'); s.hideSheet(); return [s.isSheetHidden(), s.showSheet().isSheetHidden()]`,
    [true, false],
  ],
  [`SpreadsheetApp.create('Новая', 25, 10).getSheets()[0].getMaxRows()`, 25],
  [`SpreadsheetApp.openById(ss.getId()).getName()`, 'Новая таблица'],
  [`SpreadsheetApp.openByUrl(ss.getUrl()).getId() === ss.getId()`, true],
  [
    `const c = ss.copy('Копия'); r('A1').setValue(1); return [c.getName(), c.getSheets()[0].getRange('A1').getValue()]`,
    ['Копия', ''],
  ],
  [`[ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone()]`, ['ru_RU', 'Asia/Vladivostok']],
  [`r('A1').setValue(0.5); ss.setSpreadsheetLocale('en_US'); return r('A1').getDisplayValue()`, '0.5'],
])('%s is %j', (code, expected) => {
  expect(resultOf(sheetHost(), code)).toEqual(expected)
})

test.each([
  [`ss.insertSheet('Лист1')`, 'A sheet with the name "Лист1" already exists. Please enter another name.'],
  [
    `ss.insertSheet('Б').setName('лист1')`,
    'A sheet with the name "лист1" already exists. Please enter another name.',
  ],
  [`ss.deleteSheet(s)`, "You can't remove all the sheets in a document."],
  [`s.hideSheet()`, "You can't hide all the sheets in a document."],
  [
    `s.insertRowsAfter(1000, 500000)`,
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  [`s.insertColumnAfter(27)`, 'Those columns are out of bounds.'],
  [`s.setColumnWidth(27, 100)`, 'Those columns are out of bounds.'],
  [`s.deleteRows(999, 3)`, 'Those rows are out of bounds.'],
  [`s.setFrozenRows(1000)`, "You can't freeze all visible rows on the sheet."],
  [
    `ss.setNamedRange('Сроки', r('A1')); ss.getNamedRanges()[0].setName('A1')`,
    'The name of the range is invalid.',
  ],
  [`ss.setSpreadsheetTimeZone('Mars/Olympus')`, 'Invalid argument: Mars/Olympus'],
])('%s fails: %s', (code, message) => {
  const script = sheetHost()
  expect(failure(() => script.evaluate(code))).toBe(message)
})
