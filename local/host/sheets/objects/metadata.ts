import type { Members } from '../../kernel/strict.ts'
import { bookObject, rangeObject, rangeOf, sheetObject } from '../access.ts'
import { enumValue } from '../enums.ts'
import { lineLocation, metadataObject } from '../metadata.ts'
import type { FinderState, LocationState, MetadataState } from '../office.ts'
import type { MetadataLocation, MetadataRecord } from '../records.ts'
import { stateOfSheet } from '../spreadsheet/sheets.ts'

/** Keys and values that scripts attach to the file, a sheet, a row or a column. */
export const metadataMembers: Members<MetadataState> = {
  getId: ({ metadata }) => metadata.id,
  getKey: ({ metadata }) => metadata.key,
  getValue: ({ metadata }) => metadata.value,
  getVisibility: ({ office, metadata }) =>
    enumValue(office.enums, 'DeveloperMetadataVisibility', metadata.visibility),
  getLocation: ({ office, book, metadata }) =>
    office.classes.metadataLocation.create({ office, book, location: metadata.location }),
  setKey: (self, key: string) => change(self, { key }),
  setValue: (self, value: string) => change(self, { value }),
  setVisibility: (self, visibility: object) => change(self, { visibility: String(visibility) }),
  moveToSpreadsheet: self => change(self, { location: { kind: 'SPREADSHEET' } }),
  moveToSheet: (self, sheet: object) =>
    change(self, { location: { kind: 'SHEET', sheetId: stateOfSheet(self.office, sheet).sheet.id } }),
  moveToRow: (self, row: object) => moved(self, row, 'ROW'),
  moveToColumn: (self, column: object) => moved(self, column, 'COLUMN'),
  remove: ({ book, metadata }) => {
    book.metadata = book.metadata.filter(record => record !== metadata)
  },
}

export const metadataLocationMembers: Members<LocationState> = {
  getLocationType: ({ office, location }) =>
    enumValue(office.enums, 'DeveloperMetadataLocationType', location.kind),
  getSpreadsheet: self => (self.location.kind === 'SPREADSHEET' ? bookObject(self) : null),
  getSheet: self => {
    const sheet = self.location.kind === 'SHEET' ? sheetOf(self, self.location.sheetId) : undefined
    return sheet ? sheetObject({ ...self, sheet }) : null
  },
  getRow: self => lineOf(self, 'ROW'),
  getColumn: self => lineOf(self, 'COLUMN'),
}

export const metadataFinderMembers: Members<FinderState> = {
  find: self =>
    self.book.metadata
      .filter(record => self.scope(record) && self.tests.every(test => test(record)))
      .map(record => metadataObject(self, record)),
  withId: (self, id: number) => narrowed(self, record => record.id === id),
  withKey: (self, key: string) => narrowed(self, record => record.key === key),
  withValue: (self, value: string) => narrowed(self, record => record.value === value),
  withVisibility: (self, visibility: object) =>
    narrowed(self, record => record.visibility === String(visibility)),
  withLocationType: (self, type: object) => narrowed(self, record => record.location.kind === String(type)),
  onIntersectingLocations: self => self.office.classes.metadataFinder.create(self),
}

function narrowed(self: FinderState, test: (record: MetadataRecord) => boolean): object {
  self.tests.push(test)
  return self.office.classes.metadataFinder.create(self)
}

function change(self: MetadataState, fields: Partial<MetadataRecord>): object {
  Object.assign(self.metadata, fields)
  return metadataObject(self, self.metadata)
}

function moved(self: MetadataState, range: object, kind: 'ROW' | 'COLUMN'): object {
  const location: MetadataLocation | null = lineLocation(rangeOf(self.office, range))
  if (location?.kind !== kind)
    return self.office.kernel.fail(`The range must be a single entire ${kind.toLowerCase()}.`)
  return change(self, { location })
}

function sheetOf({ book }: LocationState, sheetId: number) {
  return book.sheets.find(({ id }) => id === sheetId)
}

function lineOf(self: LocationState, kind: 'ROW' | 'COLUMN'): object | null {
  const { location } = self
  if ((location.kind !== 'ROW' && location.kind !== 'COLUMN') || location.kind !== kind) return null
  const sheet = sheetOf(self, location.sheetId)
  if (!sheet) return null
  const state = { ...self, sheet }
  return kind === 'ROW'
    ? rangeObject(
        state,
        { row: location.index, rows: 1, column: 1, columns: sheet.columns },
        { top: true, bottom: true, left: false, right: false },
      )
    : rangeObject(
        state,
        { row: 1, rows: sheet.rows, column: location.index, columns: 1 },
        { top: false, bottom: false, left: true, right: true },
      )
}
