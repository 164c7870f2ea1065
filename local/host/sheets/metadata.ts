import { nextId } from './access.ts'
import type { BookState, RangeState } from './office.ts'
import type { MetadataLocation, MetadataRecord } from './records.ts'

const ROOM = 30_000

export function metadataObject({ office, book }: BookState, metadata: MetadataRecord): object {
  return office.classes.metadata.create({ office, book, metadata })
}

/** Arguments as the overloads have them: key; key, visibility; key, value; key, value, visibility. */
export function addMetadata(
  self: BookState,
  location: MetadataLocation,
  key: string,
  rest: readonly unknown[],
): void {
  const { book, office } = self
  const value = rest.find(arg => typeof arg === 'string') ?? null
  const visibility = rest.find(arg => typeof arg === 'object' && arg !== null)
  const record: MetadataRecord = {
    id: nextId(book),
    key,
    value: value === null ? null : String(value),
    visibility: visibility === undefined ? 'DOCUMENT' : String(visibility),
    location,
  }
  const shared = book.metadata.filter(other => sheetIdOf(other.location) === sheetIdOf(location))
  const size = [...shared, record].reduce(
    (sum, { key: name, value: text }) => sum + name.length + (text?.length ?? 0),
    0,
  )
  if (size > ROOM)
    office.kernel.fail(`The developer metadata of this location is larger than ${ROOM} characters.`)
  book.metadata.push(record)
}

export function finder(self: BookState, scope: (record: MetadataRecord) => boolean): object {
  return self.office.classes.metadataFinder.create({ office: self.office, book: self.book, scope, tests: [] })
}

/** The row or column that a range is the whole of; null for any other range. */
export function lineLocation({ sheet, area, bounds }: RangeState): MetadataLocation | null {
  if (area.rows === 1 && !bounds.left && !bounds.right)
    return { kind: 'ROW', sheetId: sheet.id, index: area.row }
  if (area.columns === 1 && !bounds.top && !bounds.bottom) {
    return { kind: 'COLUMN', sheetId: sheet.id, index: area.column }
  }
  return null
}

export function sameLocation(one: MetadataLocation, other: MetadataLocation): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

export function sheetIdOf(location: MetadataLocation): number | null {
  return location.kind === 'SPREADSHEET' ? null : location.sheetId
}
