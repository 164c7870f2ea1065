import { failure, resultOf, sheetHost } from './sheetHost.ts'

/** Property, what a fresh cell says, a table to set, the table that is read back. */
test.each([
  ['NumberFormat', 'NumberFormats', '0.###############', ['0.00', 'general'], ['0.00', '0.###############']],
  ['Background', 'Backgrounds', '#ffffff', ['red', '#abc'], ['#ff0000', '#aabbcc']],
  ['Background', 'Backgrounds', '#ffffff', ['LIGHTCORAL', null], ['#f08080', '#ffffff']],
  ['FontColor', 'FontColors', '#000000', ['#00FF00', null], ['#00ff00', '#000000']],
  ['FontFamily', 'FontFamilies', 'Arial', ['Roboto', null], ['Roboto', 'Arial']],
  ['FontSize', 'FontSizes', 10, [14, 8], [14, 8]],
  ['FontWeight', 'FontWeights', 'normal', ['bold', null], ['bold', 'normal']],
  ['FontStyle', 'FontStyles', 'normal', ['italic', 'normal'], ['italic', 'normal']],
  ['FontLine', 'FontLines', 'none', ['underline', 'line-through'], ['underline', 'line-through']],
  ['HorizontalAlignment', 'HorizontalAlignments', 'general', ['right', 'normal'], ['right', 'general-left']],
  ['VerticalAlignment', 'VerticalAlignments', 'bottom', ['top', null], ['top', 'bottom']],
  ['Wrap', 'Wraps', true, [true, false], [true, false]],
  ['Note', 'Notes', '', ['примечание', 25], ['примечание', '25.0']],
])('%s: %s is %j at first', (one, many, first, given, read) => {
  const script = sheetHost()
  expect(resultOf(script, `r('A1').get${one}()`)).toEqual(first)
  expect(resultOf(script, `r('A1:B1').set${many}([${JSON.stringify(given)}]).get${many}()`)).toEqual([read])
  expect(resultOf(script, `r('C1:D1').set${one}(${JSON.stringify(given[0])}).get${one}()`)).toEqual(read[0])
})

test.each([
  [`r('A1').getWrapStrategy().toString()`, 'OVERFLOW'],
  [`r('A1').setWrap(true).getWrapStrategy().toString()`, 'WRAP'],
  [`r('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).getWrap()`, false],
  [`r('A1').setNote(25).getNote()`, '25'],
  [`r('A1').getBorder()`, null],
  [
    `r('A1:B2').setBorder(true, null, null, null, null, null, 'red', SpreadsheetApp.BorderStyle.DASHED).getBorder().getTop().getBorderStyle().toString()`,
    'DASHED',
  ],
  [`r('A1').setBackgroundRGB(1, 2, 3).getBackground()`, '#010203'],
  [
    `r('A1').setFontColorObject(SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build()).getFontColorObject().asThemeColor().getThemeColorType().toString()`,
    'ACCENT1',
  ],
  [`r('A1').setTextRotation(45).getTextRotation().getDegrees()`, 45],
  [`r('A1').setVerticalText(true).getTextRotation().isVertical()`, true],
  [
    `r('A1').setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT).getTextDirection().toString()`,
    'RIGHT_TO_LEFT',
  ],
  [
    `const t = r('A1').getTextStyle(); return [t.getFontSize(), t.getFontFamily(), t.isBold(), t.getForegroundColor()]`,
    [10, 'arial,sans,sans-serif', false, '#000000'],
  ],
  [
    `r('A1').setTextStyle(SpreadsheetApp.newTextStyle().setBold(true).setFontSize(12).build()).getFontWeight()`,
    'bold',
  ],
  [`SpreadsheetApp.BorderStyle.SOLID.compareTo(SpreadsheetApp.BorderStyle.DOTTED)`, 2],
  [`s.setColumnWidth(2, 200).getColumnWidth(2)`, 200],
  [`[s.getColumnWidth(1), s.getRowHeight(1)]`, [100, 21]],
  [`s.setRowHeight(1, 5).getRowHeight(1)`, 21],
  [`s.setRowHeightsForced(1, 1, 5).getRowHeight(1)`, 5],
  [`s.hideColumns(2, 2); return [2, 3, 4].map(c => s.isColumnHiddenByUser(c))`, [true, true, false]],
  [`s.hideRows(2); s.insertRowBefore(1); return [2, 3].map(x => s.isRowHiddenByUser(x))`, [false, true]],
  [`s.setFrozenRows(2); s.setFrozenColumns(1); return [s.getFrozenRows(), s.getFrozenColumns()]`, [2, 1]],
  [`s.setTabColor('red').getTabColor()`, '#ff0000'],
  [
    `r('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('сайт и почта').setLinkUrl(0, 4, 'https://example.invalid').build()).getRichTextValue().getRuns().map(x => [x.getText(), x.getLinkUrl()])`,
    [
      ['сайт', 'https://example.invalid'],
      [' и почта', null],
    ],
  ],
  [
    `r('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('сайт').setLinkUrl('https://example.invalid').build()).getValue()`,
    'сайт',
  ],
  [`r('A1').setValue(5).getRichTextValue().getText()`, ''],
  [`r('A1').setValue('https://example.invalid').getRichTextValue().getLinkUrl()`, 'https://example.invalid'],
  [`r('A1').setNumberFormat(0).getNumberFormat()`, '0'],
  [
    `const c = r('A1').setNumberFormat('0%').setFontWeight('bold').clearFormat(); return [c.getNumberFormat(), c.getFontWeight()]`,
    ['0%', 'normal'],
  ],
  [`const c = r('A1').insertCheckboxes().clear({ formatOnly: true }); return c.getDataValidation()`, null],
  [`s.setName(2022).getName()`, '2022'],
  [`r('A1:D4').applyRowBanding(SpreadsheetApp.BandingTheme.CYAN).getHeaderRowColor()`, '#4dd0e1'],
  [
    `r('A2:A5').shiftRowGroupDepth(1); r('A3:A4').shiftRowGroupDepth(1); return [s.getRowGroupDepth(3), s.getRowGroupDepth(5), s.getRowGroup(3, 2).getRange().getA1Notation()]`,
    [2, 1, '3:4'],
  ],
])('%s is %j', (code, expected) => {
  expect(resultOf(sheetHost(), code)).toEqual(expected)
})

