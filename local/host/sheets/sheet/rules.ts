import type { Members } from '../../kernel/strict.ts'
import { calculationOf, changed, placeOf, rangeAt } from '../access.ts'
import type { SheetState } from '../office.ts'
import { protect, protectionObject } from '../protecting.ts'
import type { ColourRule } from '../records.ts'
import type { RuleDraft } from '../ruleDraft.ts'
import { formulaOf } from '../ruleFormula.ts'

/** Colour rules and protections of a sheet. */
export const sheetRules: Members<SheetState> = {
  getConditionalFormatRules: self =>
    self.sheet.colourRules.map(rule =>
      self.office.classes.colourRule.create({ office: self.office, draft: draftOf(self, rule) }),
    ),
  setConditionalFormatRules: (self, rules: readonly object[]) => {
    const { office, sheet } = self
    office.kernel.items(rules.length)
    const drafts = rules.map(
      rule =>
        office.classes.colourRule.stateOf(rule)?.draft ??
        office.kernel.fail('Invalid conditional format rule.'),
    )
    for (const draft of drafts) demandAllowed(self, draft)
    sheet.colourRules = drafts.map(({ ranges, condition, gradient, look }) => ({
      places: ranges.map(placeOf),
      condition,
      gradient,
      look,
    }))
    changed(self)
  },
  clearConditionalFormatRules: self => {
    self.sheet.colourRules = []
    changed(self)
  },
  protect: self => protect(self, null),
  getProtections: (self, type: object) => {
    const found = self.sheet.protections.filter(({ kind }) => kind === String(type))
    self.office.kernel.items(found.length)
    return found.map(protection => protectionObject(self, protection))
  },
}

function draftOf(self: SheetState, { places, condition, gradient, look }: ColourRule): RuleDraft {
  return { ranges: places.flatMap(place => rangeAt(self, place) ?? []), condition, gradient, look }
}

/** Rules stay on their sheet, and their formulas may not look at another one. */
function demandAllowed(self: SheetState, { ranges, condition }: RuleDraft): void {
  const { office, sheet } = self
  if (ranges.some(range => range.sheet.id !== sheet.id)) {
    office.kernel.fail('Conditional format rule cannot reference a different sheet.')
  }
  const [area] = ranges
  if (condition?.criteria !== 'CUSTOM_FORMULA' || !area) return
  const { pieces, tree } = formulaOf(String(condition.values[0]), area.area, calculationOf(self).locale())
  const foreign = pieces.some(
    piece => typeof piece === 'object' && piece.sheet !== null && piece.sheet !== sheet.name,
  )
  if (foreign) office.kernel.fail('Conditional format rule cannot reference a different sheet.')
  if (tree.kind === 'value' && typeof tree.value === 'object' && tree.value?.error === '#ERROR!') {
    office.kernel.fail(`Invalid conditional format formula: ${String(condition.values[0])}`)
  }
}
