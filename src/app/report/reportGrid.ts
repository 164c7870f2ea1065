import type { Block, Document, TableRow } from '../../core/report/document.ts'
import type { Grid, RowLook } from '../grid.ts'

/** «Отчёт»: the document as rows of a sheet, to be worked on. Every cell is text and stays as it is written. */
export function reportGrid({ title, blocks }: Document): Grid {
  const lines: readonly Line[] = [
    ...title.map((text): Line => ({ look: 'title', spans: true, cells: [text] })),
    ...blocks.flatMap(linesOf),
  ]
  const rowsWhere = (wanted: (line: Line) => boolean): readonly number[] =>
    lines.flatMap((line, index) => (wanted(line) ? [index] : []))
  return {
    sheet: 'report',
    rows: lines.map(({ cells }) => WIDTHS.map((_, index) => cells[index] ?? '')),
    widths: WIDTHS,
    frozenRows: 0,
    frozenColumns: 0,
    figures: null,
    looks: Object.fromEntries(looks.map(look => [look, rowsWhere(line => line.look === look)] as const)),
    merged: rowsWhere(({ spans }) => spans),
    colours: [],
  }
}

type Line = { readonly look: RowLook | null; readonly spans: boolean; readonly cells: readonly string[] }

/** Pixels of the nine columns of the customary form. */
const WIDTHS: readonly number[] = [60, 240, 240, 120, 130, 120, 130, 170, 200]

const looks = ['title', 'heading', 'header', 'total'] as const

function linesOf(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'heading':
      return [blank, { look: 'heading', spans: true, cells: [block.text] }]
    case 'paragraph':
      return [{ look: null, spans: true, cells: [block.text] }]
    case 'signature':
      return [
        blank,
        { look: null, spans: true, cells: [`${block.post} ____________________ ${block.name}`.trim()] },
      ]
    case 'table':
      return [
        { look: 'header', spans: false, cells: block.columns.map(({ title }) => title) },
        ...block.rows.map(rowLine),
      ]
  }
}

const blank: Line = { look: null, spans: false, cells: [] }

function rowLine({ kind, cells }: TableRow): Line {
  if (kind === 'section') return { look: 'total', spans: true, cells }
  return { look: kind === 'total' ? 'total' : null, spans: false, cells }
}
