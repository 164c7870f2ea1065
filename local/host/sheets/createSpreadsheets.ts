import type { Kernel, Spreadsheets } from '../kernel/kernel.ts'
import { bookObject, bookOf } from './access.ts'
import { appMembers } from './app.ts'
import { type Buffer, createBuffer } from './buffer.ts'
import { declareChartEnums } from './chartEnums.ts'
import { declareClasses } from './classes.ts'
import { clearCells, pasteRows, selectCells, typeText } from './edits.ts'
import { declareEnums } from './enums.ts'
import { newBook } from './newBook.ts'
import type { Office } from './office.ts'
import { createRefusals } from './refusals.ts'
import { restoreBooks, saveBooks } from './saving.ts'
import { snapshotBook } from './snapshotBook.ts'

/** SpreadsheetApp and the workbook the script is bound to. */
export function createSpreadsheets(kernel: Kernel): Spreadsheets {
  const { office, buffer } = openOffice(kernel)
  const app = kernel.define('SpreadsheetApp', 'SpreadsheetApp', appMembers, office.enums)
  const bound = () => ({ office, book: bookOf(office, office.boundTo) })
  return {
    SpreadsheetApp: app.create({ office }),
    Charts: kernel.define<object>('Charts', 'Charts', {}, office.charts).create({}),
    activeSpreadsheet: () => bookObject(bound()),
    spreadsheetId: () => office.boundTo,
    type: (user, sheet, a1, text) => typeText(office, user, sheet, a1, text),
    paste: (user, sheet, a1, rows) => pasteRows(office, user, sheet, a1, rows),
    clear: (user, sheet, a1) => clearCells(office, user, sheet, a1),
    select: (sheet, a1) => selectCells(office, sheet, a1),
    snapshot: title => snapshotBook(bound(), title),
    save: () => saveBooks(office),
    restore: state => restoreBooks(office, state),
    checkpoint: buffer.checkpoint,
    goBack: buffer.goBack,
  }
}

function openOffice(kernel: Kernel): { readonly office: Office; readonly buffer: Buffer } {
  const { settings } = kernel
  const buffer = createBuffer(kernel, () => office)
  const refusals = createRefusals(kernel)
  const enums = declareEnums(kernel)
  const id = '1LocalHostSpreadsheetOfTheBoundScript0000000'
  const book = newBook({
    id,
    name: settings.spreadsheetName,
    locale: settings.locale,
    timeZone: settings.timeZone,
    owner: settings.owner,
    editors: settings.editors,
    firstSheet: settings.firstSheet,
  })
  const office: Office = {
    kernel,
    enums,
    classes: declareClasses(kernel, buffer, refusals, enums),
    charts: declareChartEnums(kernel),
    books: new Map([[id, book]]),
    boundTo: id,
    active: id,
    calculations: new WeakMap(),
    flush: buffer.flush,
    refuse: refusals.refuse,
    settle: refusals.settle,
  }
  return { office, buffer }
}
