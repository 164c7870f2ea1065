import { intersection } from '../../cells/area.ts'
import type { Members } from '../../kernel/strict.ts'
import { changed } from '../access.ts'
import { addMetadata, finder, lineLocation, metadataObject, sameLocation, sheetIdOf } from '../metadata.ts'
import { band, bandingObject } from '../objects/banding.ts'
import { createPivot } from '../objects/pivot.ts'
import type { RangeState } from '../office.ts'
import { protect } from '../protecting.ts'
import { textFinder } from '../textFinding.ts'
import { again, writing } from '../touch.ts'

/** What is laid over a range: protection, filter, bands, metadata, a search. */
export const rangeMarks: Members<RangeState> = {
  protect: self => protect(self, self),
  createFilter: self => {
    const { sheet, office } = self
    if (sheet.filter) office.kernel.fail("You can't create a filter in a sheet that already has a filter.")
    writing(self, self.area)
    sheet.filter = { area: self.area, criteria: new Map(), sorted: null }
    changed(self)
    return office.classes.filter.create({ office, book: self.book, sheet })
  },
  getFilter: ({ office, book, sheet }) =>
    sheet.filter ? office.classes.filter.create({ office, book, sheet }) : null,
  applyRowBanding: (self, theme: object | null = null, header = true, footer = false) =>
    band(self, 'row', theme === null ? 'LIGHT_GREY' : String(theme), header, footer),
  applyColumnBanding: (self, theme: object | null = null, header = true, footer = false) =>
    band(self, 'column', theme === null ? 'LIGHT_GREY' : String(theme), header, footer),
  createPivotTable: (self, source: object) => {
    writing(self, { ...self.area, rows: 1, columns: 1 })
    return createPivot(self, source)
  },
  getBandings: self =>
    self.sheet.bandings
      .filter(({ area }) => intersection(area, self.area))
      .map(banding => bandingObject({ ...self, banding })),
  addDeveloperMetadata: (self, key: string, ...rest: readonly unknown[]) => {
    const location = lineLocation(self)
    if (!location) {
      return self.office.kernel.fail(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      )
    }
    addMetadata(self, location, key, rest)
    return again(self)
  },
  getDeveloperMetadata: self => {
    const location = lineLocation(self)
    return location
      ? self.book.metadata
          .filter(record => sameLocation(record.location, location))
          .map(record => metadataObject(self, record))
      : []
  },
  createDeveloperMetadataFinder: self => finder(self, ({ location }) => within(self, location)),
  createTextFinder: (self, sought: string) => textFinder(self, [self], sought),
}

function within({ sheet, area }: RangeState, location: Parameters<typeof sheetIdOf>[0]): boolean {
  if (sheetIdOf(location) !== sheet.id) return false
  if (location.kind === 'ROW') return location.index >= area.row && location.index < area.row + area.rows
  return (
    location.kind === 'COLUMN' && location.index >= area.column && location.index < area.column + area.columns
  )
}
