import { conditionHolds } from './condition.ts'
import { inspectCell } from './inspect.ts'
import type { SheetState } from './office.ts'
import type { FilterRule } from './records.ts'

/** Rows that the sheet's filter hides; its first row, the header, stays. */
export function hiddenByFilter(state: SheetState): ReadonlySet<number> {
  const { filter } = state.sheet
  const hidden = new Set<number>()
  if (!filter || filter.criteria.size === 0) return hidden
  for (let row = filter.area.row + 1; row < filter.area.row + filter.area.rows; row++) {
    for (const [column, rule] of filter.criteria) {
      if (!shows(state, rule, row, column, filter.area.row + 1)) hidden.add(row)
    }
  }
  return hidden
}

/** Relative references of a formula count from the first row below the header. */
function shows(state: SheetState, rule: FilterRule, row: number, column: number, first: number): boolean {
  const cell = inspectCell(state, row, column)
  if (rule.hidden.includes(cell.text)) return false
  if (rule.visible.length > 0 && !rule.visible.includes(cell.text)) return false
  return rule.condition === null || conditionHolds(rule.condition, cell, { row: first, column })
}
