import { display } from '../../cells/display.ts'
import type { Members } from '../../kernel/strict.ts'
import { calculationOf, changed, rangeOf, sheetObject } from '../access.ts'
import { demandPosition } from '../dimensions.ts'
import { extentOf } from '../extent.ts'
import { hiddenByFilter } from '../filtering.ts'
import type { SheetState } from '../office.ts'

export const DEFAULT_WIDTH = 100
export const DEFAULT_HEIGHT = 21

/** Widths, heights, hidden and frozen lines. */
export const sheetLayout: Members<SheetState> = {
  getColumnWidth: (self, column: number) => {
    demandPosition(self, 'columns', column, self.sheet.columns)
    return self.sheet.widths[column - 1] ?? DEFAULT_WIDTH
  },
  setColumnWidth: (self, column: number, width: number) => sized(self, 'columns', column, 1, width),
  setColumnWidths: (self, column: number, count: number, width: number) =>
    sized(self, 'columns', column, count, width),
  getRowHeight: (self, row: number) => {
    demandPosition(self, 'rows', row, self.sheet.rows)
    return self.sheet.heights[row - 1] ?? DEFAULT_HEIGHT
  },
  setRowHeight: (self, row: number, height: number) =>
    sized(self, 'rows', row, 1, Math.max(height, DEFAULT_HEIGHT)),
  setRowHeights: (self, row: number, count: number, height: number) =>
    sized(self, 'rows', row, count, Math.max(height, DEFAULT_HEIGHT)),
  setRowHeightsForced: (self, row: number, count: number, height: number) =>
    sized(self, 'rows', row, count, height),
  autoResizeColumn: (self, column: number) => fitted(self, column, 1),
  autoResizeColumns: (self, column: number, count: number) => fitted(self, column, count),
  autoResizeRows: (self, row: number, count: number) => {
    demandPosition(self, 'rows', row + count - 1, self.sheet.rows)
    for (let index = row; index < row + count; index++) self.sheet.heights[index - 1] = undefined
    return sheetObject(self)
  },
  hideColumns: (self, column: number, count = 1) => hidden(self, 'columns', column, count, true),
  showColumns: (self, column: number, count = 1) => hidden(self, 'columns', column, count, false),
  hideRows: (self, row: number, count = 1) => hidden(self, 'rows', row, count, true),
  showRows: (self, row: number, count = 1) => hidden(self, 'rows', row, count, false),
  hideColumn: (self, range: object) => hiddenRange(self, 'columns', range, true),
  unhideColumn: (self, range: object) => hiddenRange(self, 'columns', range, false),
  hideRow: (self, range: object) => hiddenRange(self, 'rows', range, true),
  unhideRow: (self, range: object) => hiddenRange(self, 'rows', range, false),
  isColumnHiddenByUser: (self, column: number) => {
    demandPosition(self, 'columns', column, self.sheet.columns)
    return self.sheet.hiddenColumns[column - 1] ?? false
  },
  isRowHiddenByUser: (self, row: number) => {
    demandPosition(self, 'rows', row, self.sheet.rows)
    return self.sheet.hiddenRows[row - 1] ?? false
  },
  isRowHiddenByFilter: (self, row: number) => hiddenByFilter(self).has(row),
  getFrozenRows: ({ sheet }) => sheet.frozenRows,
  getFrozenColumns: ({ sheet }) => sheet.frozenColumns,
  setFrozenRows: (self, rows: number) => frozen(self, 'rows', rows),
  setFrozenColumns: (self, columns: number) => frozen(self, 'columns', columns),
}

function sized(
  self: SheetState,
  dimension: 'rows' | 'columns',
  at: number,
  count: number,
  pixels: number,
): object {
  demandPosition(self, dimension, at, self.sheet[dimension])
  demandPosition(self, dimension, at + count - 1, self.sheet[dimension])
  const sizes = dimension === 'rows' ? self.sheet.heights : self.sheet.widths
  for (let index = at; index < at + count; index++) sizes[index - 1] = pixels
  changed(self)
  return sheetObject(self)
}

/** About seven pixels a sign, as Arial 10 takes. */
function fitted(self: SheetState, column: number, count: number): object {
  demandPosition(self, 'columns', column, self.sheet.columns)
  demandPosition(self, 'columns', column + count - 1, self.sheet.columns)
  const calculation = calculationOf(self)
  const { row: last } = extentOf(self.sheet)
  for (let index = column; index < column + count; index++) {
    let longest = 0
    for (let row = 1; row <= last; row++) {
      const value = calculation.valueAt(self.sheet, row, index)
      const text = display(value, calculation.formatAt(self.sheet, row, index), calculation.locale())
      longest = Math.max(longest, ...text.split('\n').map(line => line.length))
    }
    if (longest > 0) self.sheet.widths[index - 1] = Math.max(21, longest * 7 + 8)
  }
  return sheetObject(self)
}

function hidden(
  self: SheetState,
  dimension: 'rows' | 'columns',
  at: number,
  count: number,
  hide: boolean,
): void {
  const { sheet, office } = self
  demandPosition(self, dimension, at, sheet[dimension])
  demandPosition(self, dimension, at + count - 1, sheet[dimension])
  const flags = dimension === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns
  const others = Array.from({ length: sheet[dimension] }, (_, index) => index + 1).some(
    index => (index < at || index >= at + count) && !flags[index - 1],
  )
  if (hide && !others) office.kernel.fail(`You can't hide all the ${dimension} in a sheet.`)
  for (let index = at; index < at + count; index++) flags[index - 1] = hide
  changed(self)
}

function hiddenRange(self: SheetState, dimension: 'rows' | 'columns', range: object, hide: boolean): void {
  const { area } = rangeOf(self.office, range)
  if (dimension === 'rows') hidden(self, 'rows', area.row, area.rows, hide)
  else hidden(self, 'columns', area.column, area.columns, hide)
}

function frozen(self: SheetState, dimension: 'rows' | 'columns', count: number): void {
  const { sheet, office } = self
  if (count < 0) office.kernel.fail(`The number of frozen ${dimension} must be at least 0.`)
  if (count >= sheet[dimension]) office.kernel.fail(`You can't freeze all visible ${dimension} on the sheet.`)
  if (dimension === 'rows') sheet.frozenRows = count
  else sheet.frozenColumns = count
  changed(self)
}