const chart = `s.newChart().asColumnChart().addRange(r('A1:B5')).setTitle('Сводка').setPosition(2, 3, 10, 20).build()`

test.each([
  [`s.insertChart(${chart}); return s.getCharts().length`, 1],
  [`s.insertChart(${chart}); return s.getCharts()[0].getOptions().get('title')`, 'Сводка'],
  [
    `s.insertChart(${chart}); return s.getCharts()[0].modify().getChartType() === Charts.ChartType.COLUMN`,
    true,
  ],
  [`s.insertChart(${chart}); s.removeChart(s.getCharts()[0]); return s.getCharts().length`, 0],
  [
    `s.insertChart(${chart}); s.updateChart(s.getCharts()[0].modify().asPieChart().build()); return s.getCharts()[0].modify().getChartType().toString()`,
    'PIE',
  ],
  [
    `const c = ${chart}.getContainerInfo(); return [c.getAnchorRow(), c.getAnchorColumn(), c.getOffsetX(), c.getOffsetY()]`,
    [2, 3, 10, 20],
  ],
  [`${chart}.getRanges().map(x => x.getA1Notation())`, ['A1:B5']],
  [
    `String(s.newChart().asTableChart().enablePaging(true).addRange(r('A1:B5')))`,
    'EmbeddedTableChartBuilder',
  ],
  [`s.newChart().asTableChart().setFirstRowNumber(5).build().getOptions().get('firstRowNumber')`, 5],
  [`String(s.newChart().asPieChart().set3D().asLineChart().setXAxisTitle('x'))`, 'EmbeddedLineChartBuilder'],
  [`${chart}.getMergeStrategy() === Charts.ChartMergeStrategy.MERGE_COLUMNS`, true],
])('charts: %s is %j', (code, expected) => {
  expect(resultOf(sheetHost(), code)).toEqual(expected)
})

/** A builder of one kind has the options of its kind only. */
test.each([
  [`s.newChart().setTitle('x')`, 'not implemented by the local host: EmbeddedChartBuilder.setTitle'],
  [
    `s.newChart().asPieChart().setStacked()`,
    'not implemented by the local host: EmbeddedPieChartBuilder.setStacked',
  ],
])('%s fails: %s', (code, message) => {
  const script = sheetHost()
  expect(failure(() => script.evaluate(code))).toBe(message)
})
