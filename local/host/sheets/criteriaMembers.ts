import type { Members } from '../kernel/strict.ts'

/** whenX and withCriteria, which colour rules and filter criteria share. */
export function criteriaMembers<State>(
  choose: (self: State, criteria: string, args: readonly unknown[]) => unknown,
): Members<State> {
  const named = Object.entries(CRITERIA).map(([method, criteria]) => [
    method,
    (self: State, ...args: readonly unknown[]) => choose(self, criteria, args),
  ])
  return {
    ...Object.fromEntries(named),
    withCriteria: (self: State, criteria: object, args: readonly unknown[]) =>
      choose(self, String(criteria), args),
  }
}

const CRITERIA = {
  whenCellEmpty: 'CELL_EMPTY',
  whenCellNotEmpty: 'CELL_NOT_EMPTY',
  whenDateAfter: 'DATE_AFTER',
  whenDateBefore: 'DATE_BEFORE',
  whenDateEqualTo: 'DATE_EQUAL_TO',
  whenFormulaSatisfied: 'CUSTOM_FORMULA',
  whenNumberBetween: 'NUMBER_BETWEEN',
  whenNumberEqualTo: 'NUMBER_EQUAL_TO',
  whenNumberGreaterThan: 'NUMBER_GREATER_THAN',
  whenNumberGreaterThanOrEqualTo: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  whenNumberLessThan: 'NUMBER_LESS_THAN',
  whenNumberLessThanOrEqualTo: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  whenNumberNotBetween: 'NUMBER_NOT_BETWEEN',
  whenNumberNotEqualTo: 'NUMBER_NOT_EQUAL_TO',
  whenTextContains: 'TEXT_CONTAINS',
  whenTextDoesNotContain: 'TEXT_DOES_NOT_CONTAIN',
  whenTextEndsWith: 'TEXT_ENDS_WITH',
  whenTextEqualTo: 'TEXT_EQUAL_TO',
  whenTextStartsWith: 'TEXT_STARTS_WITH',
} as const
