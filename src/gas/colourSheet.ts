import type { ColourRule } from '../app/change.ts'
import { columnRuns, type OpenSheet } from './openSheet.ts'
import { withReferences } from './writeBlock.ts'

/** Part of every formula of the add-on's own rules: always true, it tells them from the user's. */
const MARK = '"vekha"<>""'

/** Replaces the add-on's own rules by these; the user's stay, in their order, after them. */
export function colourSheet(open: OpenSheet, rules: readonly ColourRule[]): void {
  replaceOwnRules(
    open.sheet,
    rules.map(rule => builtRule(open, rule)),
  )
}

/** Rules whose formulas are `marked` are the add-on's own; every other rule stays, after them. */
export function replaceOwnRules(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rules: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[],
): void {
  const present = sheet.getConditionalFormatRules()
  const foreign = present.filter(rule => !isOwn(rule))
  if (rules.length === 0 && foreign.length === present.length) return
  sheet.setConditionalFormatRules([...rules, ...foreign])
}

/** The condition as a formula that tells the add-on's own rules. */
export function marked(condition: string): string {
  return `=AND(${MARK};${condition})`
}

function isOwn(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): boolean {
  const formula: unknown = rule.getBooleanCondition()?.getCriteriaValues()[0]
  return typeof formula === 'string' && formula.includes(MARK)
}

function builtRule(open: OpenSheet, rule: ColourRule): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const condition = withReferences(
    rule.formula.replace(/^=/, ''),
    open,
    position => `$${columnLetter(position)}2`,
  )
  const rows = open.sheet.getMaxRows() - 1
  const ranges = columnRuns(open, rule.columns).map(run =>
    open.sheet.getRange(2, run.position, rows, run.columns.length),
  )
  const built = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(marked(condition))
    .setRanges(ranges)
  if (rule.background !== null) built.setBackground(rule.background)
  if (rule.fontColour !== null) built.setFontColor(rule.fontColour)
  return built.build()
}

/** 1 → A, 27 → AA. */
export function columnLetter(position: number): string {
  const rest = (position - 1) % 26
  const letter = String.fromCharCode(65 + rest)
  return position > 26 ? `${columnLetter(Math.floor((position - 1) / 26))}${letter}` : letter
}
