import { containsCell } from '../cells/area.ts'
import { conditionHolds, type Inspection } from './condition.ts'
import { gradientColour } from './gradient.ts'
import { inspectCell } from './inspect.ts'
import type { SheetState } from './office.ts'
import type { ColourRule, RuleLook } from './records.ts'

/**
 * The look that the sheet's rules lay over a cell today. Each property is taken from the first rule that holds
 * and sets it; relative references count from the upper left corner of the rule's first range.
 */
export function conditionalLook(state: SheetState, row: number, column: number): RuleLook {
  const look: Record<string, unknown> = {}
  let cell: Inspection | null = null
  for (const rule of state.sheet.colourRules) {
    if (!rule.places.some(({ area }) => containsCell(area, row, column))) continue
    cell ??= inspectCell(state, row, column)
    for (const [key, value] of Object.entries(lookOf(state, rule, cell))) {
      if (value !== undefined) look[key] ??= value
    }
  }
  return look
}

function lookOf(state: SheetState, rule: ColourRule, cell: Inspection): RuleLook {
  if (rule.gradient) return { background: gradientColour(state, rule, cell.value) }
  const [first] = rule.places
  return rule.condition && first && conditionHolds(rule.condition, cell, first.area) ? rule.look : {}
}
