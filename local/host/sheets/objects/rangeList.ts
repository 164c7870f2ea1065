import type { Members } from '../../kernel/strict.ts'
import { rangeObject } from '../access.ts'
import type { RangeListState } from '../office.ts'
import { rangeMembers } from '../range/members.ts'
import { select } from '../selection.ts'

/** What a list does to each of its ranges. */
const EACH = `breakApart check clear clearContent clearDataValidations clearFormat clearNote insertCheckboxes
  removeCheckboxes setBackground setBackgroundRGB setBorder setFontColor setFontFamily setFontLine setFontSize
  setFontStyle setFontWeight setFormula setFormulaR1C1 setHorizontalAlignment setNote setNumberFormat
  setShowHyperlink setTextDirection setTextRotation setValue setVerticalAlignment setVerticalText setWrap
  setWrapStrategy trimWhitespace uncheck`.split(/\s+/)

export const rangeListMembers: Members<RangeListState> = {
  getRanges: ({ ranges }) => ranges.map(range => rangeObject(range, range.area, range.bounds)),
  activate: self => {
    const [first] = self.ranges
    if (first) select(first, self.ranges, { row: first.area.row, column: first.area.column })
    return self.office.classes.rangeList.create(self)
  },
  ...Object.fromEntries(
    EACH.map(name => [
      name,
      (self: RangeListState, ...args: readonly unknown[]) => {
        self.office.kernel.items(self.ranges.length)
        for (const range of self.ranges)
          Reflect.apply(rangeMembers[name] ?? refuse, undefined, [range, ...args])
        return self.office.classes.rangeList.create(self)
      },
    ]),
  ),
}

function refuse(): never {
  throw new Error('A member of RangeList must be one of Range.')
}
