import type { Members } from '../../kernel/strict.ts'
import { sheetObject } from '../access.ts'
import { enumValue } from '../enums.ts'
import { depthAt, depthOf } from '../grouping.ts'
import { groupObject } from '../objects/group.ts'
import type { SheetState } from '../office.ts'
import type { GroupRecord } from '../records.ts'

/** Groups of a sheet. */
export const sheetGroups: Members<SheetState> = {
  ...groupMembersOf('Row', 'rows'),
  ...groupMembersOf('Column', 'columns'),
}

function groupMembersOf(word: string, dimension: GroupRecord['dimension']): Members<SheetState> {
  const folded = (self: SheetState, collapsed: (group: GroupRecord) => boolean) => {
    for (const group of self.sheet.groups) {
      if (group.dimension === dimension) group.collapsed = collapsed(group)
    }
    return sheetObject(self)
  }
  return {
    [`collapseAll${word}Groups`]: (self: SheetState) => folded(self, () => true),
    [`expandAll${word}Groups`]: (self: SheetState) => folded(self, () => false),
    [`expand${word}GroupsUpToDepth`]: (self: SheetState, depth: number) =>
      folded(self, group => depthOf(self.sheet, group) > depth),
    [`get${word}Group`]: (self: SheetState, index: number, depth: number) => {
      const found = self.sheet.groups.find(
        group =>
          group.dimension === dimension &&
          group.start <= index &&
          group.end >= index &&
          depthOf(self.sheet, group) === depth,
      )
      return found
        ? groupObject(self, found)
        : self.office.kernel.fail(`A group does not exist at index ${index} and depth ${depth}.`)
    },
    [`get${word}GroupDepth`]: ({ sheet }: SheetState, index: number) => depthAt(sheet, dimension, index),
    [`get${word}GroupControlPosition`]: ({ office, sheet }: SheetState) =>
      enumValue(office.enums, 'GroupControlTogglePosition', sheet.groupControls[dimension]),
    [`set${word}GroupControlPosition`]: (self: SheetState, position: object) => {
      self.sheet.groupControls[dimension] = String(position)
      return sheetObject(self)
    },
  }
}
