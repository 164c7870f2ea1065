import type { Members } from '../../kernel/strict.ts'
import { bookObject, changed, rangeObject, sheetObject } from '../access.ts'
import { rangeFromNotation, sheetNamed } from '../grid.ts'
import type { BookState, Office, SheetState } from '../office.ts'
import type { BookRecord, SheetRecord, ValidationRule } from '../records.ts'
import { addSheet, copyOfSheet, removeSheet } from '../sheetsOfBook.ts'
import { activeSheet } from './book.ts'

type InsertOptions = { readonly template?: object }

/** Sheets of the workbook: found, inserted, moved, deleted. */
export const bookSheets: Members<BookState> = {
  getSheets: self => self.book.sheets.map(sheet => sheetObject({ ...self, sheet })),
  getNumSheets: ({ book }) => book.sheets.length,
  getSheetByName: (self, name: string) => objectOrNull(self, sheetNamed(self, name)),
  getSheetById: (self, id: number) =>
    objectOrNull(self, self.book.sheets.find(sheet => sheet.id === id) ?? null),
  insertSheet: (self, ...args: readonly (string | number | InsertOptions)[]) => {
    const name = args.find(arg => typeof arg === 'string') ?? null
    const index = args.find(arg => typeof arg === 'number') ?? null
    const options = args.find(arg => typeof arg === 'object')
    const template = options?.template ? stateOfSheet(self.office, options.template).sheet : null
    return sheetObject({ ...self, sheet: addSheet(self, name, index, template) })
  },
  deleteSheet: (self, sheet: object) => removeSheet(self, stateOfSheet(self.office, sheet).sheet),
  deleteActiveSheet: self => {
    removeSheet(self, activeSheet(self))
    return sheetObject({ ...self, sheet: activeSheet(self) })
  },
  duplicateActiveSheet: self => {
    const { book } = self
    const source = activeSheet(self)
    const copy = copyOfSheet(self, source, copyName(book, source.name))
    book.sheets.splice(book.sheets.indexOf(source) + 1, 0, copy)
    book.activeSheetId = copy.id
    changed(self)
    return sheetObject({ ...self, sheet: copy })
  },
  moveActiveSheet: (self, position: number) => {
    const { book, office } = self
    if (position < 1 || position > book.sheets.length) office.kernel.fail('Argument out of range: pos')
    const sheet = activeSheet(self)
    book.sheets = book.sheets.filter(other => other !== sheet)
    book.sheets.splice(position - 1, 0, sheet)
    changed(self)
  },
  setActiveSheet: (self, sheet: object) => {
    const { sheet: chosen } = stateOfSheet(self.office, sheet)
    if (chosen.hidden) chosen.hidden = false
    self.book.activeSheetId = chosen.id
    return sheetObject({ ...self, sheet: chosen })
  },
  getRange: (self, notation: string) => {
    const range = rangeFromNotation({ ...self, sheet: activeSheet(self) }, notation)
    return rangeObject(range, range.area, range.bounds)
  },
  getRangeList: (self, notations: readonly string[]) => {
    const state: SheetState = { ...self, sheet: activeSheet(self) }
    return self.office.classes.rangeList.create({
      ...state,
      ranges: notations.map(notation => rangeFromNotation(state, notation)),
    })
  },
  copy: (self, name: string) => {
    const { office, book } = self
    office.kernel.countSpreadsheet()
    const id = newBookId(office)
    const people = { owner: office.kernel.user(), editors: [], viewers: [] }
    const copy: BookRecord = { ...relocated(structuredClone(book), id), id, name, ...people }
    office.books.set(copy.id, copy)
    return bookObject({ office, book: copy })
  },
}

export function newBookId(office: Office): string {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return `1${Array.from({ length: 43 }, () => signs.charAt(Math.floor(office.kernel.random() * signs.length))).join('')}`
}

export function stateOfSheet(office: Office, value: object): SheetState {
  return office.classes.sheet.stateOf(value) ?? office.kernel.fail('Argument must be a sheet')
}

/** «Лист (копия)», «Copy of Sheet1», numbered when that is taken. */
export function copyName({ sheets, locale }: BookRecord, name: string): string {
  const base = locale.startsWith('ru') ? `${name} (копия)` : `Copy of ${name}`
  let title = base
  for (let number = 2; sheets.some(sheet => sheet.name === title); number++) title = `${base} ${number}`
  return title
}

function objectOrNull(self: BookState, sheet: SheetRecord | null): object | null {
  return sheet && sheetObject({ ...self, sheet })
}

/** Rules and names of a copied workbook speak of the copy's own cells. */
function relocated(book: BookRecord, bookId: string): BookRecord {
  const moved = (rule: ValidationRule | undefined) =>
    rule && {
      ...rule,
      condition: {
        ...rule.condition,
        values: rule.condition.values.map(value =>
          typeof value === 'object' && 'place' in value ? { place: { ...value.place, bookId } } : value,
        ),
      },
    }
  return {
    ...book,
    namedRanges: book.namedRanges.map(({ name, place }) => ({ name, place: { ...place, bookId } })),
    sheets: book.sheets.map(sheet => ({
      ...sheet,
      validations: sheet.validations.map(cells => cells.map(moved)),
      colourRules: sheet.colourRules.map(rule => ({
        ...rule,
        places: rule.places.map(place => ({ ...place, bookId })),
      })),
    })),
  }
}
