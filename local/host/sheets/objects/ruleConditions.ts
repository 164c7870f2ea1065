import type { Members } from '../../kernel/strict.ts'
import { colourName, colourObject } from '../colour.ts'
import { criteriaValues } from '../conditionValues.ts'
import { enumValue } from '../enums.ts'
import type { BooleanConditionState, GradientState, Office } from '../office.ts'
import type { Gradient } from '../records.ts'

/** What a colour rule asks, and how it paints. Both print a longer name than the reference gives them (gas-fakes, testconditionalformat). */
export const booleanConditionMembers: Members<BooleanConditionState> = {
  toString: () => 'ConditionalFormatBooleanCondition',
  getCriteriaType: ({ office, condition }) => enumValue(office.enums, 'BooleanCriteria', condition.criteria),
  getCriteriaValues: ({ office, condition }) => criteriaValues(office, condition),
  getBackground: ({ look }) => (look.background === undefined ? null : colourName(look.background)),
  getBackgroundObject: ({ office, look }) =>
    look.background === undefined ? null : colourObject(office, look.background),
  getFontColor: ({ look }) => (look.fontColour === undefined ? null : colourName(look.fontColour)),
  getFontColorObject: ({ office, look }) =>
    look.fontColour === undefined ? null : colourObject(office, look.fontColour),
  getBold: ({ look }) => look.bold ?? null,
  getItalic: ({ look }) => look.italic ?? null,
  getUnderline: ({ look }) => look.underline ?? null,
  getStrikethrough: ({ look }) => look.strikethrough ?? null,
}

export const gradientConditionMembers: Members<GradientState> = {
  toString: () => 'ConditionalFormatGradientCondition',
  ...pointMembers('Min', 'min'),
  ...pointMembers('Mid', 'mid'),
  ...pointMembers('Max', 'max'),
}

function pointMembers(name: string, which: keyof Gradient): Members<GradientState> {
  return {
    [`get${name}Color`]: ({ gradient }: GradientState) => {
      const point = gradient[which]
      return point ? colourName(point.colour) : ''
    },
    [`get${name}ColorObject`]: ({ office, gradient }: GradientState) => {
      const point = gradient[which]
      return point && colourObject(office, point.colour)
    },
    [`get${name}Type`]: ({ office, gradient }: GradientState) => typeOf(office, gradient[which]?.type),
    [`get${name}Value`]: ({ gradient }: GradientState) => gradient[which]?.value ?? '',
  }
}

function typeOf(office: Office, type: string | undefined): object | null {
  return type === undefined ? null : enumValue(office.enums, 'InterpolationType', type)
}
