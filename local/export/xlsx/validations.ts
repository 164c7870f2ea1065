import type { DataValidation, Workbook, Worksheet } from 'exceljs'
import type { Area, ValidationSnapshot } from '../../host/snapshot.ts'
import { addressOf, referenceOf } from './address.ts'
import { criterionFormula } from './criteria.ts'
import { excelFormula } from './formula.ts'
import { listReference } from './lists.ts'
import { excelReference } from './reference.ts'

/** Drop-downs and the other rules of what may be typed, with their help texts. */
export function writeValidations(
  book: Workbook,
  sheet: Worksheet,
  validations: readonly { readonly area: Area; readonly rule: ValidationSnapshot }[],
  today: number,
): void {
  for (const { area, rule } of validations) {
    const validation = validationOf(book, rule, addressOf(area.row, area.column), today)
    if (validation) sheet.dataValidations.add(referenceOf(area), validation)
  }
}

function validationOf(
  book: Workbook,
  rule: ValidationSnapshot,
  cell: string,
  today: number,
): DataValidation | null {
  const meaning = meaningOf(book, rule, cell, today)
  if (!meaning) return null
  return {
    ...meaning,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: rule.allowInvalid ? 'warning' : 'stop',
    ...(rule.helpText
      ? {
          showInputMessage: true,
          prompt: cut(rule.helpText, LONGEST_PROMPT),
          error: cut(rule.helpText, LONGEST_ERROR),
        }
      : {}),
  }
}

const LONGEST_PROMPT = 255
const LONGEST_ERROR = 225

function meaningOf(
  book: Workbook,
  { criteria, values }: ValidationSnapshot,
  cell: string,
  today: number,
): Pick<DataValidation, 'type' | 'formulae'> | null {
  if (criteria === 'VALUE_IN_LIST') return { type: 'list', formulae: [listFormula(book, values.map(String))] }
  if (criteria === 'CHECKBOX') {
    const marks = values.length > 0 ? values.map(String) : ['TRUE', 'FALSE']
    return { type: 'list', formulae: [listFormula(book, marks)] }
  }
  if (criteria === 'VALUE_IN_RANGE') {
    return { type: 'list', formulae: [excelReference(String(values[0] ?? ''))] }
  }
  if (criteria === 'CUSTOM_FORMULA') {
    return { type: 'custom', formulae: [excelFormula(String(values[0] ?? ''), today)] }
  }
  const formula = criterionFormula(criteria, values, cell, today)
  return formula ? { type: 'custom', formulae: [formula] } : null
}

/** Inside the rule a list holds 255 characters and no commas; a longer one stands on a hidden sheet. */
function listFormula(book: Workbook, items: readonly string[]): string {
  const inline = items.join(',')
  const fits = inline.length <= 255 && items.every(item => !/[,"]/.test(item))
  return fits ? `"${inline}"` : listReference(book, items)
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text
}
