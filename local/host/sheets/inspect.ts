import { display } from '../cells/display.ts'
import { parseNumberFormat } from '../cells/numberFormat.ts'
import { calculationOf } from './access.ts'
import type { Inspection } from './condition.ts'
import { listedTexts } from './listedTexts.ts'
import type { SheetState } from './office.ts'

/** A cell as conditions look at it; what costs time is found out only when a condition asks. */
export function inspectCell(state: SheetState, row: number, column: number): Inspection {
  const calculation = calculationOf(state)
  const { sheet } = state
  return {
    value: calculation.valueAt(sheet, row, column),
    get text() {
      return display(this.value, calculation.formatAt(sheet, row, column), calculation.locale())
    },
    get isDate() {
      return parseNumberFormat(calculation.formatAt(sheet, row, column)).kind === 'date'
    },
    world: calculation.world(sheet, row, column),
    listed: place => listedTexts(state, place),
  }
}
