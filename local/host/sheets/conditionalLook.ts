import { containsCell } from '../cells/area.ts'
import { display } from '../cells/display.ts'
import { parseNumberFormat } from '../cells/numberFormat.ts'
import { calculationOf } from './access.ts'
import type { Calculation } from './calculation.ts'
import { conditionHolds } from './condition.ts'
import { gradientColour } from './gradient.ts'
import type { SheetState } from './office.ts'
import type { ColourRule, RuleLook } from './records.ts'
import { listedTexts } from './validity.ts'

/**
 * The look that the sheet's rules lay over a cell today. Each property is taken from the first rule that holds
 * and sets it; relative references count from the upper left corner of the rule's first range.
 */
export function conditionalLook(state: SheetState, row: number, column: number): RuleLook {
  const calculation = calculationOf(state)
  let look: RuleLook = {}
  for (const rule of state.sheet.colourRules) {
    if (!rule.places.some(({ area }) => containsCell(area, row, column))) continue
    const laid = rule.gradient
      ? { background: gradientColour(state, rule, calculation.valueAt(state.sheet, row, column)) }
      : holds(state, calculation, rule, row, column)
        ? rule.look
        : {}
    look = { ...defined(laid), ...look }
  }
  return look
}

function holds(
  state: SheetState,
  calculation: Calculation,
  rule: ColourRule,
  row: number,
  column: number,
): boolean {
  const [first] = rule.places
  if (!rule.condition || !first) return false
  const value = calculation.valueAt(state.sheet, row, column)
  const format = calculation.formatAt(state.sheet, row, column)
  return conditionHolds(rule.condition, {
    value,
    // Most conditions are formulas and never look at the text, which is dear to spell.
    get text() {
      return display(value, format, calculation.locale())
    },
    get isDate() {
      return parseNumberFormat(format).kind === 'date'
    },
    world: calculation.world(state.sheet, row, column),
    anchor: { row: first.area.row, column: first.area.column },
    listed: place => listedTexts(state, place),
  })
}

function defined(look: RuleLook): RuleLook {
  return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined))
}
