import { display } from '../cells/display.ts'
import { isError } from '../cells/value.ts'
import type { Area, ChartLine, ChartSnapshot } from '../snapshot.ts'
import { calculationOf, rangeAt } from './access.ts'
import { cssColour } from './colour.ts'
import { hiddenByFilter } from './filtering.ts'
import type { RangeState, SheetState } from './office.ts'
import type { ChartRecord } from './records.ts'

/** The charts of a sheet with the figures they draw; one whose cells are gone draws nothing. */
export function chartSnapshots(state: SheetState): readonly ChartSnapshot[] {
  return state.sheet.charts.map(chart => chartSnapshot(state, chart))
}

function chartSnapshot(state: SheetState, chart: ChartRecord): ChartSnapshot {
  const option = optionsOf(chart)
  const lines = linesOf(state, chart)
  const domain = lines.length > 1 ? lines[0] : undefined
  const drawn = domain ? lines.slice(1) : lines
  const [row, column, offsetX, offsetY] = chart.position
  const colours = option('colors')
  return {
    type: chart.type,
    title: String(option('title') ?? ''),
    anchor: { row, column, offsetX, offsetY },
    width: Number(option('width') ?? DEFAULT_WIDTH),
    height: Number(option('height') ?? DEFAULT_HEIGHT),
    stacked: option('isStacked') === true,
    legend: String(option('legend.position') ?? 'right'),
    categories: {
      values: (domain?.cells ?? drawn[0]?.cells ?? []).map(({ text }, index) =>
        domain ? text : `${index + 1}`,
      ),
      source: domain?.source ?? null,
    },
    series: drawn.map(({ name, cells, source }, index) => ({
      name: String(option(`series.${index}.labelInLegend`) ?? name),
      colour: colourAt(option(`series.${index}.color`) ?? listed(colours, index), index),
      values: cells.map(({ number }) => number),
      source,
    })),
  }
}

/** Google's own size, and the colours of a chart that names none. */
const DEFAULT_WIDTH = 600
const DEFAULT_HEIGHT = 371
const COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6']

function listed(colours: unknown, index: number): unknown {
  return Array.isArray(colours) ? colours[index] : undefined
}

function colourAt(named: unknown, index: number): string {
  const own = typeof named === 'string' ? cssColour(named) : null
  return own ?? COLOURS[index % COLOURS.length] ?? '#4285f4'
}

/** «legend.position» set by that name, or inside «legend». */
function optionsOf({ options }: ChartRecord): (path: string) => unknown {
  return path => {
    const parts = path.split('.')
    for (let known = parts.length; known > 0; known--) {
      const found = parts.slice(known).reduce<unknown>(member, options[parts.slice(0, known).join('.')])
      if (found !== undefined) return found
    }
    return undefined
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

type Line = {
  readonly name: string
  readonly cells: readonly { readonly text: string; readonly number: number | null }[]
  readonly source: ChartLine<unknown>['source']
}

/** The columns of the ranges beside each other: the first names what the others measure. */
function linesOf(state: SheetState, chart: ChartRecord): readonly Line[] {
  if (chart.transposed || chart.mergeStrategy !== 'MERGE_COLUMNS')
    state.office.kernel.notImplemented('Drawing a chart of transposed rows or of ranges below each other')
  return chart.ranges
    .flatMap(place => rangeAt(state, place) ?? [])
    .flatMap(range => columnsOf(range).map(column => lineOf(range, column, chart)))
}

function columnsOf({ area, sheet }: RangeState): readonly number[] {
  return between(area.column, area.columns).filter(column => !sheet.hiddenColumns[column - 1])
}

function lineOf(range: RangeState, column: number, chart: ChartRecord): Line {
  const { sheet, area } = range
  const heads = Math.max(0, chart.headers)
  const filtered = hiddenByFilter(range)
  const all = between(area.row + heads, area.rows - heads)
  const rows = all.filter(row => !sheet.hiddenRows[row - 1] && !filtered.has(row))
  const first = all[0] ?? area.row
  const block: Area = { row: first, column, rows: all.length, columns: 1 }
  return {
    name: heads > 0 ? cellAt(range, area.row, column).text : '',
    cells: rows.map(row => cellAt(range, row, column)),
    source: rows.length === all.length && all.length > 0 ? { sheet: sheet.name, area: block } : null,
  }
}

function cellAt(state: SheetState, row: number, column: number): Line['cells'][number] {
  const calculation = calculationOf(state)
  const value = calculation.valueAt(state.sheet, row, column)
  const format = calculation.formatAt(state.sheet, row, column)
  return {
    text: isError(value) ? value.error : display(value, format, calculation.locale()),
    number: typeof value === 'number' ? value : null,
  }
}

function between(first: number, count: number): readonly number[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index)
}
