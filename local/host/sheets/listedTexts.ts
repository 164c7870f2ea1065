import { display } from '../cells/display.ts'
import { calculationOf, rangeAt } from './access.ts'
import type { SheetState } from './office.ts'
import { tableOf } from './plane.ts'
import type { Place } from './records.ts'

/** What the cells of a drop-down's range show. */
export function listedTexts(state: SheetState, place: Place): readonly string[] {
  const range = rangeAt(state, place)
  if (!range) return []
  const calculation = calculationOf(state)
  const last = Math.min(range.area.rows, range.sheet.contents.length - range.area.row + 1)
  return tableOf(range.sheet.contents, { ...range.area, rows: Math.max(last, 0) }, (_content, row, column) =>
    display(
      calculation.valueAt(range.sheet, row, column),
      calculation.formatAt(range.sheet, row, column),
      calculation.locale(),
    ),
  )
    .flat()
    .filter(text => text !== '')
}
