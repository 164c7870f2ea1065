import type { Members } from '../../kernel/strict.ts'
import type { Condition } from '../condition.ts'
import { conditionFrom, criteriaValues } from '../conditionValues.ts'
import { enumValue } from '../enums.ts'
import type { Office, ValidationDraft, ValidationState } from '../office.ts'
import type { ValidationRule } from '../records.ts'

/** A built data-validation rule. */
export const validationMembers: Members<ValidationState> = {
  copy: ({ office, rule }) => builder({ office, rule }),
  getAllowInvalid: ({ rule }) => rule.allowInvalid,
  getCriteriaType: ({ office, rule }) => criteriaType(office, rule.condition),
  getCriteriaValues: ({ office, rule }) => valuesOf(office, rule),
  getHelpText: ({ rule }) => rule.helpText,
}

/** newDataValidation(). */
export const validationBuilderMembers: Members<ValidationDraft> = {
  build: self => {
    const { office, rule } = self
    const { condition } = rule
    if (!condition) return office.kernel.fail('Data validation rule is missing a criteria.')
    return office.classes.validation.create({
      office,
      rule: {
        condition,
        allowInvalid: rule.allowInvalid ?? true,
        helpText: rule.helpText ?? null,
        showDropdown: rule.showDropdown ?? true,
      },
    })
  },
  copy: ({ office, rule }) => builder({ office, rule }),
  getAllowInvalid: ({ rule }) => rule.allowInvalid ?? true,
  getCriteriaType: ({ office, rule }) => (rule.condition ? criteriaType(office, rule.condition) : null),
  getCriteriaValues: ({ office, rule }) => valuesOf(office, rule),
  getHelpText: ({ rule }) => rule.helpText ?? null,
  setAllowInvalid: (self, allowInvalid: boolean) => next(self, { allowInvalid }),
  setHelpText: (self, helpText: string) => next(self, { helpText }),
  withCriteria: (self, criteria: object, args: readonly unknown[]) => {
    const name = String(criteria)
    const dropdown = /^VALUE_IN/.test(name) && typeof args[1] === 'boolean' ? args[1] : true
    const values = /^VALUE_IN/.test(name) ? args.slice(0, 1).flat() : args
    return next(self, { condition: conditionFrom(self.office, name, values), showDropdown: dropdown })
  },
  requireValueInList: (self, values: readonly unknown[], showDropdown = true) =>
    next(self, { condition: conditionFrom(self.office, 'VALUE_IN_LIST', values.map(String)), showDropdown }),
  requireValueInRange: (self, range: object, showDropdown = true) =>
    next(self, { condition: conditionFrom(self.office, 'VALUE_IN_RANGE', [range]), showDropdown }),
  requireCheckbox: (self, ...values: readonly unknown[]) =>
    next(self, { condition: conditionFrom(self.office, 'CHECKBOX', values) }),
  ...requirements({
    requireDate: 'DATE_IS_VALID_DATE',
    requireDateAfter: 'DATE_AFTER',
    requireDateBefore: 'DATE_BEFORE',
    requireDateBetween: 'DATE_BETWEEN',
    requireDateEqualTo: 'DATE_EQUAL_TO',
    requireDateNotBetween: 'DATE_NOT_BETWEEN',
    requireDateOnOrAfter: 'DATE_ON_OR_AFTER',
    requireDateOnOrBefore: 'DATE_ON_OR_BEFORE',
    requireFormulaSatisfied: 'CUSTOM_FORMULA',
    requireNumberBetween: 'NUMBER_BETWEEN',
    requireNumberEqualTo: 'NUMBER_EQUAL_TO',
    requireNumberGreaterThan: 'NUMBER_GREATER_THAN',
    requireNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    requireNumberLessThan: 'NUMBER_LESS_THAN',
    requireNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
    requireNumberNotBetween: 'NUMBER_NOT_BETWEEN',
    requireNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
    requireTextContains: 'TEXT_CONTAINS',
    requireTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
    requireTextEqualTo: 'TEXT_EQUAL_TO',
    requireTextIsEmail: 'TEXT_IS_VALID_EMAIL',
    requireTextIsUrl: 'TEXT_IS_VALID_URL',
  }),
}

function requirements(criteria: Readonly<Record<string, string>>): Members<ValidationDraft> {
  return Object.fromEntries(
    Object.entries(criteria).map(([method, name]) => [
      method,
      (self: ValidationDraft, ...args: readonly unknown[]) =>
        next(self, { condition: conditionFrom(self.office, name, args) }),
    ]),
  )
}

/** Setters change the builder and return it. */
function next(self: ValidationDraft, change: Partial<ValidationRule>): object {
  self.rule = { ...self.rule, ...change }
  return builder(self)
}

function builder(state: { readonly office: Office; readonly rule: Partial<ValidationRule> }): object {
  return state.office.classes.validationBuilder.create({ office: state.office, rule: state.rule })
}

function criteriaType(office: Office, { criteria }: Condition) {
  return enumValue(office.enums, 'DataValidationCriteria', criteria)
}

/** A list or range comes back with its drop-down flag. */
function valuesOf(office: Office, { condition, showDropdown }: Partial<ValidationRule>): unknown[] {
  if (!condition) return []
  const values = criteriaValues(office, condition)
  if (condition.criteria === 'VALUE_IN_LIST') return [values, showDropdown ?? true]
  return condition.criteria === 'VALUE_IN_RANGE' ? [...values, showDropdown ?? true] : values
}
