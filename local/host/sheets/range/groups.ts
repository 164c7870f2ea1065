import type { Members } from '../../kernel/strict.ts'
import { depthOf, shiftDepth } from '../grouping.ts'
import type { RangeState } from '../office.ts'
import type { GroupRecord } from '../records.ts'
import { again } from '../touch.ts'

/** Groups of rows and columns. */
export const rangeGroups: Members<RangeState> = {
  shiftRowGroupDepth: (self, delta: number) => {
    shiftDepth(self.sheet, 'rows', self.area.row, self.area.row + self.area.rows - 1, delta)
    return again(self)
  },
  shiftColumnGroupDepth: (self, delta: number) => {
    shiftDepth(self.sheet, 'columns', self.area.column, self.area.column + self.area.columns - 1, delta)
    return again(self)
  },
  collapseGroups: self => {
    for (const group of within(self)) {
      if (depthOf(self.sheet, group) === 1 || !parentWithin(self, group)) group.collapsed = true
    }
    return again(self)
  },
  expandGroups: self => {
    for (const group of touching(self)) group.collapsed = false
    return again(self)
  },
}

function spanOf({ area }: RangeState, { dimension }: GroupRecord): readonly [first: number, last: number] {
  return dimension === 'rows'
    ? [area.row, area.row + area.rows - 1]
    : [area.column, area.column + area.columns - 1]
}

function within(self: RangeState): readonly GroupRecord[] {
  return self.sheet.groups.filter(group => {
    const [first, last] = spanOf(self, group)
    return group.start >= first && group.end <= last
  })
}

function touching(self: RangeState): readonly GroupRecord[] {
  return self.sheet.groups.filter(group => {
    const [first, last] = spanOf(self, group)
    return group.start <= last && group.end >= first
  })
}

function parentWithin(self: RangeState, group: GroupRecord): boolean {
  return within(self).some(
    other =>
      other !== group &&
      other.dimension === group.dimension &&
      other.start <= group.start &&
      other.end >= group.end,
  )
}
