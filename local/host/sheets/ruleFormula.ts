import { evaluate } from '../cells/formula/evaluate.ts'
import type { World } from '../cells/formula/operand.ts'
import { parseFormula } from '../cells/formula/parse.ts'
import type { Formula, Position } from '../cells/formula/tree.ts'
import type { Locale } from '../cells/locale.ts'
import { isError, type Scalar } from '../cells/value.ts'
import { inputKey, rowInputs } from './rowInputs.ts'

/** Sheets colours a cell whose formula gives TRUE or a number other than 0. */
export function isSatisfied(text: string, world: World, anchor: Position): boolean {
  const formula = formulaOf(text, anchor, world.locale)
  const seen = seenRowsOf(formula)
  if (seen.columns === null) return isTrue(evaluate(formula.tree, world))
  const key = inputKey(seen.columns, world)
  const result = seen.results.get(key) ?? isTrue(evaluate(formula.tree, world))
  if (seen.results.size < MOST_RESULTS) seen.results.set(key, result)
  return result
}

/** Whether the formula of a rule gives the same for every cell of a row. */
export function looksAtRowOnly(text: string, anchor: Position, locale: Locale): boolean {
  return seenRowsOf(formulaOf(text, anchor, locale)).columns !== null
}

function seenRowsOf(formula: Formula): SeenRows {
  const seen = seenRows.get(formula) ?? { columns: rowInputs(formula.tree), results: new Map() }
  seenRows.set(formula, seen)
  return seen
}

function isTrue(result: Scalar): boolean {
  if (isError(result) || result === null) return false
  return typeof result === 'string' ? result.toUpperCase() === 'TRUE' : Boolean(result)
}

/** What a formula gave for rows seen before. */
type SeenRows = { readonly columns: readonly number[] | null; readonly results: Map<string, boolean> }

const seenRows = new WeakMap<Formula, SeenRows>()
const MOST_RESULTS = 100_000

/** Formulas of rules are read once for each place they are counted from. */
export function formulaOf(text: string, anchor: Position, locale: Locale): Formula {
  const ofText = formulas.get(text) ?? []
  formulas.set(text, ofText)
  const known = ofText.find(
    ({ row, column, code }) => row === anchor.row && column === anchor.column && code === locale.code,
  )
  if (known) return known.formula
  const formula = parseFormula(text, 'A1', anchor, locale)
  ofText.push({ row: anchor.row, column: anchor.column, code: locale.code, formula })
  return formula
}

type Read = Position & { readonly code: string; readonly formula: Formula }

const formulas = new Map<string, Read[]>()
