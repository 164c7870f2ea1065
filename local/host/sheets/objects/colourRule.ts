import type { Members } from '../../kernel/strict.ts'
import { rangeObject, rangeOf } from '../access.ts'
import { colourOf, demandColour } from '../colour.ts'
import { conditionFrom } from '../conditionValues.ts'
import { criteriaMembers } from '../criteriaMembers.ts'
import type { ColourRuleDraft, ColourRuleState, Office } from '../office.ts'
import type { Gradient, GradientPoint, RuleLook } from '../records.ts'
import type { RuleDraft } from '../ruleDraft.ts'
import type { Colour } from '../style.ts'

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
  ...pointMembers('Min', 'min'),
  ...pointMembers('Mid', 'mid'),
  ...pointMembers('Max', 'max'),
}

/** The colour of a point comes as a text or, in the members of the same name with `Object`, as a Color. */
function pointMembers(name: string, which: keyof Gradient): Members<ColourRuleDraft> {
  const far = name.toUpperCase()
  const named = (self: ColourRuleDraft, colour: string) => demandColour(self.office, colour)
  const made = (self: ColourRuleDraft, colour: object) => colourOf(self.office, colour)
  const ends: Members<ColourRuleDraft> =
    which === 'mid'
      ? {}
      : {
          [`setGradient${name}point`]: (self: ColourRuleDraft, colour: string) =>
            point(self, which, named(self, colour), far, ''),
          [`setGradient${name}pointObject`]: (self: ColourRuleDraft, colour: object) =>
            point(self, which, made(self, colour), far, ''),
        }
  return {
    ...ends,
    [`setGradient${name}pointWithValue`]: (
      self: ColourRuleDraft,
      colour: string,
      type: object,
      value: string,
    ) => point(self, which, named(self, colour), String(type), value),
    [`setGradient${name}pointObjectWithValue`]: (
      self: ColourRuleDraft,
      colour: object,
      type: object,
      value: string,
    ) => point(self, which, made(self, colour), String(type), value),
  }
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
  colour: Colour | undefined,
  type: string,
  value: string,
): object {
  const made: GradientPoint = { colour: colour ?? '#ffffff', type, value }
  const gradient = self.draft.gradient ?? { min: null, mid: null, max: null }
  return next(self, { gradient: { ...gradient, [which]: made }, condition: null })
}

function booleanCondition(office: Office, { condition, look: style }: RuleDraft): object | null {
  return condition && office.classes.booleanCondition.create({ office, condition, look: style })
}

function gradientCondition(office: Office, { gradient }: RuleDraft): object | null {
  return gradient && office.classes.gradientCondition.create({ office, gradient })
}
