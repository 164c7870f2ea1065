import { type ColumnKey, type SheetKey, sheetKeys } from '../core/table/columns.ts'
import { columnsOf, type Row, readHeader, readRows } from '../core/table/table.ts'
import type { Texts } from '../texts/texts.ts'
import type { Tables } from './ports.ts'
import type { Workbook } from './rows/workbook.ts'

export type WorkbookReading = {
  readonly workbook: Workbook
  readonly missingSheets: readonly SheetKey[]
  readonly missingColumns: readonly SheetColumns[]
  /** Two columns of one title: nobody can know which is meant. */
  readonly repeatedColumns: readonly SheetColumns[]
}

export type SheetColumns = { readonly sheet: SheetKey; readonly columns: readonly ColumnKey[] }

/** The tables by column key. A sheet or a column that is missing reads as empty and is named. */
export function readWorkbook(tables: Tables, texts: Texts): WorkbookReading {
  const missingColumns: SheetColumns[] = []
  const repeatedColumns: SheetColumns[] = []
  const rowsOf = <S extends SheetKey>(sheet: S): readonly Row<S>[] => {
    const table = tables[sheet]
    if (!table) return []
    const header = readHeader(columnsOf(sheet), table.header, texts.columns[sheet])
    if (header.missing.length > 0) missingColumns.push({ sheet, columns: header.missing })
    if (header.repeated.length > 0) repeatedColumns.push({ sheet, columns: header.repeated })
    return readRows(sheet, table, header)
  }
  const workbook: Workbook = {
    schools: rowsOf('schools'),
    people: rowsOf('people'),
    roadmap: rowsOf('roadmap'),
    assignments: rowsOf('assignments'),
    summary: rowsOf('summary'),
    trend: rowsOf('trend'),
    calendar: rowsOf('calendar'),
    mail: rowsOf('mail'),
    settings: rowsOf('settings'),
  }
  return {
    workbook,
    missingSheets: sheetKeys.filter(sheet => !tables[sheet]),
    missingColumns,
    repeatedColumns,
  }
}
