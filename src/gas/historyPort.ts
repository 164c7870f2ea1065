import type { HistoryLine, HistoryPort } from '../app/historyPort.ts'
import { enteredColumns } from '../core/history/entered.ts'
import type { Look } from '../core/history/look.ts'
import type { Texts } from '../texts/texts.ts'
import { typedValue } from './writeBlock.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Both sheets in a handful of calls whatever their length; the snapshot is read once per run. */
export function makeHistoryPort(texts: Texts): HistoryPort {
  let known: Look | null = null
  const read = (): Look => {
    known ??= lookIn(find(texts.history.snapshotSheet))
    return known
  }
  return {
    read,
    record(lines, present) {
      const before = read()
      if (lines.length > 0) append(historySheet(texts), lines)
      // What is in «История» must be there before the snapshot says so.
      SpreadsheetApp.flush()
      keep(snapshotSheet(texts), before, present)
      SpreadsheetApp.flush()
      known = present
    },
    forget() {
      const lines = find(texts.history.sheet)
      const rows = lines?.getLastRow() ?? 0
      if (rows > 1) lines?.getRange(2, 1, rows - 1, lines.getLastColumn()).clearContent()
      // The snapshot last: it says whether this was done.
      SpreadsheetApp.flush()
      find(texts.history.snapshotSheet)?.clearContents()
      SpreadsheetApp.flush()
      known = new Map()
    },
  }
}

function find(title: string): Sheet | null {
  return SpreadsheetApp.getActive().getSheetByName(title)
}

/** The sheet, made or dressed when it is not yet: its titles come last, so that a run cut short leaves none. */
function ready(title: string, dress: (sheet: Sheet) => void): Sheet {
  const spreadsheet = SpreadsheetApp.getActive()
  const sheet = find(title) ?? spreadsheet.insertSheet(title, spreadsheet.getNumSheets())
  if (sheet.getLastRow() === 0) dress(sheet)
  return sheet
}

function historySheet({ history }: Texts): Sheet {
  return ready(history.sheet, sheet => {
    const width = history.titles.length
    sheet.getRange(1, 1, sheet.getMaxRows(), width).setNumberFormat('@').setWrap(true)
    sheet.setFrozenRows(1)
    sheet.setColumnWidths(1, width - 1, 160)
    sheet.hideColumns(width)
    sheet
      .getRange(1, 1, 1, width)
      .setFontWeight('bold')
      .setValues([[...history.titles]])
  })
}

function snapshotSheet({ history }: Texts): Sheet {
  return ready(history.snapshotSheet, sheet => {
    sheet.getRange(1, 1, sheet.getMaxRows(), WIDTH).setNumberFormat('@')
    sheet.hideSheet()
  })
}

/** A run that was cut short after this and before the snapshot was kept adds nothing the second time. */
function append(sheet: Sheet, lines: readonly HistoryLine[]): void {
  const last = sheet.getLastRow()
  const width = lines[0]?.length ?? 0
  if (last > lines.length) {
    const tail = sheet.getRange(last - lines.length + 1, 1, lines.length, width).getDisplayValues()
    if (tail.every((line, index) => sayTheSame(line, lines[index] ?? []))) return
  }
  makeRoom(sheet, last + lines.length)
  sheet
    .getRange(last + 1, 1, lines.length, width)
    .setNumberFormat('@')
    .setValues(lines.map(line => line.map(typedValue)))
}

/** All but when and who. */
function sayTheSame(left: HistoryLine, right: HistoryLine): boolean {
  return left.slice(2).every((text, index) => text === right[index + 2])
}

/** Texts stand in quotes, so that no cell is ever taken for a number, a date or a formula. */
function lookIn(sheet: Sheet | null): Look {
  const rows =
    sheet && sheet.getLastRow() > 0 ? sheet.getRange(1, 1, sheet.getLastRow(), WIDTH).getValues() : []
  return new Map(
    rows.flatMap(([id, ...cells]) => (id === '' ? [] : [[String(id), cells.map(unquoted)] as const])),
  )
}

function unquoted(cell: unknown): string {
  const parsed: unknown = cell === '' || cell === undefined ? '' : JSON.parse(String(cell))
  return String(parsed)
}

/** Writes the rows between the first and the last that differ; rows keep their places where they can. */
function keep(sheet: Sheet, before: Look, present: Look): void {
  const staying = [...before.keys()].filter(id => present.has(id))
  const order = [...new Set([...staying, ...present.keys()])]
  const now = order.map(id => cellsOf(id, present))
  const was = [...before.keys()].map(id => cellsOf(id, before))
  const length = Math.max(now.length, was.length)
  const blank = cellsOf('', present)
  const differs = (index: number) =>
    (now[index] ?? blank).join('\u0001') !== (was[index] ?? blank).join('\u0001')
  const changed = Array.from({ length }, (_, index) => index).filter(differs)
  const [first, last] = [changed[0], changed[changed.length - 1]]
  if (first === undefined || last === undefined) return
  makeRoom(sheet, last + 1)
  const rows = Array.from({ length: last - first + 1 }, (_, offset) => now[first + offset] ?? blank)
  sheet.getRange(first + 1, 1, rows.length, WIDTH).setValues(rows.map(row => [...row]))
}

function cellsOf(id: string, look: Look): readonly string[] {
  const cells = look.get(id) ?? []
  const quoted = (text = '') => (text === '' ? '' : JSON.stringify(text))
  return [id, ...Array.from({ length: WIDTH - 1 }, (_, index) => quoted(cells[index]))]
}

function makeRoom(sheet: Sheet, lastRow: number): void {
  const rows = sheet.getMaxRows()
  if (rows < lastRow) sheet.insertRowsAfter(rows, lastRow - rows)
}

/** The id, what was entered, the mark of what was accepted, the trail: more than a row of another sheet needs. */
const WIDTH = enteredColumns.length + 3
