import type { Chart } from '../app/chart.ts'
import type { ColumnKey } from '../core/table/columns.ts'
import type { OpenSheet } from './openSheet.ts'

/**
 * Puts a chart to the right of the sheet's columns, in the place of the one with its title; nothing is drawn
 * while a sheet that it needs is missing.
 */
export function drawChart(chart: Chart, on: OpenSheet | null, source: OpenSheet | null): void {
  if (!on || !source) return
  const { sheet } = on
  for (const known of sheet.getCharts())
    if (known.getOptions()?.get('title') === chart.title) sheet.removeChart(known)
  const builder = sheet.newChart()
  if (chart.form === 'lines') builder.asLineChart()
  else builder.asBarChart().setStacked()
  builder
    .setNumHeaders(0)
    .setPosition(2, Math.max(...on.positions.values()) + 2, 0, chart.offset)
    .setOption('title', chart.title)
    .setOption('width', 720)
    .setOption('height', chart.form === 'lines' ? 320 : 380)
    .setOption('legend', { position: 'bottom' })
    .setOption(
      'colors',
      chart.series.map(({ colour }) => colour),
    )
  for (const column of [chart.category, ...chart.series.map(line => line.column)])
    addColumn(builder, source, column, chart)
  chart.series.forEach(({ name }, index) => {
    builder.setOption(`series.${index}.labelInLegend`, name)
  })
  sheet.insertChart(builder.build())
}

function addColumn(
  builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  { sheet, positions }: OpenSheet,
  column: ColumnKey,
  { firstRow, rows }: Chart,
): void {
  const position = positions.get(column)
  if (position !== undefined) builder.addRange(sheet.getRange(firstRow + 2, position, rows, 1))
}
