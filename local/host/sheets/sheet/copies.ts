import type { Members } from '../../kernel/strict.ts'
import { changed, sheetObject } from '../access.ts'
import type { SheetState } from '../office.ts'
import { demandRoom } from '../room.ts'
import { copyOfSheet } from '../sheetsOfBook.ts'
import { copyName } from '../spreadsheet/sheets.ts'

/** A sheet copied into this or another workbook. */
export const sheetCopies: Members<SheetState> = {
  copyTo: (self, spreadsheet: object) => {
    const { office, sheet } = self
    const target =
      office.classes.spreadsheet.stateOf(spreadsheet) ?? office.kernel.fail('Argument must be a spreadsheet')
    demandRoom(target, sheet.rows * sheet.columns)
    const copy = copyOfSheet(target, sheet, copyName(target.book, sheet.name))
    target.book.sheets.push(copy)
    changed(target)
    return sheetObject({ ...target, sheet: copy })
  },
}
