import type { Worksheet } from 'exceljs'
import type { ColourRuleSnapshot } from '../../host/snapshot.ts'
import { addressOf, referenceOf } from './address.ts'
import { criterionFormula } from './criteria.ts'
import { excelFormula } from './formula.ts'
import { overlayOf } from './look.ts'

/** Real conditional formats in the same order: the first that speaks of a property has the say, here and there. */
export function writeColourRules(
  sheet: Worksheet,
  rules: readonly ColourRuleSnapshot[],
  today: number,
): void {
  rules.forEach((rule, index) => {
    const [first] = rule.areas
    const formula = first && formulaOf(rule, addressOf(first.row, first.column), today)
    if (!formula) return
    sheet.addConditionalFormatting({
      ref: rule.areas.map(referenceOf).join(' '),
      rules: [{ type: 'expression', priority: index + 1, formulae: [formula], style: overlayOf(rule.look) }],
    })
  })
}

function formulaOf({ criteria, values }: ColourRuleSnapshot, cell: string, today: number): string | null {
  if (criteria === 'CUSTOM_FORMULA') return excelFormula(String(values[0] ?? ''), today)
  return criterionFormula(criteria, values, cell, today)
}
