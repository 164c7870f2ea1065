import type { Chart } from '../app/chart.ts'
import type { OpenSheet } from './openSheet.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Range = GoogleAppsScript.Spreadsheet.Range

/**
 * Puts a chart to the right of all columns, or leads the one that is there to its rows: where a person put it
 * there it stays. Nothing is drawn while a sheet or a column that it needs is missing.
 */
export function drawChart(chart: Chart, on: OpenSheet | null, source: OpenSheet | null): void {
  const ranges = source ? rangesOf(chart, source) : null
  if (!on || !ranges) return
  const { sheet } = on
  const known = sheet.getCharts().find(each => chart.titles.includes(titleOf(each)))
  if (!known) sheet.insertChart(described(newBuilder(sheet, chart), chart, ranges))
  else if (!draws(known, chart)) sheet.updateChart(described(known.modify().clearRanges(), chart, ranges))
}

/** One range for the names and one for each series; null when a column is not there. */
function rangesOf({ category, series, firstRow, rows }: Chart, source: OpenSheet): readonly Range[] | null {
  const columns = [category, ...series.map(({ column }) => column)]
  const positions = columns.flatMap(column => source.positions.get(column) ?? [])
  if (positions.length < columns.length) return null
  return positions.map(position => source.sheet.getRange(firstRow + 2, position, rows, 1))
}

function titleOf(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): string {
  return String(chart.getOptions()?.get('title') ?? '')
}

/** Columns that were moved took their chart along; rows that came or went did not. */
function draws(known: GoogleAppsScript.Spreadsheet.EmbeddedChart, { title, firstRow, rows }: Chart): boolean {
  const [range] = known.getRanges()
  return titleOf(known) === title && range?.getRow() === firstRow + 2 && range.getNumRows() === rows
}

type Builder = Pick<
  GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder,
  'addRange' | 'setOption' | 'setNumHeaders' | 'setPosition' | 'build'
>

function newBuilder(sheet: Sheet, { form, offset }: Chart): Builder {
  const builder: Builder =
    form === 'lines' ? sheet.newChart().asLineChart() : sheet.newChart().asBarChart().setStacked()
  builder.setNumHeaders(0)
  builder.setPosition(2, sheet.getLastColumn() + 2, 0, offset)
  builder.setOption('width', 720)
  builder.setOption('legend', { position: 'bottom', maxLines: 3 })
  return builder
}

function described(
  builder: Builder,
  { title, height, series }: Chart,
  ranges: readonly Range[],
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  for (const range of ranges) builder.addRange(range)
  builder.setOption('title', title)
  builder.setOption('height', height)
  builder.setOption(
    'colors',
    series.map(({ colour }) => colour),
  )
  series.forEach(({ name }, index) => {
    builder.setOption(`series.${index}.labelInLegend`, name)
  })
  return builder.build()
}
