import { lastColumnOf, lastRowOf } from '../../cells/area.ts'
import type { Members } from '../../kernel/strict.ts'
import { notationOf, rangeObject, sheetObject } from '../access.ts'
import { demandInGrid } from '../grid.ts'
import type { RangeState } from '../office.ts'
import { isEditable } from '../permission.ts'
import { select } from '../selection.ts'
import { again } from '../touch.ts'

/** Where a range is. */
export const rangePlace: Members<RangeState> = {
  getA1Notation: notationOf,
  getSheet: self => sheetObject(self),
  getGridId: ({ sheet }) => sheet.id,
  getRow: ({ area }) => area.row,
  getRowIndex: ({ area }) => area.row,
  getColumn: ({ area }) => area.column,
  getColumnIndex: ({ area }) => area.column,
  getLastRow: ({ area }) => lastRowOf(area),
  getEndRow: ({ area }) => lastRowOf(area),
  getLastColumn: ({ area }) => lastColumnOf(area),
  getEndColumn: ({ area }) => lastColumnOf(area),
  getNumRows: ({ area }) => area.rows,
  getHeight: ({ area }) => area.rows,
  getNumColumns: ({ area }) => area.columns,
  getWidth: ({ area }) => area.columns,
  isStartRowBounded: ({ bounds }) => bounds.top,
  isEndRowBounded: ({ bounds }) => bounds.bottom,
  isStartColumnBounded: ({ bounds }) => bounds.left,
  isEndColumnBounded: ({ bounds }) => bounds.right,
  getCell: (self, row: number, column: number) => {
    const { area, office } = self
    if (row < 1 || column < 1 || row > area.rows || column > area.columns) {
      office.kernel.fail('Cell reference out of range')
    }
    return rangeObject(self, {
      row: area.row + row - 1,
      column: area.column + column - 1,
      rows: 1,
      columns: 1,
    })
  },
  offset: (self, down: number, across: number, rows = self.area.rows, columns = self.area.columns) => {
    const area = { row: self.area.row + down, column: self.area.column + across, rows, columns }
    if (down === 0 && across === 0 && rows === self.area.rows && columns === self.area.columns)
      return again(self)
    demandInGrid(self, area)
    return rangeObject(self, area)
  },
  canEdit: self => isEditable(self, self.area, self.office.kernel.user()),
  activate: self => {
    select(self, [self], { row: self.area.row, column: self.area.column })
    return again(self)
  },
  activateAsCurrentCell: self => {
    if (self.area.rows * self.area.columns !== 1) self.office.kernel.fail('Range must be a single cell.')
    select(self, [self], { row: self.area.row, column: self.area.column })
    return again(self)
  },
}
