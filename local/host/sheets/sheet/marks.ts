import type { Members } from '../../kernel/strict.ts'
import { sheetObject, wholeSheet } from '../access.ts'
import { addMetadata, finder, metadataObject, sameLocation, sheetIdOf } from '../metadata.ts'
import { bandingObject } from '../objects/banding.ts'
import { pivotObject } from '../objects/pivot.ts'
import type { SheetState } from '../office.ts'
import type { MetadataLocation } from '../records.ts'
import { textFinder } from '../textFinding.ts'

/** Filter, bands, metadata, names and searches of a sheet. */
export const sheetMarks: Members<SheetState> = {
  getFilter: ({ office, book, sheet }) =>
    sheet.filter ? office.classes.filter.create({ office, book, sheet }) : null,
  getBandings: self => self.sheet.bandings.map(banding => bandingObject({ ...self, banding })),
  getNamedRanges: ({ office, book, sheet }) =>
    book.namedRanges
      .filter(({ place }) => place.sheetId === sheet.id)
      .map(named => office.classes.namedRange.create({ office, book, named })),
  addDeveloperMetadata: (self, key: string, ...rest: readonly unknown[]) => {
    addMetadata(self, locationOf(self), key, rest)
    return sheetObject(self)
  },
  getDeveloperMetadata: self =>
    self.book.metadata
      .filter(({ location }) => sameLocation(location, locationOf(self)))
      .map(record => metadataObject(self, record)),
  createDeveloperMetadataFinder: self =>
    finder(self, ({ location }) => sheetIdOf(location) === self.sheet.id),
  createTextFinder: (self, sought: string) =>
    textFinder(self, [{ ...self, area: wholeSheet(self.sheet), bounds: OPEN }], sought),
  getImages: () => [],
  getDrawings: () => [],
  getPivotTables: self => self.sheet.pivots.map(pivot => pivotObject({ ...self, pivot })),
  getDataSourceTables: () => [],
  asDataSourceSheet: () => null,
}

const OPEN = { top: false, bottom: false, left: false, right: false }

function locationOf({ sheet }: SheetState): MetadataLocation {
  return { kind: 'SHEET', sheetId: sheet.id }
}
