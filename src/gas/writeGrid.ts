import type { Grid, GridCell, Target } from '../app/grid.ts'
import type { SheetKey } from '../core/table/columns.ts'
import { gridKeys } from '../core/table/grids.ts'
import type { Texts } from '../texts/texts.ts'
import { changedBoxes, type Written, widthOf } from './changedBoxes.ts'
import { columnLetter, placeRules } from './colourSheet.ts'
import { lookGrid } from './lookGrid.ts'
import type { OpenSheet } from './openSheet.ts'
import { typedValue } from './writeBlock.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/**
 * Draws a sheet whole, in so many calls whatever its size. What already says the same is left alone; where
 * the rows are still the same ones, only what changed inside them is written. `find` gives the sheets that
 * links lead to.
 */
export function writeGrid(grid: Grid, find: (sheet: SheetKey) => OpenSheet | null, texts: Texts): void {
  const present = SpreadsheetApp.getActive().getSheetByName(texts.grids[grid.sheet])
  const linkTo = linksInto(grid, find)
  const wanted = grid.rows.map(row => row.map(cell => writtenAs(cell, linkTo)))
  const shown: string[][] = present ? present.getDataRange().getDisplayValues() : []
  const changed = present && changedBoxes(present, shown, grid, wanted)
  if (present && changed) {
    for (const { row, column, cells } of changed)
      present.getRange(row + 1, column + 1, cells.length, cells[0]?.length ?? 0).setValues(cells)
    return
  }
  const sheet = present ?? newSheet(grid, texts)
  const width = grid.widths.length
  if (present && grid.evenBody) placeRules(present, [])
  if (present) blank(present, Math.min(widthOf(grid, shown), present.getMaxColumns()), width)
  makeRoom(sheet, grid.rows.length, width)
  formatGrid(sheet, grid)
  lookGrid(sheet, grid)
  // Last: what shows its values has its looks.
  sheet.getRange(1, 1, grid.rows.length, width).setValues(wanted)
}

/** Text stays text; where figures, links and formulas stand it may be more. */
function formatGrid(sheet: Sheet, { sheet: key, rows, widths, evenBody, figures, formulaAt }: Grid): void {
  const lastRow = evenBody ? sheet.getMaxRows() : rows.length
  sheet
    .getRangeList([`R1C1:R${lastRow}C${widths.length}`])
    .setNumberFormat('@')
    .setVerticalAlignment('top')
    .setWrap(true)
  if (figures) {
    const { row, column, columns } = figures
    const last = evenBody ? lastRow : row + figures.rows
    sheet
      .getRangeList([`R${row + 1}C${column + 1}:R${last}C${column + columns}`])
      .setNumberFormat('0')
      .setHorizontalAlignment(key === 'today' ? 'left' : 'center')
  }
  if (formulaAt) sheet.getRangeList([`R${formulaAt.row + 1}C${formulaAt.column + 1}`]).setNumberFormat('0')
}

/** A link is the add-on's own formula; all other text is text, whatever it begins with. */
function writtenAs(cell: GridCell, linkTo: (target: Target) => string | null): Written {
  if (typeof cell !== 'object') return typedValue(cell)
  if ('formula' in cell) return `=${cell.formula}`
  const link = linkTo(cell.to)
  return link === null ? typedValue(cell.text) : `=HYPERLINK("${link}";"${cell.text.split('"').join('""')}")`
}

/** Addresses inside the workbook; a sheet that is not there has none. */
function linksInto(
  { linksTo = [] }: Grid,
  find: (sheet: SheetKey) => OpenSheet | null,
): (target: Target) => string | null {
  const places = new Map(
    linksTo.map(key => {
      const found = find(key)
      return [key, found && { gid: found.sheet.getSheetId(), positions: found.positions }] as const
    }),
  )
  return ({ sheet, row, column }) => {
    const place = places.get(sheet)
    const position = column === undefined ? 1 : (place?.positions.get(column) ?? 1)
    return place ? `#gid=${place.gid}&range=${columnLetter(position)}${row}` : null
  }
}

/** «Сегодня» comes first, the other drawn sheets after «Сводка». */
function newSheet(grid: Grid, texts: Texts): Sheet {
  const spreadsheet = SpreadsheetApp.getActive()
  const title = texts.grids[grid.sheet]
  if (grid.sheet === 'today') return spreadsheet.insertSheet(title, 0)
  const before = spreadsheet.getSheetByName(texts.sheets.summary)
  const place = before ? before.getIndex() + gridKeys.indexOf(grid.sheet) - 1 : spreadsheet.getNumSheets()
  return spreadsheet.insertSheet(title, Math.min(place, spreadsheet.getNumSheets()))
}

function makeRoom(sheet: Sheet, rows: number, columns: number): void {
  const maxRows = sheet.getMaxRows()
  const maxColumns = sheet.getMaxColumns()
  if (maxRows < rows) sheet.insertRowsAfter(maxRows, rows - maxRows)
  if (maxColumns < columns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns)
}

/**
 * Empties the columns of an older drawing, which a run may have left without all of them, and gives the new one as
 * many: what a person keeps beside them moves along.
 */
function blank(sheet: Sheet, before: number, after: number): void {
  sheet
    .getRangeList([`R1C1:R${sheet.getMaxRows()}C${before}`])
    .breakApart()
    .clear()
  if (after > before) sheet.insertColumnsAfter(before, after - before)
  if (after < before) sheet.deleteColumns(after + 1, before - after)
}
