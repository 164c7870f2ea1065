import type { Row } from '../core/table/table.ts'
import type { Texts } from '../texts/texts.ts'
import type { Change } from './change.ts'
import type { Chart } from './chart.ts'
import type { Workbook } from './rows/workbook.ts'

/** The charts whose rows are no longer where they were: set up once, not at every count. */
export function chartChanges(before: Workbook, after: Workbook, texts: Texts): readonly Change[] {
  const known = chartsOf(before, texts)
  return chartsOf(after, texts)
    .filter(chart => !known.some(other => sameRows(chart, other)))
    .map(chart => ({ kind: 'chart', chart }))
}

function chartsOf(workbook: Workbook, texts: Texts): readonly Chart[] {
  return [...standingChart(workbook, texts), ...trendChart(workbook, texts)]
}

function sameRows(left: Chart, right: Chart): boolean {
  return left.title === right.title && left.firstRow === right.firstRow && left.rows === right.rows
}

/** More bars than this cannot be read: clusters take the place of schools. */
const MOST_BARS = 40

function standingChart({ summary }: Workbook, texts: Texts): readonly Chart[] {
  const schools = spanOf(summary, texts.groupings.school)
  const span =
    schools !== null && schools.rows > MOST_BARS ? spanOf(summary, texts.groupings.cluster) : schools
  if (span === null) return []
  return [
    {
      on: 'summary',
      title: texts.summary.charts.standing,
      form: 'stacked-bars',
      offset: 0,
      source: 'summary',
      ...span,
      category: 'name',
      series: standings.map(([column, colour]) => ({
        column,
        colour,
        name: texts.columns.summary[column][0] ?? column,
      })),
    },
  ]
}

function trendChart({ trend }: Workbook, texts: Texts): readonly Chart[] {
  if (trend.length === 0) return []
  return [
    {
      on: 'summary',
      title: texts.summary.charts.trend,
      form: 'lines',
      offset: 400,
      source: 'trend',
      firstRow: 0,
      rows: trend.length,
      category: 'week',
      series: lines.map(([column, colour]) => ({
        column,
        colour,
        name: texts.columns.trend[column][0] ?? column,
      })),
    },
  ]
}

function spanOf(
  rows: readonly Row<'summary'>[],
  group: string,
): { readonly firstRow: number; readonly rows: number } | null {
  const firstRow = rows.findIndex(row => row.group === group)
  return firstRow === -1 ? null : { firstRow, rows: rows.filter(row => row.group === group).length }
}

/** Dark enough to be told apart in grey print. */
const standings = [
  ['accepted', '#8c8c8c'],
  ['doneOnTime', '#4f9d69'],
  ['doneLate', '#a6c48a'],
  ['overdue', '#c0392b'],
  ['returned', '#e08e45'],
  ['open', '#e9d66b'],
  ['later', '#d5d8dc'],
  ['undated', '#8fb3d9'],
] as const

const lines = [
  ['finished', '#4f9d69'],
  ['overdue', '#c0392b'],
  ['ahead', '#5b7ea6'],
] as const
