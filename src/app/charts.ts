import type { Row } from '../core/table/table.ts'
import type { Texts } from '../texts/texts.ts'
import type { Change } from './change.ts'
import type { Chart } from './chart.ts'
import type { Workbook } from './rows/workbook.ts'

/** The charts of «Сводка»; one that draws these very rows already is left alone. */
export function chartChanges({ summary, trend }: Workbook, texts: Texts): readonly Change[] {
  return [...standingChart(summary, texts), ...trendChart(trend, texts)].map(chart => ({
    kind: 'chart',
    chart,
  }))
}

/** More bars than this cannot be read: clusters take the place of schools. */
const MOST_BARS = 40

function standingChart(summary: Workbook['summary'], texts: Texts): readonly Chart[] {
  const schools = spanOf(summary, texts.groupings.school)
  const isMany = schools !== null && schools.rows > MOST_BARS
  const span = isMany ? spanOf(summary, texts.groupings.cluster) : schools
  if (span === null) return []
  const { bySchool, byCluster } = texts.summary.charts
  return [
    {
      on: 'summary',
      title: isMany ? byCluster : bySchool,
      titles: [bySchool, byCluster],
      form: 'stacked-bars',
      height: HEAD_HEIGHT + BAR_HEIGHT * span.rows,
      offset: TREND_HEIGHT + 20,
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

/** Pixels of a title, an axis and a legend; and of a bar with its gap. */
const HEAD_HEIGHT = 190
const BAR_HEIGHT = 30
const TREND_HEIGHT = 320

function trendChart(trend: Workbook['trend'], texts: Texts): readonly Chart[] {
  if (trend.length === 0) return []
  return [
    {
      on: 'summary',
      title: texts.summary.charts.trend,
      titles: [texts.summary.charts.trend],
      form: 'lines',
      height: TREND_HEIGHT,
      offset: 0,
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

/** What adds up to the whole; dark enough to be told apart in grey print. */
const standings = [
  ['doneOnTime', '#4f9d69'],
  ['doneLate', '#a6c48a'],
  ['acceptedUndone', '#8c8c8c'],
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
