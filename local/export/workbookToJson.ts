import type { SheetSnapshot, WorkbookSnapshot } from '../host/snapshot.ts'

/**
 * Sheet title → its rows of display values, header row first. Rows without content are left out; hidden
 * sheets, rows and columns are there. Every row of a sheet is as long as its widest.
 */
export function workbookToJson(
  snapshot: WorkbookSnapshot,
): Readonly<Record<string, readonly (readonly string[])[]>> {
  return Object.fromEntries(snapshot.sheets.map(sheet => [sheet.title, rowsOf(sheet)]))
}

function rowsOf({ cells }: SheetSnapshot): readonly (readonly string[])[] {
  const shown = cells.filter(cell => cell.display !== '')
  const width = shown.reduce((widest, cell) => Math.max(widest, cell.column), 0)
  const rows = new Map<number, string[]>()
  for (const { row, column, display } of shown) {
    const texts = rows.get(row) ?? Array.from({ length: width }, () => '')
    texts[column - 1] = display
    rows.set(row, texts)
  }
  return [...rows.entries()].sort(([a], [b]) => a - b).map(([, texts]) => texts)
}
