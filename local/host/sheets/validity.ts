import { display } from '../cells/display.ts'
import { parseNumberFormat } from '../cells/numberFormat.ts'
import { columnLetters } from '../cells/reference.ts'
import type { Scalar } from '../cells/value.ts'
import { calculationOf } from './access.ts'
import { conditionHolds } from './condition.ts'
import { listedTexts } from './listedTexts.ts'
import type { SheetState } from './office.ts'
import { cellOf } from './plane.ts'
import type { Place, ValidationRule } from './records.ts'

/** Whether a value may stand in a cell with this rule. A blank always may. */
export function isValid(
  state: SheetState,
  rule: ValidationRule,
  cell: { readonly row: number; readonly column: number; readonly value: Scalar; readonly format: string },
): boolean {
  if (cell.value === null || cell.value === '') return true
  const calculation = calculationOf(state)
  const world = calculation.world(state.sheet, cell.row, cell.column)
  const here = state.sheet.name
  const inspected = {
    value: cell.value,
    text: display(cell.value, cell.format, calculation.locale()),
    isDate: parseNumberFormat(cell.format).kind === 'date',
    world: {
      ...world,
      // The rule looks at the value that is about to be written.
      cell: (sheet: string, row: number, column: number) =>
        sheet === here && row === cell.row && column === cell.column
          ? cell.value
          : world.cell(sheet, row, column),
    },
    listed: (place: Place) => listedTexts(state, place),
  }
  return conditionHolds(rule.condition, inspected, cell)
}

export function demandValid(
  state: SheetState,
  cell: { readonly row: number; readonly column: number; readonly value: Scalar; readonly format: string },
): void {
  const rule = cellOf(state.sheet.validations, cell.row, cell.column)
  if (rule && !rule.allowInvalid && !isValid(state, rule, cell)) {
    state.office.refuse(invalidText(cell.row, cell.column, rule))
  }
}

function invalidText(row: number, column: number, rule: ValidationRule): string {
  const base = `The data you entered in cell ${columnLetters(column)}${row} violates the data validation rules set on this cell.`
  return rule.helpText ? `${base} ${rule.helpText}` : base
}
