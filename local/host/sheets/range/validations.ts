import type { Members } from '../../kernel/strict.ts'
import { changed } from '../access.ts'
import type { RangeState } from '../office.ts'
import { cellOf, eachCell, fillArea, putCell, tableOf } from '../plane.ts'
import type { ValidationRule } from '../records.ts'
import { again, demandSize, mismatch, reading, writing } from '../touch.ts'
import { demandTable, topLeft } from './values.ts'

/** Data validation. */
export const rangeValidations: Members<RangeState> = {
  getDataValidation: self => {
    reading(topLeft(self))
    return validationObject(self, cellOf(self.sheet.validations, self.area.row, self.area.column))
  },
  getDataValidations: self => {
    reading(self)
    return tableOf(self.sheet.validations, self.area, rule => validationObject(self, rule))
  },
  setDataValidation: (self, value: object | null) => {
    const rule = ruleOf(self, 'setDataValidation', value)
    writing(self, self.area)
    fillArea(self.sheet.validations, self.area, rule)
    return again(self)
  },
  setDataValidations: (self, values: readonly (readonly (object | null)[])[]) => {
    demandTable(self, 'setDataValidations', values)
    demandSize(self, values)
    const rules = values.map(line => line.map(value => ruleOf(self, 'setDataValidations', value)))
    writing(self, self.area)
    rules.forEach((line, down) => {
      line.forEach((rule, across) => {
        putCell(self.sheet.validations, self.area.row + down, self.area.column + across, rule)
      })
    })
    return again(self)
  },
  clearDataValidations: self => {
    writing(self, self.area)
    fillArea(self.sheet.validations, self.area, undefined)
    return again(self)
  },
  insertCheckboxes: (self, ...values: readonly (string | number | boolean)[]) => {
    writing(self, self.area)
    const rule = checkbox(values)
    fillArea(self.sheet.validations, self.area, rule)
    fillArea(self.sheet.contents, self.area, tickValue(rule, false))
    changed(self)
    return again(self)
  },
  removeCheckboxes: self => {
    writing(self, self.area)
    eachCell(self.sheet.validations, self.area, (rule, row, column) => {
      if (rule.condition.criteria !== 'CHECKBOX') return
      putCell(self.sheet.validations, row, column, undefined)
      putCell(self.sheet.contents, row, column, undefined)
    })
    return again(self)
  },
  check: self => tick(self, true),
  uncheck: self => tick(self, false),
  isChecked: self => {
    reading(self)
    const states = tableOf(self.sheet.validations, self.area, (rule, row, column) =>
      rule?.condition.criteria === 'CHECKBOX'
        ? (cellOf(self.sheet.contents, row, column) ?? tickValue(rule, false)) === tickValue(rule, true)
        : null,
    ).flat()
    return states.every(state => state === states[0]) ? states[0] : null
  },
}

function validationObject({ office }: RangeState, rule: ValidationRule | undefined): object | null {
  return rule ? office.classes.validation.create({ office, rule }) : null
}

function ruleOf(self: RangeState, member: string, value: unknown): ValidationRule | undefined {
  if (value === null || value === undefined) return undefined
  return (
    self.office.classes.validation.stateOf(value)?.rule ?? mismatch(self.office, `Range.${member}`, [value])
  )
}

function checkbox(values: readonly (string | number | boolean)[]): ValidationRule {
  return {
    condition: { criteria: 'CHECKBOX', values },
    allowInvalid: false,
    helpText: null,
    showDropdown: true,
  }
}

function tick(self: RangeState, checked: boolean): object {
  writing(self, self.area)
  eachCell(self.sheet.validations, self.area, (rule, row, column) => {
    if (rule.condition.criteria === 'CHECKBOX')
      putCell(self.sheet.contents, row, column, tickValue(rule, checked))
  })
  return again(self)
}

/** Without values of its own a box holds TRUE and FALSE; with one, the unticked box is empty. */
function tickValue({ condition }: ValidationRule, checked: boolean): string | number | boolean | undefined {
  const value = condition.values[checked ? 0 : 1]
  if (condition.values.length === 0) return checked
  return typeof value === 'object' ? undefined : value
}
