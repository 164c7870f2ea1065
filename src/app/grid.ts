import type { ColumnKey, SheetKey } from '../core/table/columns.ts'
import type { GridKey } from '../core/table/grids.ts'

/** A sheet drawn whole: every cell of its columns is the add-on's own; to their right a person may keep columns. Rows and columns count from 0. */
export type Grid = {
  readonly sheet: GridKey
  /** Rows of one length. */
  readonly rows: readonly (readonly GridCell[])[]
  /** Pixels, one per column. */
  readonly widths: readonly number[]
  /** How the title of its last column is written and where, so that an older drawing's width is known; nothing where it never changes. */
  readonly lastTitle?: { readonly row: number; readonly like: RegExp }
  readonly frozenRows: number
  readonly frozenColumns: number
  /** How many columns tell below the head which row it is; the frozen ones where nothing is said. */
  readonly titleColumns?: number
  /** The columns of the body look alike in every row, down to the sheet's end: its rows may come, go and move without being dressed anew. */
  readonly evenBody?: boolean
  /** Looks that stand are trusted; otherwise such a body is dressed anew whenever its rows change. */
  readonly trustsLooks?: boolean
  /** Columns of such a body whose text runs on over empty cells to its right. */
  readonly overflowing?: readonly number[]
  /** Where numbers, links and formulas stand; everything else is text and stays as it is written. */
  readonly figures: Area | null
  /** A formula beside them. */
  readonly formulaAt?: { readonly row: number; readonly column: number }
  /** The sheets that links may lead to: each costs a call, whether a link of today does or not. */
  readonly linksTo?: readonly SheetKey[]
  /** Rows that look alike, by their look. */
  readonly looks: Readonly<Partial<Record<RowLook, readonly number[]>>>
  /** Rows whose first cell takes the whole width. */
  readonly merged: readonly number[]
  readonly colours: readonly GridColour[]
}

/** Text with `to` is a link; text with `formula` is what the formula shows on the day the sheet is drawn. */
export type GridCell =
  | string
  | number
  | { readonly text: string; readonly to: Target }
  | { readonly text: string; readonly formula: string }

/** A cell of a sheet, its row as Google counts it; without a column the row's first cell. */
export type Target = { readonly sheet: SheetKey; readonly row: number; readonly column?: ColumnKey }

export type Area = {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
}

export type RowLook = 'title' | 'heading' | 'header' | 'total' | 'quiet' | 'banner' | 'lead'

/** A live colour inside `figures` or another area. In a formula `{cell}` is the cell at hand, `{row A}` the cell of column A in its row and `{head}` its column's cell in row `head`. */
export type GridColour = {
  readonly formula: string
  readonly head?: number
  readonly over?: Area
  readonly background: string | null
  readonly fontColour: string | null
  readonly bold?: boolean
}

/** What a cell shows. */
export function shownIn(cell: GridCell): string | number {
  return typeof cell === 'object' ? cell.text : cell
}
