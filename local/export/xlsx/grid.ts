import type { Worksheet } from 'exceljs'
import type { SheetSnapshot } from '../../host/snapshot.ts'

/** Widths, hidden rows and columns, merges, frozen panes, the filter and how it is printed. */
export function writeGrid(sheet: Worksheet, snapshot: SheetSnapshot): void {
  snapshot.columnWidths.forEach((pixels, index) => {
    sheet.getColumn(index + 1).width = charactersOf(pixels)
  })
  for (const column of snapshot.hiddenColumns) sheet.getColumn(column).hidden = true
  for (const row of snapshot.hiddenRows) sheet.getRow(row).hidden = true
  for (const { row, column, rows, columns } of snapshot.merges) {
    sheet.mergeCells(row, column, row + rows - 1, column + columns - 1)
  }
  const { filter, frozenRows, frozenColumns } = snapshot
  sheet.pageSetup = {
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  }
  if (frozenRows > 0) sheet.pageSetup.printTitlesRow = `1:${frozenRows}`
  if (frozenRows > 0 || frozenColumns > 0) {
    sheet.views = [{ state: 'frozen', xSplit: frozenColumns, ySplit: frozenRows }]
  }
  if (filter) {
    const to = { row: filter.row + filter.rows - 1, column: filter.column + filter.columns - 1 }
    sheet.autoFilter = { from: { row: filter.row, column: filter.column }, to }
  }
}

/** Number of the paper size in the file format. */
const A4 = 9

/** Excel measures widths in digits of its default font: 7 pixels each and 5 of padding. */
function charactersOf(pixels: number): number {
  return Math.max(0, (pixels - 5) / 7)
}
