import { BOUNDED } from '../../cells/reference.ts'
import type { Members } from '../../kernel/strict.ts'
import { rangeObject, rangeOf, sheetObject } from '../access.ts'
import { rangeFromNotation } from '../grid.ts'
import type { RangeState, SheetState } from '../office.ts'
import { select } from '../selection.ts'

/** What is selected on a sheet. */
export const sheetSelection: Members<SheetState> = {
  activate: self => {
    self.book.activeSheetId = self.sheet.id
    return sheetObject(self)
  },
  getActiveRange: self => {
    const [first] = self.sheet.selection.areas
    return first ? rangeObject(self, first.area, first.bounds) : null
  },
  getActiveRangeList: self => listOf(self),
  getActiveCell: self => cell(self),
  getCurrentCell: self => cell(self),
  getSelection: ({ office, book }) => office.classes.selection.create({ office, book }),
  setActiveRange: (self, range: object) => chosen(rangeOf(self.office, range)),
  setActiveSelection: (self, range: object | string) =>
    chosen(typeof range === 'string' ? rangeFromNotation(self, range) : rangeOf(self.office, range)),
  setCurrentCell: (self, range: object) => {
    const state = rangeOf(self.office, range)
    if (state.area.rows * state.area.columns !== 1) self.office.kernel.fail('Range must be a single cell.')
    return chosen(state)
  },
  setActiveRangeList: (self, list: object) => {
    const state =
      self.office.classes.rangeList.stateOf(list) ?? self.office.kernel.fail('Argument must be a range list')
    const [first] = state.ranges
    if (first) select(first, state.ranges, { row: first.area.row, column: first.area.column })
    return self.office.classes.rangeList.create(state)
  },
}

function listOf(self: SheetState): object {
  const ranges = self.sheet.selection.areas.map(({ area, bounds }): RangeState => ({ ...self, area, bounds }))
  return self.office.classes.rangeList.create({ ...self, ranges })
}

function cell(self: SheetState): object {
  return rangeObject(self, { ...self.sheet.selection.current, rows: 1, columns: 1 }, BOUNDED)
}

function chosen(range: RangeState): object {
  select(range, [range], { row: range.area.row, column: range.area.column })
  return rangeObject(range, range.area, range.bounds)
}
