/** A text to be handed in, its words final: what a sheet, a page, a letter and a PDF are made from. */
export type Document = {
  /** The first line is the largest. */
  readonly title: readonly string[]
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | Table
  | { readonly kind: 'signature'; readonly post: string; readonly name: string }

export type Table = {
  readonly kind: 'table'
  readonly columns: readonly Column[]
  readonly rows: readonly TableRow[]
}

/** `share` is the part of the width, in hundredths. */
export type Column = { readonly title: string; readonly share: number; readonly figures: boolean }

/**
 * `section` spans the width with its one cell; `more` goes on with the measure of the row above, whose first
 * cells it leaves empty.
 */
export type TableRow = {
  readonly kind: 'row' | 'more' | 'section' | 'total'
  readonly cells: readonly string[]
}
