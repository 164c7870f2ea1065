import { type Grid, type GridCell, shownIn, type Target } from '../app/grid.ts'
import type { SheetKey } from '../core/table/columns.ts'
import { gridKeys } from '../core/table/grids.ts'
import type { Texts } from '../texts/texts.ts'
import { columnLetter } from './colourSheet.ts'
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
  if (present) blank(present, widthOf(grid, shown), width)
  makeRoom(sheet, grid.rows.length, width)
  const whole = `R1C1:R${grid.rows.length}C${width}`
  sheet.getRangeList([whole]).setNumberFormat('@').setVerticalAlignment('top').setWrap(true)
  const { figures, formulaAt } = grid
  if (figures) {
    const { row, column, rows, columns } = figures
    sheet
      .getRangeList([`R${row + 1}C${column + 1}:R${row + rows}C${column + columns}`])
      .setNumberFormat('0')
      .setHorizontalAlignment(grid.sheet === 'today' ? 'left' : 'center')
  }
  if (formulaAt) sheet.getRangeList([`R${formulaAt.row + 1}C${formulaAt.column + 1}`]).setNumberFormat('0')
  lookGrid(sheet, grid)
  // Last: what shows its values has its looks.
  sheet.getRange(1, 1, grid.rows.length, width).setValues(wanted)
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

function hasLinks({ rows }: Grid): boolean {
  return rows.some(row => row.some(cell => typeof cell === 'object'))
}

type Written = string | number | boolean

type Box = { readonly row: number; readonly column: number; readonly cells: Written[][] }

/** How many columns an older drawing of the sheet takes. */
function widthOf({ lastTitle, widths }: Grid, shown: string[][]): number {
  if (!lastTitle) return widths.length
  const titles = shown[lastTitle.row] ?? []
  const ends = titles.flatMap((title, index) => (lastTitle.like.test(title) ? [index + 1] : []))
  return ends[ends.length - 1] ?? widths.length
}

/** What has to be written anew: one box in the head, one below it. Null where rows or columns came, went or moved, as their looks do then. */
function changedBoxes(
  sheet: Sheet,
  shown: string[][],
  grid: Grid,
  wanted: Written[][],
): readonly Box[] | null {
  const width = grid.widths.length
  const isBeyond = (cells: string[], row: number) =>
    row >= grid.rows.length && cells.slice(0, width).some(cell => cell !== '')
  if (shown.length < grid.rows.length || shown.some(isBeyond) || widthOf(grid, shown) !== width) return null
  const shows = (row: number, column: number): boolean =>
    String(shownIn(grid.rows[row]?.[column] ?? '')) === shown[row]?.[column]
  const head = grid.frozenRows
  const titles = Array.from({ length: grid.titleColumns ?? grid.frozenColumns }, (_, column) => column)
  const sameRows = grid.rows.every((_, row) => row < head || titles.every(column => shows(row, column)))
  if (!sameRows) return null
  const formulas: string[][] | null = hasLinks(grid) ? sheet.getDataRange().getFormulas() : null
  const stands = (row: number, column: number): boolean =>
    shows(row, column) &&
    (typeof grid.rows[row]?.[column] !== 'object' || formulas?.[row]?.[column] === wanted[row]?.[column])
  return [...boxAround(wanted, 0, head, stands), ...boxAround(wanted, head, grid.rows.length, stands)]
}

/** The smallest box around what does not stand in these rows; none where all stands. */
function boxAround(
  wanted: Written[][],
  from: number,
  to: number,
  stands: (row: number, column: number) => boolean,
): readonly Box[] {
  const changed = wanted.map((cells, row) =>
    row < from || row >= to ? [] : cells.flatMap((_, column) => (stands(row, column) ? [] : [column])),
  )
  const rows = changed.flatMap((columns, row) => (columns.length > 0 ? [row] : []))
  const [row] = rows
  if (row === undefined) return []
  const columns = changed.flat().sort((left, right) => left - right)
  const column = columns[0] ?? 0
  const cells = wanted
    .slice(row, (rows[rows.length - 1] ?? row) + 1)
    .map(line => line.slice(column, (columns[columns.length - 1] ?? column) + 1))
  return [{ row, column, cells }]
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

/** Empties the columns of an older drawing and gives the new one as many: what a person keeps beside them moves along. */
function blank(sheet: Sheet, before: number, after: number): void {
  sheet
    .getRangeList([`R1C1:R${sheet.getMaxRows()}C${before}`])
    .breakApart()
    .clear()
  if (after > before) sheet.insertColumnsAfter(before, after - before)
  if (after < before) sheet.deleteColumns(after + 1, before - after)
}
