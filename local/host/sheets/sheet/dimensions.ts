import type { Members } from '../../kernel/strict.ts'
import { rangeOf, sheetObject } from '../access.ts'
import { deleteLines, insertLines, moveLines } from '../dimensions.ts'
import type { SheetState } from '../office.ts'

/** Rows and columns come, go and move. */
export const sheetDimensions: Members<SheetState> = {
  insertRowAfter: (self, after: number) => inserted(self, 'rows', after + 1, 1, after),
  insertRowBefore: (self, before: number) => inserted(self, 'rows', before, 1, before),
  insertRowsAfter: (self, after: number, count: number) => inserted(self, 'rows', after + 1, count, after),
  insertRowsBefore: (self, before: number, count: number) => inserted(self, 'rows', before, count, before),
  insertRows: (self, at: number, count = 1) => {
    insertLines(self, 'rows', at, count, at > 1 ? at - 1 : null)
  },
  insertColumnAfter: (self, after: number) => inserted(self, 'columns', after + 1, 1, after),
  insertColumnBefore: (self, before: number) => inserted(self, 'columns', before, 1, before),
  insertColumnsAfter: (self, after: number, count: number) =>
    inserted(self, 'columns', after + 1, count, after),
  insertColumnsBefore: (self, before: number, count: number) =>
    inserted(self, 'columns', before, count, before),
  insertColumns: (self, at: number, count = 1) => {
    insertLines(self, 'columns', at, count, at > 1 ? at - 1 : null)
  },
  deleteRow: (self, row: number) => {
    deleteLines(self, 'rows', row, 1)
    return sheetObject(self)
  },
  deleteRows: (self, row: number, count: number) => deleteLines(self, 'rows', row, count),
  deleteColumn: (self, column: number) => {
    deleteLines(self, 'columns', column, 1)
    return sheetObject(self)
  },
  deleteColumns: (self, column: number, count: number) => deleteLines(self, 'columns', column, count),
  moveRows: (self, rows: object, before: number) => {
    const { area } = rangeOf(self.office, rows)
    moveLines(self, 'rows', area.row, area.rows, before)
  },
  moveColumns: (self, columns: object, before: number) => {
    const { area } = rangeOf(self.office, columns)
    moveLines(self, 'columns', area.column, area.columns, before)
  },
}

/** Google says «out of bounds» for a neighbour that does not exist. */
function inserted(
  self: SheetState,
  dimension: 'rows' | 'columns',
  at: number,
  count: number,
  neighbour: number,
): object {
  if (neighbour < 1 || neighbour > self.sheet[dimension]) {
    self.office.kernel.fail(`Those ${dimension} are out of bounds.`)
  }
  insertLines(self, dimension, at, count, neighbour)
  return sheetObject(self)
}
