import { cellStates, type Matrix, type MatrixCell } from '../core/summary/matrix.ts'
import { finishedIn, type Totals } from '../core/summary/totals.ts'
import type { Texts } from '../texts/texts.ts'
import { palette } from './colours.ts'
import type { Grid, GridCell, GridColour } from './grid.ts'

/** «Светофор»: measures down, executors across, totals at both edges; `rowOf` gives an assignment's row. */
export function matrixGrid(
  matrix: Matrix,
  rowOf: ReadonlyMap<string, number>,
  stamp: string,
  texts: Texts,
): Grid {
  const words = texts.summary.matrix
  const linked = (cell: MatrixCell | null): GridCell => {
    if (cell === null) return ''
    const text = texts.summary.cell(cell)
    const row = rowOf.get(cell.assignmentId)
    return row === undefined ? text : { text, to: { sheet: 'assignments', row } }
  }
  const width = matrix.executors.length + 2 + edge.length
  const header = [
    words.number,
    words.measure,
    ...matrix.executors.map(({ name }) => name),
    ...edge.map(({ word }) => words[word]),
  ]
  const body = matrix.lines.map(({ number, measure, cells, totals }): readonly GridCell[] => [
    number,
    measure,
    ...cells.map(linked),
    ...edge.map(({ of }) => of(totals)),
  ])
  const foot = edge.map(({ word, of }, index): readonly GridCell[] => [
    '',
    words[word],
    ...matrix.totals.map(of),
    ...edge.map(({ of: across }, column) => (index === column ? across(matrix.whole) : '')),
  ])
  const top = [stamp, ...Array.from({ length: width - 1 }, () => '')]
  const first = HEAD + 1
  return {
    sheet: 'matrix',
    rows: [top, header, ...body, ...foot],
    widths: [50, 320, ...matrix.executors.map(() => 120), ...edge.map(() => 95)],
    lastTitle: { row: HEAD, like: new RegExp(`^${words.overdue}$`) },
    frozenRows: first,
    frozenColumns: 2,
    linksTo: ['assignments'],
    figures: { row: first, column: 2, rows: body.length + foot.length, columns: width - 2 },
    looks: { quiet: [0], header: [HEAD], total: foot.map((_, index) => first + body.length + index) },
    merged: [],
    colours: cellStates.flatMap(state => colourOf(state, texts)),
  }
}

/** The row of executors' names. */
const HEAD = 1

const edge = [
  { word: 'total', of: ({ total }: Totals) => total },
  { word: 'finished', of: finishedIn },
  { word: 'overdue', of: ({ overdue }: Totals) => overdue },
] as const

function colourOf(state: (typeof cellStates)[number], texts: Texts): readonly GridColour[] {
  const colour = colours[state]
  if (colour === null) return []
  const word = texts.summary.states[state]
  return [{ formula: `LEFT({cell};${word.length})="${word}"`, ...colour }]
}

const colours = {
  ...palette,
  open: null,
  returned: palette.problem,
} as const
