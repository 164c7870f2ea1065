import type { Members } from '../../kernel/strict.ts'
import { bookObject, wholeSheet } from '../access.ts'
import { addMetadata, finder, metadataObject } from '../metadata.ts'
import { bandingObject } from '../objects/banding.ts'
import type { BookState } from '../office.ts'
import { textFinder } from '../textFinding.ts'

/** Metadata, bands and searches of the whole workbook. */
export const bookMarks: Members<BookState> = {
  addDeveloperMetadata: (self, key: string, ...rest: readonly unknown[]) => {
    addMetadata(self, { kind: 'SPREADSHEET' }, key, rest)
    return bookObject(self)
  },
  getDeveloperMetadata: self =>
    self.book.metadata
      .filter(({ location }) => location.kind === 'SPREADSHEET')
      .map(record => metadataObject(self, record)),
  createDeveloperMetadataFinder: self => finder(self, () => true),
  getBandings: self =>
    self.book.sheets.flatMap(sheet =>
      sheet.bandings.map(banding => bandingObject({ ...self, sheet, banding })),
    ),
  createTextFinder: (self, sought: string) =>
    textFinder(
      self,
      self.book.sheets.map(sheet => ({ ...self, sheet, area: wholeSheet(sheet), bounds: OPEN })),
      sought,
    ),
  getDataSourceTables: () => [],
}

const OPEN = { top: false, bottom: false, left: false, right: false }
