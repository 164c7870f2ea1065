import { resultOf, sheetHost } from './sheetHost.ts'

const filled = `
  r('A1:C4').setValues([['Школа', 'Да', 'Нет'], ['Первая', 1, 2], ['Вторая', 3, ''], ['Третья', 5, 6]]);
  const builder = () => s.newChart().asBarChart().setStacked().setTitle('Итог').setPosition(2, 5, 10, 20);
`
const inserted = `s.insertChart(builder().addRange(r('A1:C4')).setNumHeaders(1).build());`

function chartAfter(code: string) {
  return sheetHost(filled + code).host.snapshot().sheets[0]?.charts[0]
}

test('the snapshot says what a chart draws and where it hangs', () => {
  expect(chartAfter(inserted)).toEqual({
    type: 'BAR',
    title: 'Итог',
    anchor: { row: 2, column: 5, offsetX: 10, offsetY: 20 },
    width: 600,
    height: 371,
    stacked: true,
    legend: 'right',
    categories: { values: ['Первая', 'Вторая', 'Третья'], source: block(2, 1, 3) },
    series: [
      { name: 'Да', colour: '#4285f4', values: [1, 3, 5], source: block(2, 2, 3) },
      { name: 'Нет', colour: '#ea4335', values: [2, null, 6], source: block(2, 3, 3) },
    ],
  })
})

function block(row: number, column: number, rows: number) {
  return { sheet: 'Лист1', area: { row, column, rows, columns: 1 } }
}

type Drawn = NonNullable<ReturnType<typeof chartAfter>>

test.each<[change: string, part: (chart: Drawn) => unknown, expected: unknown]>([
  [
    `${inserted} s.hideRows(3)`,
    chart => chart.series.map(({ values }) => values),
    [
      [1, 5],
      [2, 6],
    ],
  ],
  [`${inserted} s.hideRows(3)`, chart => chart.series.map(({ source }) => source), [null, null]],
  [`${inserted} s.hideColumns(2)`, chart => chart.series.map(({ name }) => name), ['Нет']],
  [`${inserted} s.insertRowBefore(1)`, chart => chart.categories.source?.area.row, 3],
  [`${inserted} s.insertRowBefore(1)`, chart => chart.anchor.row, 3],
  [`${inserted} s.insertColumnBefore(1)`, chart => chart.anchor.column, 6],
  [`${inserted} s.deleteRow(3)`, chart => chart.categories.values, ['Первая', 'Третья']],
  [
    `s.insertChart(builder().addRange(r('B2:B4')).build())`,
    chart => chart.categories.values,
    ['1', '2', '3'],
  ],
  [
    `s.insertChart(builder().addRange(r('A2:A4')).addRange(r('C2:C4')).setOption('series.0.labelInLegend', 'Нет').build())`,
    chart => chart.series.map(({ name, values }) => [name, ...values]),
    [['Нет', 2, null, 6]],
  ],
  [
    `s.insertChart(builder().addRange(r('A1:C4')).setOption('colors', ['red', '#00ff00']).setOption('legend', { position: 'bottom' }).build())`,
    chart => [chart.legend, ...chart.series.map(({ colour }) => colour)],
    ['bottom', '#ff0000', '#00ff00'],
  ],
  [`r('A2').setValue('12.10.2022'); ${inserted}`, chart => chart.categories.values[0], '12.10.2022'],
])('after %s', (change, part, expected) => {
  const chart = chartAfter(change)
  expect(chart && part(chart)).toEqual(expected)
})

test('ranges below each other are not drawn in silence', () => {
  const host = sheetHost(
    `${filled} s.insertChart(builder().addRange(r('A1:C4')).setTransposeRowsAndColumns(true).build())`,
  )
  expect(() => host.host.snapshot()).toThrow(/transposed/)
  expect(resultOf(host, 's.getCharts().length')).toBe(1)
})
