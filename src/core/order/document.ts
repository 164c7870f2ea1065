/** What every reader gives, whatever it has read: paragraphs and tables in the order of the page. */
export type OrderDocument = {
  readonly blocks: readonly Block[]
  /** Scripts, handlers, frames and forms that a reader met and threw away. */
  readonly activeContent: boolean
}

export type Block = Paragraph | Table

/** `text` may hold line breaks; an empty one is a blank line, which ends a heading. */
export type Paragraph = { readonly kind: 'paragraph'; readonly text: string }

/** A grid: every row has as many cells as the table has columns. */
export type Table = { readonly kind: 'table'; readonly rows: readonly Row[] }

export type Row = readonly Cell[]

/**
 * `text` is tidy and may hold line breaks. A cell covered by a merged one says from where:
 * covered from above it repeats the text, covered from the left it is empty.
 */
export type Cell = { readonly text: string; readonly from: 'itself' | 'above' | 'left' }

export const EMPTY_CELL: Cell = { text: '', from: 'itself' }

export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', text }
}

/** No order has more columns; what stands further right is joined into the last one. */
export const MOST_COLUMNS = 40

const COVERED: Cell = { text: '', from: 'left' }

/** Rows of any lengths become a grid. */
export function tableFromRows(rows: readonly Row[]): Table {
  const width = rows.reduce((most, row) => Math.max(most, Math.min(row.length, MOST_COLUMNS)), 0)
  return { kind: 'table', rows: rows.map(row => fitRow(row, width)) }
}

/** One text over all columns, as a section row has it. */
export function spanningRow(text: string, width: number): Row {
  return [{ text, from: 'itself' }, ...coveredCells(width - 1)]
}

export function coveredCells(count: number): readonly Cell[] {
  return Array.from({ length: Math.max(0, count) }, () => COVERED)
}

function fitRow(row: Row, width: number): Row {
  if (row.length <= width) return [...row, ...Array.from({ length: width - row.length }, () => EMPTY_CELL)]
  const rest = row.slice(width - 1).map(cell => cell.text)
  return [...row.slice(0, width - 1), { text: rest.filter(text => text !== '').join(' '), from: 'itself' }]
}
