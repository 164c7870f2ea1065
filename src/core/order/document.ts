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

/** Rows of any lengths become a grid. */
export function tableFromTexts(rows: readonly (readonly string[])[]): Table {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return {
    kind: 'table',
    rows: rows.map(row =>
      padRow(
        row.map(text => ({ text, from: 'itself' })),
        width,
      ),
    ),
  }
}

export function padRow(row: Row, width: number): Row {
  return row.length >= width ? row : [...row, ...Array.from({ length: width - row.length }, () => EMPTY_CELL)]
}
