import type { Members } from '../../kernel/strict.ts'
import { rangeObject } from '../access.ts'
import { depthOf } from '../grouping.ts'
import type { GroupState, SheetState } from '../office.ts'
import type { GroupRecord } from '../records.ts'

/** A group of rows or columns. */
export const groupMembers: Members<GroupState> = {
  collapse: self => folded(self, true),
  expand: self => folded(self, false),
  isCollapsed: ({ group }) => group.collapsed,
  getDepth: ({ sheet, group }) => depthOf(sheet, group),
  getControlIndex: ({ sheet, group }) =>
    sheet.groupControls[group.dimension] === 'BEFORE' ? group.start - 1 : group.end + 1,
  getRange: self => {
    const { sheet, group } = self
    const size = group.end - group.start + 1
    return group.dimension === 'rows'
      ? rangeObject(
          self,
          { row: group.start, rows: size, column: 1, columns: sheet.columns },
          { top: true, bottom: true, left: false, right: false },
        )
      : rangeObject(
          self,
          { row: 1, rows: sheet.rows, column: group.start, columns: size },
          { top: false, bottom: false, left: true, right: true },
        )
  },
  remove: ({ sheet, group }) => {
    sheet.groups = sheet.groups.filter(other => other !== group)
  },
}

export function groupObject({ office, book, sheet }: SheetState, group: GroupRecord): object {
  return office.classes.group.create({ office, book, sheet, group })
}

function folded(self: GroupState, collapsed: boolean): object {
  self.group.collapsed = collapsed
  return groupObject(self, self.group)
}
