import type { ColumnKey, SheetKey } from '../core/table/columns.ts'
import type { Block } from '../core/table/difference.ts'
import type { Chart } from './chart.ts'
import type { Grid } from './grid.ts'

/** An edit of the workbook as a value; `gas` applies a list of them, each in a few calls whatever its size. */
export type Change =
  /** Creates the sheet when it is missing and gives it header, widths, formats and drop-downs. */
  | { readonly kind: 'lay-out'; readonly sheet: SheetKey }
  | { readonly kind: 'write'; readonly block: Block }
  /** One relative formula down a column, for so many data rows. */
  | {
      readonly kind: 'formula'
      readonly sheet: SheetKey
      readonly column: ColumnKey
      readonly rows: number
      readonly formula: string
    }
  /** Sorts all data rows, whole, by a column of numbers; rows without one go to the end. */
  | { readonly kind: 'sort'; readonly sheet: SheetKey; readonly column: ColumnKey }
  /** Replaces the add-on's own colour rules and leaves the user's in their order. */
  | { readonly kind: 'colour'; readonly sheet: SheetKey; readonly rules: readonly ColourRule[] }
  /** Draws a whole sheet, making it when it is missing; nothing is written when it already says so. */
  | { readonly kind: 'grid'; readonly grid: Grid }
  /** Puts the chart in the place of the one with its title. */
  | { readonly kind: 'chart'; readonly chart: Chart }

/**
 * A live colour over whole columns. In a formula `{due}` stands for the cell of column `due` in the
 * row at hand; `;` separates arguments, as the Russian and the English locale both accept.
 */
export type ColourRule = {
  readonly columns: readonly ColumnKey[]
  readonly formula: string
  readonly background: string | null
  readonly fontColour: string | null
}
