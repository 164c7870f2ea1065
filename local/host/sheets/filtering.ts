import { display } from '../cells/display.ts'
import { parseNumberFormat } from '../cells/numberFormat.ts'
import { calculationOf } from './access.ts'
import { conditionHolds } from './condition.ts'
import type { SheetState } from './office.ts'
import type { FilterRule } from './records.ts'
import { listedTexts } from './validity.ts'

/** Rows that the sheet's filter hides; its first row, the header, stays. */
export function hiddenByFilter(state: SheetState): ReadonlySet<number> {
  const { filter } = state.sheet
  const hidden = new Set<number>()
  if (!filter || filter.criteria.size === 0) return hidden
  for (let row = filter.area.row + 1; row < filter.area.row + filter.area.rows; row++) {
    for (const [column, rule] of filter.criteria) {
      if (!shows(state, rule, row, column)) hidden.add(row)
    }
  }
  return hidden
}

function shows(state: SheetState, rule: FilterRule, row: number, column: number): boolean {
  const calculation = calculationOf(state)
  const value = calculation.valueAt(state.sheet, row, column)
  const format = calculation.formatAt(state.sheet, row, column)
  const text = display(value, format, calculation.locale())
  if (rule.hidden.includes(text)) return false
  if (rule.visible.length > 0 && !rule.visible.includes(text)) return false
  return (
    rule.condition === null ||
    conditionHolds(rule.condition, {
      value,
      text,
      isDate: parseNumberFormat(format).kind === 'date',
      world: calculation.world(state.sheet, row, column),
      anchor: { row: (state.sheet.filter?.area.row ?? 0) + 1, column },
      listed: place => listedTexts(state, place),
    })
  )
}
