import { failure, resultOf, sheetHost } from './sheetHost.ts'

const slicer = `const slicer = s.insertSlicer(r('A1:C9'), 2, 5)`

/** Reference: class Slicer, Sheet.insertSlicer; what is not set, as SlicerSpec of the Sheets API says. */
test.each([
  ['it says what it is', `String(slicer)`, 'Slicer'],
  ['its range', `slicer.getRange().getA1Notation()`, 'A1:C9'],
  ['nothing set: title', `slicer.getTitle()`, ''],
  ['nothing set: alignment', `slicer.getTitleHorizontalAlignment()`, 'left'],
  ['nothing set: pivot tables', `slicer.isAppliedToPivotTables()`, true],
  [
    'nothing set: colour, column, criteria',
    `[slicer.getBackgroundColor(), slicer.getBackgroundColorObject(), slicer.getColumnPosition(), slicer.getFilterCriteria()]`,
    [null, null, null, null],
  ],
  [
    'nothing set: text style',
    `const style = slicer.getTitleTextStyle(); return [String(style), style.isBold()]`,
    ['TextStyle', null],
  ],
  ['its corner', `${place('slicer')}`, [2, 5, 0, 0]],
  ['its corner, with offsets', place(`s.insertSlicer(r('A1:C9'), 3, 4, 10, 20)`), [3, 4, 10, 20]],
  ['another place', place('slicer.setPosition(7, 8, 1, 2)'), [7, 8, 1, 2]],
  ['another range', `slicer.setRange(r('B2:D5')).getRange().getA1Notation()`, 'B2:D5'],
  ['title', `slicer.setTitle('Школа').getTitle()`, 'Школа'],
  ['alignment', `slicer.setTitleHorizontalAlignment('center').getTitleHorizontalAlignment()`, 'center'],
  [
    'alignment reset by null',
    `slicer.setTitleHorizontalAlignment('right').setTitleHorizontalAlignment(null).getTitleHorizontalAlignment()`,
    'left',
  ],
  [
    'title style',
    `slicer.setTitleTextStyle(SpreadsheetApp.newTextStyle().setBold(true).build()).getTitleTextStyle().isBold()`,
    true,
  ],
  ['not on pivot tables', `slicer.setApplyToPivotTables(false).isAppliedToPivotTables()`, false],
  ['background', `slicer.setBackgroundColor('red').getBackgroundColor()`, '#ff0000'],
  [
    'background as a colour',
    `slicer.setBackgroundColorObject(SpreadsheetApp.newColor().setRgbColor('#00ff00').build())
       .getBackgroundColorObject().asRgbColor().asHexString()`,
    '#00ff00',
  ],
  [
    'background reset',
    `slicer.setBackgroundColor('red').setBackgroundColor(null).getBackgroundColor()`,
    null,
  ],
  [
    'column and criteria',
    `slicer.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(['нет']).build());
     return [slicer.getColumnPosition(), slicer.getFilterCriteria().getHiddenValues()]`,
    [2, ['нет']],
  ],
  [
    'criteria reset by null',
    `slicer.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenCellEmpty().build())
       .setColumnFilterCriteria(2, null).getFilterCriteria()`,
    null,
  ],
  [
    'every object of it is the same slicer',
    `slicer.setTitle('А'); s.getSlicers()[0].setTitle('Б'); return slicer.getTitle()`,
    'Б',
  ],
  ['removed', `slicer.remove(); return s.getSlicers().length`, 0],
  ['its range follows rows', `s.insertRowBefore(1); return slicer.getRange().getA1Notation()`, 'A2:C10'],
  ['its range is deleted', `s.deleteColumns(1, 3); return s.getSlicers().length`, 0],
  [
    'a copied sheet has one of its own',
    `const copy = s.copyTo(ss); copy.getSlicers()[0].setTitle('Копия'); return [slicer.getTitle(), copy.getSlicers()[0].getTitle()]`,
    ['', 'Копия'],
  ],
])('slicer, %s', (_case, code, expected) => {
  expect(resultOf(sheetHost(), `${slicer}; ${code.includes('return ') ? code : `return ${code}`}`)).toEqual(
    expected,
  )
})

test.each([
  [`slicer.setColumnFilterCriteria(4, null)`, 'The column is outside of the slicer.'],
  [`slicer.setBackgroundColor('светлый')`, 'Invalid color string: светлый'],
  [
    `slicer.setTitle(5, 6)`,
    "The parameters (number,number) don't match the method signature for SpreadsheetApp.Slicer.setTitle.",
  ],
])('%s: %s', (code, message) => {
  expect(failure(() => resultOf(sheetHost(), `${slicer}; return ${code}`))).toBe(message)
})

test('a slicer is kept with the workbook', () => {
  const { host } = sheetHost(`s.insertSlicer(r('A1:C9'), 2, 5).setTitle('Школа')`)
  const later = sheetHost('', { saved: host.save() })
  expect(resultOf(later, `s.getSlicers().map(x => [x.getTitle(), x.getRange().getA1Notation()])`)).toEqual([
    ['Школа', 'A1:C9'],
  ])
})

function place(code: string): string {
  return `const at = ${code}.getContainerInfo(); return [at.getAnchorRow(), at.getAnchorColumn(), at.getOffsetX(), at.getOffsetY()]`
}
