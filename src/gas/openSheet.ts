import { type ColumnKey, columns, type SheetKey } from '../core/table/columns.ts'
import { readHeader } from '../core/table/table.ts'
import type { Texts } from '../texts/texts.ts'

/** A sheet of the workbook with the places of its columns, counted from 1 as Google does. */
export type OpenSheet = {
  readonly key: SheetKey
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet
  readonly positions: ReadonlyMap<ColumnKey, number>
}

/** The sheet by its title, its columns not looked at yet; null when there is none. */
export function openSheet(key: SheetKey, texts: Texts): OpenSheet | null {
  const sheet = SpreadsheetApp.getActive().getSheetByName(texts.sheets[key])
  return sheet && { key, sheet, positions: new Map() }
}

/** The same sheet with its columns found in this header row. */
export function withHeader(open: OpenSheet, header: readonly string[], texts: Texts): OpenSheet {
  const titles: Readonly<Record<string, readonly string[]>> = texts.columns[open.key]
  const keys: readonly ColumnKey[] = columns[open.key]
  const found: Readonly<Record<string, number | undefined>> = readHeader(keys, header, titles).positions
  const positions = new Map<ColumnKey, number>()
  for (const column of keys) {
    const position = found[column]
    if (position !== undefined) positions.set(column, position + 1)
  }
  return { ...open, positions }
}

/** Columns that stand side by side on the sheet, as runs; a column the sheet lacks is left out. */
export function columnRuns(
  open: OpenSheet,
  wanted: readonly ColumnKey[],
): readonly { readonly position: number; readonly columns: readonly ColumnKey[] }[] {
  const placed = wanted
    .flatMap(column => {
      const position = open.positions.get(column)
      return position === undefined ? [] : [{ column, position }]
    })
    .sort((left, right) => left.position - right.position)
  const runs: { position: number; columns: ColumnKey[] }[] = []
  for (const { column, position } of placed) {
    const last = runs[runs.length - 1]
    if (last && last.position + last.columns.length === position) last.columns.push(column)
    else runs.push({ position, columns: [column] })
  }
  return runs
}
