import { failure, resultOf, sheetHost } from './sheetHost.ts'

/** Source A1:C4, a pivot table at F1 by school, with the sum of pupils. */
const table = `
  r('A1:C4').setValues([['Школа', 'Класс', 'Учеников'], ['№ 1', 'А', 20], ['№ 2', 'А', 25], ['№ 1', 'Б', 15]])
  const p = r('F1').createPivotTable(r('A1:C4'))
  const school = p.addRowGroup(1), form = p.addColumnGroup(2), pupils = p.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM)
  const hidden = p.addFilter(2, SpreadsheetApp.newFilterCriteria().setVisibleValues(['А']).build())
`

/** Reference of PivotTable, PivotGroup, PivotValue and PivotFilter; defaults: gas-fakes, testsheetsdata. */
test.each([
  [`s.getPivotTables().length`, 1],
  [`[p.getAnchorCell().getA1Notation(), p.getSourceDataRange().getA1Notation()]`, ['F1', 'A1:C4']],
  [`String(p.getValuesDisplayOrientation())`, 'COLUMNS'],
  [
    `String(p.setValuesDisplayOrientation(SpreadsheetApp.Dimension.ROWS).getValuesDisplayOrientation())`,
    'ROWS',
  ],
  [
    `[p.getRowGroups(), p.getColumnGroups(), p.getPivotValues(), p.getFilters()].map(all => all.length)`,
    [1, 1, 1, 1],
  ],
  [`[school.getDimension(), form.getDimension()].map(String)`, ['ROWS', 'COLUMNS']],
  [`[school.getSourceDataColumn(), form.getSourceDataColumn(), pupils.getSourceDataColumn()]`, [1, 2, 3]],
  [`[school.isSortAscending(), school.totalsAreShown(), school.areLabelsRepeated()]`, [true, true, false]],
  [
    `const g = school.sortDescending().showTotals(false).showRepeatedLabels();
    return [g.isSortAscending(), g.totalsAreShown(), g.areLabelsRepeated()]`,
    [false, false, true],
  ],
  [
    `p.addRowGroup(2); const g = p.getRowGroups()[1].moveToIndex(0); return p.getRowGroups().map(x => x.getSourceDataColumn())`,
    [2, 1],
  ],
  [
    `[String(pupils.getDisplayType()), String(pupils.getSummarizedBy()), pupils.getFormula()]`,
    ['DEFAULT', 'SUM', null],
  ],
  [
    `String(pupils.showAs(SpreadsheetApp.PivotValueDisplayType.PERCENT_OF_ROW_TOTAL).getDisplayType())`,
    'PERCENT_OF_ROW_TOTAL',
  ],
  [`p.addCalculatedPivotValue('Среднее', '=AVERAGE(Учеников)').getFormula()`, '=AVERAGE(Учеников)'],
  [`hidden.getFilterCriteria().getVisibleValues()`, ['А']],
  [
    `hidden.setFilterCriteria(SpreadsheetApp.newFilterCriteria().build()).getFilterCriteria().getVisibleValues()`,
    [],
  ],
  [
    `[school, form, pupils, hidden].map(part => part.getPivotTable().getAnchorCell().getA1Notation())`,
    ['F1', 'F1', 'F1', 'F1'],
  ],
  [
    `school.remove(); form.remove(); pupils.remove(); hidden.remove();
    return [p.getRowGroups(), p.getColumnGroups(), p.getPivotValues(), p.getFilters()].flat().length`,
    0,
  ],
  [`p.remove(); return s.getPivotTables().length`, 0],
  [`r('E1:F2').clear(); return s.getPivotTables().length`, 0],
  [`s.insertRowBefore(1); return s.getPivotTables()[0].getAnchorCell().getA1Notation()`, 'F2'],
  [`r('A1:E4').getValues().length`, 4],
])('%s is %j', (code, expected) => {
  expect(resultOf(sheetHost(table), code)).toEqual(expected)
})

test.each([
  [`r('F1').getValue()`, 'not implemented by the local host: values of a pivot table'],
  [`s.getRange('A1:G9').getDisplayValues()`, 'not implemented by the local host: values of a pivot table'],
  [`p.addRowGroup(4)`, 'Those columns are out of bounds.'],
])('%s fails: %s', (code, message) => {
  const script = sheetHost(table)
  expect(failure(() => script.evaluate(code))).toBe(message)
})

test('a saved workbook keeps its pivot tables', () => {
  const { host } = sheetHost(table)
  const after = sheetHost('', { saved: host.save() })
  expect(resultOf(after, `s.getPivotTables()[0].getRowGroups()[0].getSourceDataColumn()`)).toBe(1)
})
