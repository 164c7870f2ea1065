import type { Change } from '../app/change.ts'
import type { Tables, WorkbookPort } from '../app/ports.ts'
import { type SheetKey, sheetKeys } from '../core/table/columns.ts'
import type { Texts } from '../texts/texts.ts'
import { makeDayReader } from './clock.ts'
import { colourSheet } from './colourSheet.ts'
import { drawChart } from './drawChart.ts'
import { layOutSheet } from './layOutSheet.ts'
import { type OpenSheet, openSheet } from './openSheet.ts'
import { readPart } from './readPart.ts'
import { readTable } from './readTable.ts'
import { sortSheet } from './sortSheet.ts'
import { writeBlock, writeFormula } from './writeBlock.ts'
import { writeGrid } from './writeGrid.ts'

/** The workbook of this run: every sheet is found once, read once per `read` and written by columns. */
export function makeWorkbookPort(texts: Texts): WorkbookPort {
  const open = new Map<SheetKey, OpenSheet>()
  let dayOf: ReturnType<typeof makeDayReader> | null = null
  const find = (key: SheetKey): OpenSheet | null => {
    const known = open.get(key) ?? openSheet(key, texts)
    if (known) open.set(key, known)
    return known
  }
  const existing = (key: SheetKey): OpenSheet => {
    const found = find(key)
    if (!found) throw new Error(texts.messages.missingSheets([key]))
    return found
  }
  const applyOne = (change: Change): void => {
    switch (change.kind) {
      case 'lay-out':
        open.set(change.sheet, layOutSheet(change.sheet, find(change.sheet), texts))
        return
      case 'write':
        writeBlock(existing(change.block.sheet), change.block)
        return
      case 'formula':
        writeFormula(existing(change.sheet), change)
        return
      case 'sort':
        sortSheet(existing(change.sheet), change.column)
        return
      case 'colour':
        colourSheet(existing(change.sheet), change.rules)
        return
      case 'grid':
        writeGrid(change.grid, find, texts)
        return
      case 'chart':
        drawChart(change.chart, find(change.chart.on), find(change.chart.source))
        return
    }
  }
  return {
    read(keys) {
      dayOf ??= makeDayReader(SpreadsheetApp.getActive().getSpreadsheetTimeZone())
      const tables: { -readonly [S in keyof Tables]: Tables[S] } = {}
      for (const key of sheetKeys.filter(sheet => keys.includes(sheet))) {
        const found = find(key)
        if (!found) continue
        const { table, sheet } = readTable(key, found, dayOf, texts)
        tables[key] = table
        open.set(key, sheet)
      }
      return tables
    },
    readPart(key, firstRow, rows) {
      const found = find(key)
      if (!found) return null
      const dayOf = makeDayReader(SpreadsheetApp.getActive().getSpreadsheetTimeZone())
      const read = readPart(found, firstRow, rows, dayOf, texts)
      if (read) open.set(key, read.sheet)
      return read?.part ?? null
    },
    apply(changes) {
      for (const change of changes) applyOne(change)
      SpreadsheetApp.flush()
    },
    select(key, row, column) {
      const known = find(key)
      const position = known?.positions.get(column)
      if (!known || position === undefined) return false
      known.sheet.getRange(row, position).activate()
      return true
    },
    link(key) {
      const found = key === undefined ? null : find(key)
      const url = SpreadsheetApp.getActive().getUrl()
      return found ? `${url}#gid=${found.sheet.getSheetId()}` : url
    },
    id: () => SpreadsheetApp.getActive().getId(),
  }
}
