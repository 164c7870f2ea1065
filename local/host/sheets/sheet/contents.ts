import type { Members } from '../../kernel/strict.ts'
import { changed, sheetObject, wholeSheet } from '../access.ts'
import { demandPosition, insertLines } from '../dimensions.ts'
import { extentOf } from '../extent.ts'
import type { SheetState } from '../office.ts'
import { demandEditable } from '../permission.ts'
import { demandRoom } from '../room.ts'
import { sortRows } from '../sorting.ts'
import { writing } from '../touch.ts'
import { writeValues } from '../write.ts'

/** What stands in a sheet as a whole. */
export const sheetContents: Members<SheetState> = {
  appendRow: (self, values: readonly unknown[]) => {
    const { sheet, office } = self
    if (values.length === 0) office.kernel.fail('The number of columns in the range must be at least 1.')
    const row = extentOf(sheet).row + 1
    if (row > sheet.rows) insertLines(self, 'rows', row, 1, sheet.rows)
    if (values.length > sheet.columns) {
      demandRoom(self, (values.length - sheet.columns) * sheet.rows)
      insertLines(self, 'columns', sheet.columns + 1, values.length - sheet.columns, null)
    }
    const area = { row, column: 1, rows: 1, columns: values.length }
    writing(self, area)
    writeValues(self, area, [values])
    return sheetObject(self)
  },
  sort: (self, column: number, ascending = true) => {
    const { sheet } = self
    demandPosition(self, 'columns', column, sheet.columns)
    const { row: last } = extentOf(sheet)
    const first = sheet.frozenRows + 1
    if (last >= first) {
      const area = { row: first, rows: last - first + 1, column: 1, columns: sheet.columns }
      writing(self, area)
      sortRows(self, area, [{ column, ascending }])
    }
    return sheetObject(self)
  },
  clear: (self, options: { readonly formatOnly?: boolean; readonly contentsOnly?: boolean } = {}) => {
    if (!options.formatOnly) clearContents(self)
    if (!options.contentsOnly) clearFormats(self)
    return sheetObject(self)
  },
  clearContents: self => {
    clearContents(self)
    return sheetObject(self)
  },
  clearFormats: self => {
    clearFormats(self)
    return sheetObject(self)
  },
  clearNotes: self => {
    demandEditable(self, wholeSheet(self.sheet))
    self.sheet.notes = []
    changed(self)
    return sheetObject(self)
  },
}

function clearContents(self: SheetState): void {
  demandEditable(self, wholeSheet(self.sheet))
  self.sheet.contents = []
  self.sheet.richTexts = []
  changed(self)
}

/** Merges and colour rules are formats, too. */
function clearFormats(self: SheetState): void {
  demandEditable(self, wholeSheet(self.sheet))
  self.sheet.styles = []
  self.sheet.merges = []
  self.sheet.colourRules = []
  changed(self)
}
