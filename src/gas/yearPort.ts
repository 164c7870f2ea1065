import type { YearPort } from '../app/newYear/yearPort.ts'
import { civilFromDay, type Day } from '../core/day.ts'
import type { Texts } from '../texts/texts.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule

export function makeYearPort(texts: Texts): YearPort {
  const { journalSheet } = texts.newYear
  return {
    journal() {
      const sheet = find(journalSheet)
      const rows = sheet?.getLastRow() ?? 0
      return sheet && rows > 0 ? sheet.getRange(1, 1, rows, 1).getDisplayValues().map(String) : []
    },
    keepJournal(lines) {
      const book = SpreadsheetApp.getActive()
      const sheet = find(journalSheet) ?? book.insertSheet(journalSheet, book.getNumSheets()).hideSheet()
      const rows = sheet.getMaxRows()
      if (rows < lines.length) sheet.insertRowsAfter(rows, lines.length - rows)
      sheet
        .getRange(1, 1, lines.length, 1)
        .setNumberFormat('@')
        .setValues(lines.map(line => [line]))
      SpreadsheetApp.flush()
    },
    dropJournal() {
      remove(journalSheet)
    },
    titles: () =>
      SpreadsheetApp.getActive()
        .getSheets()
        .map(sheet => sheet.getName()),
    archive(title, copy, day) {
      const source = find(title)
      if (source === null) return true
      const present = find(copy)
      if (present !== null && showTheSame(source, present)) return true
      remove(copy)
      return showTheSame(source, frozenCopy(source, copy, day, texts))
    },
    empty(title, firstRow) {
      const sheet = find(title)
      const rows = sheet === null ? 0 : sheet.getLastRow() - firstRow + 1
      if (sheet === null || rows < 1) return
      sheet.getRange(firstRow, 1, rows, sheet.getLastColumn()).clearContent().clearNote()
      sheet.showRows(firstRow, rows)
      SpreadsheetApp.flush()
    },
    removeRows(title, rows) {
      const sheet = find(title)
      if (sheet === null || rows.length === 0) return
      const spare = rows.length + 2 - sheet.getMaxRows()
      // Google keeps at least one row below the frozen ones.
      if (spare > 0) sheet.insertRowsAfter(sheet.getMaxRows(), spare)
      for (const { first, count } of runsFromBelow(rows)) sheet.deleteRows(first, count)
      SpreadsheetApp.flush()
    },
    show(title) {
      find(title)?.activate()
    },
  }
}

function find(title: string): Sheet | null {
  return SpreadsheetApp.getActive().getSheetByName(title)
}

function remove(title: string): void {
  const sheet = find(title)
  if (sheet !== null) SpreadsheetApp.getActive().deleteSheet(sheet)
}

function showTheSame(left: Sheet, right: Sheet): boolean {
  const shown = (sheet: Sheet) => JSON.stringify(sheet.getDataRange().getDisplayValues())
  return shown(left) === shown(right)
}

/** It bears its title only when it is whole: a run that is cut short leaves one that is made anew. */
function frozenCopy(source: Sheet, title: string, day: Day, texts: Texts): Sheet {
  const book = SpreadsheetApp.getActive()
  const draft = texts.newYear.draftTitle(title)
  remove(draft)
  const copy = book.insertSheet(draft, book.getNumSheets(), { template: source })
  const cells = copy.getDataRange()
  cells.copyTo(cells, { contentsOnly: true })
  copy.getFilter()?.remove()
  for (const chart of copy.getCharts()) copy.removeChart(chart)
  copy.setConditionalFormatRules(copy.getConditionalFormatRules().map(rule => standstill(rule, day)))
  if (source.isSheetHidden()) copy.hideSheet()
  const protection = copy.protect().setDescription(title)
  protection.removeEditors(protection.getEditors())
  if (protection.canDomainEdit()) protection.setDomainEdit(false)
  copy.setName(title)
  SpreadsheetApp.flush()
  return copy
}

/** The rule as it holds on this day, for ever. */
function standstill(rule: Rule, day: Day): Rule {
  const formula: unknown = rule.getBooleanCondition()?.getCriteriaValues()[0]
  if (typeof formula !== 'string' || !/TODAY\(\)/.test(formula)) return rule
  const { year, month, day: date } = civilFromDay(day)
  const still = formula.replace(/TODAY\(\)/g, `DATE(${year};${month};${date})`)
  return rule.copy().whenFormulaSatisfied(still).build()
}

/** Rows that follow one another, the lowest first: those above keep their numbers. */
function runsFromBelow(
  rows: readonly number[],
): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = []
  for (const row of [...rows].sort((left, right) => right - left)) {
    const last = runs[runs.length - 1]
    if (last && last.first === row + 1) runs[runs.length - 1] = { first: row, count: last.count + 1 }
    else runs.push({ first: row, count: 1 })
  }
  return runs
}
