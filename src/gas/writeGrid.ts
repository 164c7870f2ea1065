import { type Grid, type GridCell, shownIn } from '../app/grid.ts'
import { gridKeys } from '../core/table/grids.ts'
import type { Texts } from '../texts/texts.ts'
import { lookGrid } from './lookGrid.ts'
import type { OpenSheet } from './openSheet.ts'
import { typedValue } from './writeBlock.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/**
 * Draws a sheet whole, in so many calls whatever its size, and leaves it alone when it already says the
 * same. `target` is the sheet that links lead to.
 */
export function writeGrid(grid: Grid, target: OpenSheet | null, texts: Texts): void {
  const present = SpreadsheetApp.getActive().getSheetByName(texts.grids[grid.sheet])
  const gid = target && hasLinks(grid) ? target.sheet.getSheetId() : null
  const wanted = grid.rows.map(row => row.map(cell => writtenAs(cell, gid)))
  if (present && says(present, grid, wanted)) return
  const sheet = present ?? newSheet(grid, texts)
  const width = grid.widths.length
  makeRoom(sheet, grid.rows.length, width)
  if (present) blank(sheet)
  const range = sheet.getRange(1, 1, grid.rows.length, width)
  range.setNumberFormat('@').setVerticalAlignment('top').setWrap(true)
  const { figures } = grid
  if (figures) {
    sheet
      .getRange(figures.row + 1, figures.column + 1, figures.rows, figures.columns)
      .setNumberFormat('0')
      .setHorizontalAlignment('center')
  }
  range.setValues(wanted)
  lookGrid(sheet, grid)
}

/** A link is the add-on's own formula; all other text is text, whatever it begins with. */
function writtenAs(cell: GridCell, gid: number | null): string | number | boolean {
  if (typeof cell !== 'object') return typedValue(cell)
  if (gid === null) return cell.text
  return `=HYPERLINK("#gid=${gid}&range=A${cell.row}";"${cell.text.split('"').join('""')}")`
}

function hasLinks({ rows }: Grid): boolean {
  return rows.some(row => row.some(cell => typeof cell === 'object'))
}

/** Whether the sheet shows these words and its links lead to these rows. */
function says(sheet: Sheet, grid: Grid, wanted: readonly (readonly unknown[])[]): boolean {
  const data = sheet.getDataRange()
  const shown: string[][] = data.getDisplayValues()
  if (shown.length !== grid.rows.length || shown[0]?.length !== grid.widths.length) return false
  if (
    !grid.rows.every((row, at) => row.every((cell, column) => String(shownIn(cell)) === shown[at]?.[column]))
  )
    return false
  if (!hasLinks(grid)) return true
  const formulas: string[][] = data.getFormulas()
  return grid.rows.every((row, at) =>
    row.every((cell, column) => typeof cell !== 'object' || formulas[at]?.[column] === wanted[at]?.[column]),
  )
}

function newSheet(grid: Grid, texts: Texts): Sheet {
  const spreadsheet = SpreadsheetApp.getActive()
  const before = spreadsheet.getSheetByName(texts.sheets.summary)
  const place = before ? before.getIndex() + gridKeys.indexOf(grid.sheet) : spreadsheet.getNumSheets()
  return spreadsheet.insertSheet(texts.grids[grid.sheet], Math.min(place, spreadsheet.getNumSheets()))
}

function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const maxRows = sheet.getMaxRows()
  const maxColumns = sheet.getMaxColumns()
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows)
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns)
}

function blank(sheet: Sheet): void {
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart().clear()
}
