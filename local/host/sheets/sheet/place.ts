import { BOUNDED } from '../../cells/reference.ts'
import type { Members } from '../../kernel/strict.ts'
import { bookObject, changed, rangeObject, sheetObject } from '../access.ts'
import { colourObject, colourOf, demandColour, plainColour } from '../colour.ts'
import { enumValue } from '../enums.ts'
import { extentOf } from '../extent.ts'
import { bounded, rangeFromNotation } from '../grid.ts'
import type { SheetState } from '../office.ts'
import { readValues } from '../read.ts'
import { renameSheet } from '../sheetsOfBook.ts'
import { mismatch } from '../touch.ts'

/** What a sheet is called, how big it is, and its ranges. */
export const sheetPlace: Members<SheetState> = {
  getName: ({ sheet }) => sheet.name,
  getSheetName: ({ sheet }) => sheet.name,
  setName: (self, name: string) => {
    renameSheet(self, String(name))
    return sheetObject(self)
  },
  getSheetId: ({ sheet }) => sheet.id,
  getIndex: ({ book, sheet }) => book.sheets.indexOf(sheet) + 1,
  getParent: self => bookObject(self),
  getType: ({ office }) => enumValue(office.enums, 'SheetType', 'GRID'),
  getMaxRows: ({ sheet }) => sheet.rows,
  getMaxColumns: ({ sheet }) => sheet.columns,
  getLastRow: ({ sheet }) => extentOf(sheet).row,
  getLastColumn: ({ sheet }) => extentOf(sheet).column,
  getRange: (self, first: number | string, column?: number, rows = 1, columns = 1) => {
    if (typeof first === 'string') {
      const range = rangeFromNotation(self, first)
      return rangeObject(range, range.area, range.bounds)
    }
    if (typeof column !== 'number') return mismatch(self.office, 'Sheet.getRange', [first])
    // What is no number is 0, as a whole number of Java.
    const whole = [first, column, rows, columns].map(side => Math.trunc(side) || 0)
    const [row = 1, left = 1, height = 1, width = 1] = whole
    return rangeObject(self, bounded(self, { row, column: left, rows: height, columns: width }).area)
  },
  getRangeList: (self, notations: readonly string[]) =>
    self.office.classes.rangeList.create({
      ...self,
      ranges: notations.map(notation => rangeFromNotation(self, notation)),
    }),
  getDataRange: self => {
    const { row, column } = extentOf(self.sheet)
    return rangeObject(
      self,
      { row: 1, column: 1, rows: Math.max(row, 1), columns: Math.max(column, 1) },
      BOUNDED,
    )
  },
  getSheetValues: (self, row: number, column: number, rows: number, columns: number) => {
    const { sheet, office } = self
    const area = {
      row,
      column,
      rows: rows === -1 ? sheet.rows - row + 1 : rows,
      columns: columns === -1 ? sheet.columns - column + 1 : columns,
    }
    bounded(self, area)
    office.kernel.cells(area.rows * area.columns, 0)
    return readValues(self, area)
  },
  isSheetHidden: ({ sheet }) => sheet.hidden,
  hideSheet: self => {
    const { book, sheet, office } = self
    const others = book.sheets.filter(other => !other.hidden && other !== sheet)
    if (others.length === 0) office.kernel.fail("You can't hide all the sheets in a document.")
    sheet.hidden = true
    if (book.activeSheetId === sheet.id) book.activeSheetId = others[0]?.id ?? sheet.id
    changed(self)
    return sheetObject(self)
  },
  showSheet: self => {
    self.sheet.hidden = false
    changed(self)
    return sheetObject(self)
  },
  getTabColor: ({ sheet }) => (sheet.tabColour === null ? null : plainColour(sheet.tabColour)),
  setTabColor: (self, colour: string | null) => {
    self.sheet.tabColour = demandColour(self.office, colour) ?? null
    return sheetObject(self)
  },
  getTabColorObject: ({ office, sheet }) =>
    sheet.tabColour === null ? null : colourObject(office, sheet.tabColour),
  setTabColorObject: (self, colour: object | null) => {
    self.sheet.tabColour = colourOf(self.office, colour) ?? null
    return sheetObject(self)
  },
  isRightToLeft: ({ sheet }) => sheet.rightToLeft,
  setRightToLeft: (self, rightToLeft: boolean) => {
    self.sheet.rightToLeft = rightToLeft
    return sheetObject(self)
  },
  hasHiddenGridlines: ({ sheet }) => sheet.gridlinesHidden,
  setHiddenGridlines: (self, hidden: boolean) => {
    self.sheet.gridlinesHidden = hidden
    return sheetObject(self)
  },
  getFormUrl: () => null,
}
