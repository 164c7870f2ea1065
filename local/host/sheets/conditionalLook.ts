import { calculationOf } from './access.ts'
import { conditionHolds, type Inspection } from './condition.ts'
import { gradientColour } from './gradient.ts'
import { inspectCell } from './inspect.ts'
import type { SheetState } from './office.ts'
import type { ColourRule, RuleLook } from './records.ts'
import { looksAtRowOnly } from './ruleFormula.ts'

/**
 * The look that the sheet's rules lay over a cell today, for cells asked row by row. Each property is taken from
 * the first rule that holds and sets it; relative references count from the upper left corner of the rule's
 * first range.
 */
export function conditionalLooks(state: SheetState): (row: number, column: number) => RuleLook {
  const { sheet } = state
  const rules: readonly Rule[] = sheet.colourRules.map(rule => ({ rule, isOfRow: isOfRow(state, rule) }))
  let present = Number.NaN
  let reached: readonly Rule[] = []
  const known = new Map<ColourRule, RuleLook>()
  return (row, column) => {
    if (row !== present) {
      // Below what is filled, every row looks the same to them.
      if (!(present > sheet.contents.length && row > sheet.contents.length)) known.clear()
      present = row
      reached = rules.filter(({ rule }) =>
        rule.places.some(({ area }) => row >= area.row && row < area.row + area.rows),
      )
    }
    let look: RuleLook = NO_LOOK
    let cell: Inspection | null = null
    for (const { rule, isOfRow } of reached) {
      if (!reachesColumn(rule, row, column)) continue
      let found = isOfRow ? known.get(rule) : undefined
      if (found === undefined) {
        cell ??= inspectCell(state, row, column)
        found = lookOf(state, rule, cell)
        if (isOfRow) known.set(rule, found)
      }
      look = under(look, found)
    }
    return look
  }
}

/** A rule whose formula gives the same for every cell of a row is asked once for the row. */
type Rule = { readonly rule: ColourRule; readonly isOfRow: boolean }

/** Where no rule changes anything. */
export const NO_LOOK: RuleLook = {}

function isOfRow(state: SheetState, { condition, places }: ColourRule): boolean {
  const [first] = places
  if (condition?.criteria !== 'CUSTOM_FORMULA' || !first) return false
  return looksAtRowOnly(String(condition.values[0]), first.area, calculationOf(state).locale())
}

function reachesColumn({ places }: ColourRule, row: number, column: number): boolean {
  for (const { area } of places) {
    if (row < area.row || row >= area.row + area.rows) continue
    if (column >= area.column && column < area.column + area.columns) return true
  }
  return false
}

/** What the first rules set stays. */
function under(look: RuleLook, found: RuleLook): RuleLook {
  if (found === NO_LOOK) return look
  const set = Object.entries(found).filter(([, value]) => value !== undefined)
  return set.length === 0 ? look : { ...Object.fromEntries(set), ...look }
}

function lookOf(state: SheetState, rule: ColourRule, cell: Inspection): RuleLook {
  if (rule.gradient) return { background: gradientColour(state, rule, cell.value) }
  const [first] = rule.places
  return rule.condition && first && conditionHolds(rule.condition, cell, first.area) ? rule.look : NO_LOOK
}
