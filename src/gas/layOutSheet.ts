import { layout } from '../app/layout.ts'
import { columns, type SheetKey, sheetKeys } from '../core/table/columns.ts'
import type { Texts } from '../texts/texts.ts'
import { keepFilter } from './keepFilter.ts'
import { layOutColumns } from './layOutColumns.ts'
import { type OpenSheet, openSheet, withHeader } from './openSheet.ts'

/** Makes the sheet when it is missing, adds the columns it lacks at its right end, and gives all of its own columns their look. */
export function layOutSheet(key: SheetKey, found: OpenSheet | null, texts: Texts): OpenSheet {
  const open = withColumns(found ?? newSheet(key, texts), texts)
  open.sheet.setFrozenRows(1)
  if (!found) open.sheet.setFrozenColumns(layout[key].frozenColumns)
  layOutColumns(open, texts)
  if (layout[key].filtered === true) keepFilter(open.sheet, 0)
  if (!found && layout[key].hidden === true) open.sheet.hideSheet()
  return open
}

function newSheet(key: SheetKey, texts: Texts): OpenSheet {
  const spreadsheet = SpreadsheetApp.getActive()
  const blank = spreadsheet
    .getSheets()
    .find(sheet => /^(лист|sheet) ?1$/i.test(sheet.getName()) && sheet.getLastRow() === 0)
  if (blank) blank.setName(texts.sheets[key])
  else spreadsheet.insertSheet(texts.sheets[key], sheetKeys.indexOf(key))
  const open = openSheet(key, texts)
  if (!open) throw new Error(`The sheet "${texts.sheets[key]}" was made and is not there`)
  return open
}

/** The header row with a title for every column; titles that are there stay as the user has them. */
function withColumns(open: OpenSheet, texts: Texts): OpenSheet {
  const width = open.sheet.getLastColumn()
  const header = width === 0 ? [] : (open.sheet.getRange(1, 1, 1, width).getDisplayValues()[0] ?? [])
  const known = withHeader(open, header, texts)
  const titles: Readonly<Record<string, readonly string[]>> = texts.columns[open.key]
  const missing = columns[open.key].filter(column => !known.positions.has(column))
  if (missing.length === 0) return known
  const room = open.sheet.getMaxColumns()
  if (room < width + missing.length) open.sheet.insertColumnsAfter(room, width + missing.length - room)
  const added = missing.map(column => titles[column]?.[0] ?? column)
  open.sheet
    .getRange(1, width + 1, 1, added.length)
    .setNumberFormat('@')
    .setValues([added])
  return withHeader(open, [...header, ...added], texts)
}
