import type { Members } from '../../kernel/strict.ts'
import { sheetObject } from '../access.ts'
import type { BookState } from '../office.ts'
import { rangeRegions } from '../range/regions.ts'
import { sheetSelection } from '../sheet/selection.ts'
import { activeSheet } from '../spreadsheet/book.ts'

/** What the user has selected. */
export const selectionMembers: Members<BookState> = {
  getActiveSheet: self => sheetObject({ ...self, sheet: activeSheet(self) }),
  ...Object.fromEntries(
    ['getActiveRange', 'getActiveRangeList', 'getCurrentCell'].map(name => [
      name,
      (self: BookState) =>
        Reflect.apply(sheetSelection[name] ?? Object, undefined, [{ ...self, sheet: activeSheet(self) }]),
    ]),
  ),
  getNextDataRange: (self, direction: object) => {
    const sheet = activeSheet(self)
    const [first] = sheet.selection.areas
    if (!first) return null
    return Reflect.apply(rangeRegions['getNextDataCell'] ?? Object, undefined, [
      { ...self, sheet, ...first },
      direction,
    ])
  },
}
