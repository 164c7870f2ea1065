import { localeOf } from '../cells/locale.ts'
import type { Members } from '../kernel/strict.ts'
import { bookObject, bookOf, sheetObject } from './access.ts'
import { newBook } from './newBook.ts'
import type { Office, OfficeState } from './office.ts'
import { EMPTY_RULE } from './ruleDraft.ts'
import { sheetSelection } from './sheet/selection.ts'
import { activeSheet } from './spreadsheet/book.ts'
import { newBookId } from './spreadsheet/sheets.ts'

const ON_ACTIVE_SHEET = [
  'getActiveRange',
  'getActiveRangeList',
  'getCurrentCell',
  'getSelection',
  'setActiveRange',
  'setActiveRangeList',
  'setCurrentCell',
]

/** A DriveApp of the test's own may make it: the host has none. */
type FileOfDrive = { readonly getId: () => string }

/** The global SpreadsheetApp. */
export const appMembers: Members<OfficeState> = {
  getActive: ({ office }) => bookObject({ office, book: bookOf(office, office.active) }),
  getActiveSpreadsheet: ({ office }) => bookObject({ office, book: bookOf(office, office.active) }),
  setActiveSpreadsheet: ({ office }, spreadsheet: object) => {
    const state = office.classes.spreadsheet.stateOf(spreadsheet)
    if (state) office.active = state.book.id
  },
  getActiveSheet: ({ office }) => sheetObject(activeOf(office)),
  setActiveSheet: ({ office }, sheet: object) => {
    const state = office.classes.sheet.stateOf(sheet) ?? office.kernel.fail('Argument must be a sheet')
    state.book.activeSheetId = state.sheet.id
    return sheetObject(state)
  },
  ...Object.fromEntries(
    ON_ACTIVE_SHEET.map(name => [
      name,
      ({ office }: OfficeState, ...args: readonly unknown[]) =>
        Reflect.apply(sheetSelection[name] ?? Object, undefined, [activeOf(office), ...args]),
    ]),
  ),
  openById: ({ office }, id: string) => bookObject({ office, book: bookOf(office, id) }),
  open: ({ office }, file: FileOfDrive) => bookObject({ office, book: bookOf(office, file.getId()) }),
  openByKey: ({ office }, id: string) => bookObject({ office, book: bookOf(office, id) }),
  openByUrl: ({ office }, url: string) => {
    const id = /\/d\/([\w-]+)/.exec(url)?.[1] ?? office.kernel.fail(`Invalid argument: url`)
    return bookObject({ office, book: bookOf(office, id) })
  },
  create: ({ office }, name: string, rows?: number, columns?: number) => {
    const { settings, user, countSpreadsheet } = office.kernel
    countSpreadsheet()
    const book = newBook({
      id: newBookId(office),
      name,
      locale: settings.locale,
      timeZone: settings.timeZone,
      owner: user(),
      editors: [],
      firstSheet: localeOf(settings.locale).firstSheet,
      ...(rows === undefined ? {} : { rows }),
      ...(columns === undefined ? {} : { columns }),
    })
    office.books.set(book.id, book)
    return bookObject({ office, book })
  },
  flush: ({ office }) => {
    office.settle()
    office.flush()
  },
  getUi: ({ office }) => office.kernel.ui(),
  newDataValidation: ({ office }) => office.classes.validationBuilder.create({ office, rule: {} }),
  newConditionalFormatRule: ({ office }) =>
    office.classes.colourRuleBuilder.create({ office, draft: EMPTY_RULE }),
  newCellImage: ({ office }) =>
    office.classes.cellImageBuilder.create({ office, url: null, title: '', description: '' }),
  newColor: ({ office }) => office.classes.colourBuilder.create({ office, colour: null }),
  newTextStyle: ({ office }) => office.classes.textStyleBuilder.create({ office, look: {} }),
  newRichTextValue: ({ office }) => office.classes.richTextBuilder.create({ office, text: '', runs: [] }),
  newFilterCriteria: ({ office }) =>
    office.classes.filterCriteriaBuilder.create({
      office,
      rule: { condition: null, hidden: [], visible: [] },
    }),
}

export function activeOf(office: Office) {
  const book = bookOf(office, office.active)
  return { office, book, sheet: activeSheet({ office, book }) }
}
