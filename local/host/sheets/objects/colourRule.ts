import type { Members } from '../../kernel/strict.ts'
import { rangeObject, rangeOf } from '../access.ts'
import { colourOf, demandColour } from '../colour.ts'
import { conditionFrom } from '../conditionValues.ts'
import { criteriaMembers } from '../criteriaMembers.ts'
import type { ColourRuleDraft, ColourRuleState, Office } from '../office.ts'
import type { Gradient, GradientPoint, RuleLook } from '../records.ts'
import type { RuleDraft } from '../ruleDraft.ts'

/** A built conditional-format rule. */
export const colourRuleMembers: Members<ColourRuleState> = {
  copy: ({ office, draft }) => office.classes.colourRuleBuilder.create({ office, draft }),
  getRanges: ({ draft }) => draft.ranges.map(range => rangeObject(range, range.area, range.bounds)),
  getBooleanCondition: ({ office, draft }) => booleanCondition(office, draft),
  getGradientCondition: ({ office, draft }) => gradientCondition(office, draft),
}

/** newConditionalFormatRule(). */
export const colourRuleBuilderMembers: Members<ColourRuleDraft> = {
  ...criteriaMembers<ColourRuleDraft>((self, criteria, args) =>
    next(self, { condition: conditionFrom(self.office, criteria, args), gradient: null }),
  ),
  build: ({ office, draft }) => {
    if (!draft.condition && !draft.gradient) office.kernel.fail('No conditional format criteria set.')
    if (draft.ranges.length === 0)
      office.kernel.fail('A conditional format rule must have at least one range.')
    return office.classes.colourRule.create({ office, draft })
  },
  copy: ({ office, draft }) => office.classes.colourRuleBuilder.create({ office, draft }),
  getRanges: ({ draft }) => draft.ranges.map(range => rangeObject(range, range.area, range.bounds)),
  getBooleanCondition: ({ office, draft }) => booleanCondition(office, draft),
  getGradientCondition: ({ office, draft }) => gradientCondition(office, draft),
  setRanges: (self, ranges: readonly object[]) =>
    next(self, { ranges: ranges.map(range => rangeOf(self.office, range)) }),
  setBackground: (self, colour: string | null) =>
    look(self, { background: demandColour(self.office, colour) }),
  setBackgroundObject: (self, colour: object | null) =>
    look(self, { background: colourOf(self.office, colour) }),
  setFontColor: (self, colour: string | null) =>
    look(self, { fontColour: demandColour(self.office, colour) }),
  setFontColorObject: (self, colour: object | null) =>
    look(self, { fontColour: colourOf(self.office, colour) }),
  setBold: (self, bold: boolean | null) => look(self, { bold: bold ?? undefined }),
  setItalic: (self, italic: boolean | null) => look(self, { italic: italic ?? undefined }),
  setUnderline: (self, underline: boolean | null) => look(self, { underline: underline ?? undefined }),
  setStrikethrough: (self, strikethrough: boolean | null) =>
    look(self, { strikethrough: strikethrough ?? undefined }),
  setGradientMinpoint: (self, colour: string) => point(self, 'min', colour, 'MIN', ''),
  setGradientMaxpoint: (self, colour: string) => point(self, 'max', colour, 'MAX', ''),
  setGradientMinpointWithValue: (self, colour: string, type: object, value: string) =>
    point(self, 'min', colour, String(type), value),
  setGradientMidpointWithValue: (self, colour: string, type: object, value: string) =>
    point(self, 'mid', colour, String(type), value),
  setGradientMaxpointWithValue: (self, colour: string, type: object, value: string) =>
    point(self, 'max', colour, String(type), value),
}

function next(self: ColourRuleDraft, change: Partial<RuleDraft>): object {
  self.draft = { ...self.draft, ...change }
  return self.office.classes.colourRuleBuilder.create({ office: self.office, draft: self.draft })
}

function look(self: ColourRuleDraft, change: RuleLook): object {
  return next(self, { look: { ...self.draft.look, ...change } })
}

function point(
  self: ColourRuleDraft,
  which: keyof Gradient,
  colour: string,
  type: string,
  value: string,
): object {
  const made: GradientPoint = { colour: demandColour(self.office, colour) ?? '#ffffff', type, value }
  const gradient = self.draft.gradient ?? { min: null, mid: null, max: null }
  return next(self, { gradient: { ...gradient, [which]: made }, condition: null })
}

function booleanCondition(office: Office, { condition, look: style }: RuleDraft): object | null {
  return condition && office.classes.booleanCondition.create({ office, condition, look: style })
}

function gradientCondition(office: Office, { gradient }: RuleDraft): object | null {
  return gradient && office.classes.gradientCondition.create({ office, gradient })
}
