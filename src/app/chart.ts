import type { ColumnKey, SheetKey } from '../core/table/columns.ts'

/** A chart beside the columns of a sheet, drawn from data rows of a sheet. */
export type Chart = {
  readonly on: SheetKey
  readonly title: string
  /** Every title it may have had: by them it is found again among the charts of other people. */
  readonly titles: readonly string[]
  readonly form: 'stacked-bars' | 'lines'
  /** Pixels. */
  readonly height: number
  /** How far down a new one stands, in pixels from the top. */
  readonly offset: number
  readonly source: SheetKey
  /** The data row with which the source begins, from 0, and how many there are. */
  readonly firstRow: number
  readonly rows: number
  readonly category: ColumnKey
  readonly series: readonly { readonly column: ColumnKey; readonly name: string; readonly colour: string }[]
}
