import type { Members } from '../../kernel/strict.ts'
import type { BookState } from '../office.ts'
import { sheetMembers } from '../sheet/members.ts'
import { activeSheet } from './book.ts'

/** What a Spreadsheet does to its active sheet. */
const ACTIVE = `appendRow autoResizeColumn deleteColumn deleteColumns deleteRow deleteRows getActiveCell
  getActiveRange getActiveRangeList getColumnWidth getCurrentCell getDataRange getFrozenColumns getFrozenRows
  getLastColumn getLastRow getRowHeight getSheetId getSheetName getSheetValues hideColumn hideRow
  insertColumnAfter insertColumnBefore insertColumnsAfter insertColumnsBefore insertRowAfter insertRowBefore
  insertRowsAfter insertRowsBefore isColumnHiddenByUser isRowHiddenByFilter isRowHiddenByUser setActiveRange
  setActiveRangeList setActiveSelection setColumnWidth setCurrentCell setFrozenColumns setFrozenRows setRowHeight
  sort unhideColumn unhideRow getSelection getImages`.split(/\s+/)

export const bookActive: Members<BookState> = {
  ...Object.fromEntries(
    ACTIVE.map(name => [
      name,
      (self: BookState, ...args: readonly unknown[]) =>
        Reflect.apply(sheetMembers[name] ?? refuse, undefined, [
          { ...self, sheet: activeSheet(self) },
          ...args,
        ]),
    ]),
  ),
  renameActiveSheet: (self, name: string) => {
    Reflect.apply(sheetMembers['setName'] ?? refuse, undefined, [{ ...self, sheet: activeSheet(self) }, name])
  },
}

function refuse(): never {
  throw new Error('A member of Spreadsheet must be one of Sheet.')
}
