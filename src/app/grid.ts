import type { GridKey } from '../core/table/grids.ts'

/** A sheet drawn whole: every cell of it is the add-on's own. Rows and columns count from 0. */
export type Grid = {
  readonly sheet: GridKey
  /** Rows of one length. */
  readonly rows: readonly (readonly GridCell[])[]
  /** Pixels, one per column. */
  readonly widths: readonly number[]
  readonly frozenRows: number
  readonly frozenColumns: number
  /** Where numbers and links stand; everything else is text and stays as it is written. */
  readonly figures: Area | null
  /** Rows that look alike, by their look. */
  readonly looks: Readonly<Partial<Record<RowLook, readonly number[]>>>
  /** Rows whose first cell takes the whole width. */
  readonly merged: readonly number[]
  readonly colours: readonly GridColour[]
}

/** Text with `row` is a link to that row of «Исполнение», as Google counts rows. */
export type GridCell = string | number | { readonly text: string; readonly row: number }

export type Area = {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export type RowLook = 'title' | 'heading' | 'header' | 'total' | 'quiet'

/** A live colour inside `figures`. In a formula `{cell}` is the cell at hand and `{head}` its column's cell in row `head`. */
export type GridColour = {
  readonly formula: string
  readonly head?: number
  readonly background: string | null
  readonly fontColour: string | null
}

/** What a cell shows. */
export function shownIn(cell: GridCell): string | number {
  return typeof cell === 'object' ? cell.text : cell
}
