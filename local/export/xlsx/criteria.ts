import { excelFormula } from './formula.ts'

/** What a criterion compares with, already written as Excel writes it: `"text"`, 44839, TODAY's day. */
type Make = (cell: string, a: string, b: string) => string

/** SpreadsheetApp.BooleanCriteria and DataValidationCriteria as formulas that are true of `cell`. */
const CRITERIA: Readonly<Record<string, Make>> = {
  CELL_EMPTY: cell => `LEN(${cell})=0`,
  CELL_NOT_EMPTY: cell => `LEN(${cell})>0`,
  DATE_AFTER: (cell, a) => `AND(ISNUMBER(${cell}),INT(${cell})>${a})`,
  DATE_BEFORE: (cell, a) => `AND(ISNUMBER(${cell}),INT(${cell})<${a})`,
  DATE_EQUAL_TO: (cell, a) => `AND(ISNUMBER(${cell}),INT(${cell})=${a})`,
  DATE_ON_OR_AFTER: (cell, a) => `AND(ISNUMBER(${cell}),INT(${cell})>=${a})`,
  DATE_ON_OR_BEFORE: (cell, a) => `AND(ISNUMBER(${cell}),INT(${cell})<=${a})`,
  DATE_BETWEEN: (cell, a, b) => `AND(ISNUMBER(${cell}),INT(${cell})>=${a},INT(${cell})<=${b})`,
  DATE_NOT_BETWEEN: (cell, a, b) => `AND(ISNUMBER(${cell}),OR(INT(${cell})<${a},INT(${cell})>${b}))`,
  DATE_IS_VALID_DATE: cell => `ISNUMBER(${cell})`,
  NUMBER_BETWEEN: (cell, a, b) => `AND(ISNUMBER(${cell}),${cell}>=${a},${cell}<=${b})`,
  NUMBER_NOT_BETWEEN: (cell, a, b) => `AND(ISNUMBER(${cell}),OR(${cell}<${a},${cell}>${b}))`,
  NUMBER_EQUAL_TO: (cell, a) => `AND(ISNUMBER(${cell}),${cell}=${a})`,
  NUMBER_NOT_EQUAL_TO: (cell, a) => `AND(ISNUMBER(${cell}),${cell}<>${a})`,
  NUMBER_GREATER_THAN: (cell, a) => `AND(ISNUMBER(${cell}),${cell}>${a})`,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (cell, a) => `AND(ISNUMBER(${cell}),${cell}>=${a})`,
  NUMBER_LESS_THAN: (cell, a) => `AND(ISNUMBER(${cell}),${cell}<${a})`,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (cell, a) => `AND(ISNUMBER(${cell}),${cell}<=${a})`,
  TEXT_CONTAINS: (cell, a) => `ISNUMBER(SEARCH(${a},${cell}))`,
  TEXT_DOES_NOT_CONTAIN: (cell, a) => `NOT(ISNUMBER(SEARCH(${a},${cell})))`,
  TEXT_EQUAL_TO: (cell, a) => `${cell}=${a}`,
  TEXT_STARTS_WITH: (cell, a) => `LEFT(${cell},LEN(${a}))=${a}`,
  TEXT_ENDS_WITH: (cell, a) => `RIGHT(${cell},LEN(${a}))=${a}`,
  TEXT_IS_VALID_EMAIL: cell => `ISNUMBER(SEARCH("?@?*.?",${cell}))`,
  TEXT_IS_VALID_URL: cell => `ISNUMBER(SEARCH("://",${cell}))`,
}

/** Excel's formula for a criterion, relative to `cell`; null for one that Excel cannot say. */
export function criterionFormula(
  criteria: string,
  values: readonly (string | number | boolean)[],
  cell: string,
  today: number,
): string | null {
  const relative = criteria.endsWith(RELATIVE)
  const name = relative ? criteria.slice(0, -RELATIVE.length) : criteria
  const make = Object.hasOwn(CRITERIA, name) ? CRITERIA[name] : undefined
  const [a = '', b = ''] = values.map(value =>
    relative ? String(today + (OFFSETS[String(value)] ?? 0)) : operandOf(value, today),
  )
  return make ? make(cell, a, b) : null
}

const RELATIVE = '_RELATIVE'

/** SpreadsheetApp.RelativeDate in days from the host's day. */
const OFFSETS: Readonly<Record<string, number>> = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
}

/** A text that begins with «=» is a formula in Google's rules too. */
function operandOf(value: string | number | boolean, today: number): string {
  if (typeof value !== 'string') return String(value).toUpperCase()
  return value.startsWith('=') ? `(${excelFormula(value, today)})` : `"${value.replaceAll('"', '""')}"`
}
