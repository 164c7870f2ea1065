import type { ColourRule } from '../app/change.ts'
import { columnRuns, type OpenSheet } from './openSheet.ts'
import { withReferences } from './writeBlock.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule

/** Part of every formula of the add-on's own rules: always true, it tells them from the user's. */
const MARK = '"vekha"<>""'

/** Gives the sheet these rules of the add-on's own unless it has them; the user's stay, in their order, after them. */
export function colourSheet(open: OpenSheet, rules: readonly ColourRule[]): void {
  const rows = open.sheet.getMaxRows()
  placeRules(
    open.sheet,
    rules.map(rule => wantedRule(open, rule, rows)),
  )
}

/** Rules whose formulas are `marked` are the add-on's own; every other rule stays, after them. */
export function placeRules(sheet: Sheet, wanted: readonly WantedRule[]): void {
  const present = sheet.getConditionalFormatRules()
  if (sayTheSame(present, wanted)) return
  const foreign = present.filter(rule => !isOwn(rule))
  const own = wanted.map(rule => builtRule(sheet, rule))
  sheet.setConditionalFormatRules([...own, ...foreign])
}

/** Whether the add-on's own rules on the sheet are these. */
export function hasRules(sheet: Sheet, wanted: readonly WantedRule[]): boolean {
  return sayTheSame(sheet.getConditionalFormatRules(), wanted)
}

function sayTheSame(present: readonly Rule[], wanted: readonly WantedRule[]): boolean {
  const said = wanted.map(({ formula, ranges, background, fontColour, bold }) =>
    [formula, ranges, background, fontColour, bold].join('|'),
  )
  return present.filter(isOwn).map(wordsOf).join() === said.join()
}

/** The condition as a formula that tells the add-on's own rules. */
export function marked(condition: string): string {
  return `=AND(${MARK};${condition})`
}

/** A rule as it is to stand on one sheet. */
export type WantedRule = {
  readonly formula: string
  /** A1 notation. */
  readonly ranges: readonly string[]
  readonly background: string | null
  readonly fontColour: string | null
  readonly bold: boolean | null
}

function wantedRule(open: OpenSheet, rule: ColourRule, rows: number): WantedRule {
  const condition = rule.formula.replace(/^=/, '')
  return {
    formula: marked(withReferences(condition, open, position => `$${columnLetter(position)}2`)),
    ranges: columnRuns(open, rule.columns).map(({ position, columns }) => {
      const last = columnLetter(position + columns.length - 1)
      return `${columnLetter(position)}2:${last}${rows}`
    }),
    background: rule.background,
    fontColour: rule.fontColour,
    bold: null,
  }
}

function isOwn(rule: Rule): boolean {
  const formula: unknown = rule.getBooleanCondition()?.getCriteriaValues()[0]
  return typeof formula === 'string' && formula.includes(MARK)
}

/** What a present rule says. */
function wordsOf(rule: Rule): string {
  const condition = rule.getBooleanCondition()
  if (condition === null) return ''
  const ranges = rule.getRanges().map(range => range.getA1Notation())
  const [formula] = condition.getCriteriaValues()
  return [formula, ranges, condition.getBackground(), condition.getFontColor(), condition.getBold()].join('|')
}

function builtRule(sheet: Sheet, wanted: WantedRule): Rule {
  const built = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(wanted.formula)
    .setRanges(wanted.ranges.map(range => sheet.getRange(range)))
  if (wanted.background !== null) built.setBackground(wanted.background)
  if (wanted.fontColour !== null) built.setFontColor(wanted.fontColour)
  if (wanted.bold !== null) built.setBold(wanted.bold)
  return built.build()
}

/** 1 → A, 27 → AA. */
export function columnLetter(position: number): string {
  const rest = (position - 1) % 26
  const letter = String.fromCharCode(65 + rest)
  return position > 26 ? `${columnLetter(Math.floor((position - 1) / 26))}${letter}` : letter
}
