import { type Cell, EMPTY_CELL, type Row, spanningRow } from './document.ts'
import type { OutlineItem } from './outline.ts'
import type { TableHeader } from './tableHeader.ts'

/** One row of the plan by its roles; a role without a column has no cells. */
export type RowParts = {
  readonly row: Row
  readonly hasNumbers: boolean
  readonly number: Cell
  readonly title: Cell
  readonly result: readonly Cell[]
  readonly deadline: readonly Cell[]
  readonly responsible: readonly Cell[]
  /** The number of the next row, which tells «1 | Раздел» before «1.1». */
  readonly nextNumber: string
}

/** The rows of all pieces of the plan, in order. */
export function rowPartsOf(outline: readonly OutlineItem[]): readonly RowParts[] {
  const pieces = piecesWithHeadings(outline)
  const numbered = pieces.some(piece =>
    piece.rows.some(row => isMeasureNumber(numberText(row, piece.header))),
  )
  const parts = pieces.flatMap(piece => {
    const hasNumbers = numbered && numberColumn(piece.header) !== undefined
    return piece.rows.map(row => partsOf(row, piece.header, hasNumbers))
  })
  return parts.map((part, index) => ({ ...part, nextNumber: parts[index + 1]?.number.text ?? '' }))
}

type Piece = { readonly header: TableHeader; readonly rows: readonly Row[] }

/** Where every section has a table of its own, its heading stands above the table. */
function piecesWithHeadings(outline: readonly OutlineItem[]): readonly Piece[] {
  const several = outline.filter(item => item.kind === 'plan').length > 1
  const pieces: Piece[] = []
  let above = ''
  for (const item of outline) {
    if (item.kind === 'line') above = item.text === '' ? above : item.text
    else if (item.kind === 'plan') {
      const rows = several && SECTION_LINE.test(above) ? [spanningRow(above, 2), ...item.rows] : item.rows
      pieces.push({ header: item.header, rows })
      above = ''
    } else above = ''
  }
  return pieces
}

const SECTION_LINE = /^(?:раздел\s|(?:[IVXLC]+|\d+)[.)]\s)/i

export function isMeasureNumber(text: string): boolean {
  return /^\d+(?:\.\d+)*[.)]?$/.test(text)
}

/** The cells of a row that say something themselves. */
export function filledCells(row: Row): readonly Cell[] {
  return row.filter(cell => cell.from === 'itself' && cell.text !== '')
}

export function joinedCells(cells: readonly Cell[], separator: string): string {
  return cells
    .map(cell => cell.text)
    .filter(text => text !== '')
    .join(separator)
}

/** A number column without a single number is none: every row would look like a continuation. */
function numberColumn(header: TableHeader): number | undefined {
  return header.columns.number?.[0] ?? (header.headings[0] === '' ? 0 : undefined)
}

function numberText(row: Row, header: TableHeader): string {
  return row[numberColumn(header) ?? -1]?.text ?? ''
}

function partsOf(row: Row, header: TableHeader, hasNumbers: boolean): RowParts {
  const at = (index: number | undefined) => row[index ?? -1] ?? EMPTY_CELL
  const all = (indexes: readonly number[] | undefined) => (indexes ?? []).map(at)
  return {
    row,
    hasNumbers,
    number: hasNumbers ? at(numberColumn(header)) : EMPTY_CELL,
    title: at(header.columns.measure?.[0]),
    result: all(header.columns.result),
    deadline: all(header.columns.deadline),
    responsible: all(header.columns.responsible),
    nextNumber: '',
  }
}
