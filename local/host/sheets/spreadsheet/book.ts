import { localeOf } from '../../cells/locale.ts'
import { zoneOf } from '../../cells/zone.ts'
import type { Members } from '../../kernel/strict.ts'
import { bookObject, changed, sheetObject } from '../access.ts'
import { enumValue } from '../enums.ts'
import type { BookState } from '../office.ts'
import { accountOf, emailOf } from '../people.ts'
import { protectionObject } from '../protecting.ts'

/** The file: name, locale, zone, people. */
export const bookMembers: Members<BookState> = {
  getId: ({ book }) => book.id,
  getKey: ({ book }) => book.id,
  getUrl: ({ book }) => `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
  getName: ({ book }) => book.name,
  rename: ({ book }, name: string) => {
    book.name = String(name)
  },
  getFormUrl: () => null,
  getSpreadsheetLocale: ({ book }) => book.locale,
  setSpreadsheetLocale: (self, locale: string) => {
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) self.office.kernel.fail(`Invalid locale: ${locale}`)
    localeOf(locale)
    self.book.locale = locale
    changed(self)
  },
  getSpreadsheetTimeZone: ({ book }) => book.timeZone,
  setSpreadsheetTimeZone: (self, timeZone: string) => {
    if (!isZone(timeZone)) self.office.kernel.fail(`Invalid argument: ${timeZone}`)
    self.book.timeZone = timeZone
    changed(self)
  },
  getRecalculationInterval: ({ office, book }) =>
    enumValue(office.enums, 'RecalculationInterval', book.recalculation),
  setRecalculationInterval: (self, interval: object) => {
    self.book.recalculation = String(interval)
    return bookObject(self)
  },
  isIterativeCalculationEnabled: ({ book }) => book.iterative.enabled,
  setIterativeCalculationEnabled: (self, enabled: boolean) => {
    self.book.iterative.enabled = enabled
    return bookObject(self)
  },
  getMaxIterativeCalculationCycles: ({ book }) => book.iterative.cycles,
  setMaxIterativeCalculationCycles: (self, cycles: number) => {
    self.book.iterative.cycles = cycles
    return bookObject(self)
  },
  getIterativeCalculationConvergenceThreshold: ({ book }) => book.iterative.threshold,
  setIterativeCalculationConvergenceThreshold: (self, threshold: number) => {
    self.book.iterative.threshold = threshold
    return bookObject(self)
  },
  getOwner: ({ office, book }) => office.kernel.newUser(book.owner),
  getEditors: ({ office, book }) => [book.owner, ...book.editors].map(email => office.kernel.newUser(email)),
  getViewers: ({ office, book }) =>
    [book.owner, ...book.editors, ...book.viewers].map(email => office.kernel.newUser(email)),
  addEditor: (self, person: unknown) => added(self, 'editors', [person]),
  addEditors: (self, people: readonly unknown[]) => added(self, 'editors', people),
  addViewer: (self, person: unknown) => added(self, 'viewers', [person]),
  addViewers: (self, people: readonly unknown[]) => added(self, 'viewers', people),
  removeEditor: (self, person: unknown) => removed(self, 'editors', person),
  removeViewer: (self, person: unknown) => removed(self, 'viewers', person),
  getProtections: (self, type: object) => {
    const found = self.book.sheets.flatMap(sheet =>
      sheet.protections
        .filter(({ kind }) => kind === String(type))
        .map(protection => protectionObject({ ...self, sheet }, protection)),
    )
    self.office.kernel.items(found.length)
    return found
  },
  toast: ({ office }, message: string, title = '') => office.kernel.toast(message, title),
  getActiveSheet: self => sheetObject({ ...self, sheet: activeSheet(self) }),
}

export function activeSheet({ book }: BookState) {
  const [first] = book.sheets
  const active = book.sheets.find(({ id }) => id === book.activeSheetId) ?? first
  if (!active) throw new Error('A workbook has a sheet at least.')
  return active
}

function isZone(name: string): boolean {
  try {
    return zoneOf(name).name === name
  } catch {
    return false
  }
}

function added(self: BookState, list: 'editors' | 'viewers', people: readonly unknown[]): object {
  const emails = people
    .map(person => accountOf(self.office, person))
    .filter(email => email !== self.book.owner)
  self.book[list] = [...new Set([...self.book[list], ...emails])]
  return bookObject(self)
}

/** A removed editor loses the protected ranges, too. */
function removed(self: BookState, list: 'editors' | 'viewers', person: unknown): object {
  const email = emailOf(self.office, person)
  self.book[list] = self.book[list].filter(known => known !== email)
  if (list === 'editors') {
    for (const protection of self.book.sheets.flatMap(({ protections }) => protections)) {
      protection.editors = protection.editors.filter(known => known !== email)
    }
  }
  return bookObject(self)
}
