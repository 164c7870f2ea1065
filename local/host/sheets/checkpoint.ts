import type { Office } from './office.ts'
import type { Plane } from './plane.ts'
import type { BookRecord, SheetRecord } from './records.ts'

/**
 * All workbooks at one moment. What has not changed since the last checkpoint is shared with it, so equal states are
 * the same object. Rows of cells are shared with the live sheet: they are frozen, and a write copies its row first.
 */
export type BooksCheckpoint = { readonly active: string; readonly books: readonly BookCheckpoint[] }

type BookCheckpoint = {
  readonly rest: Kept<Omit<BookRecord, 'sheets' | 'version'>>
  readonly sheets: readonly SheetCheckpoint[]
}

type SheetCheckpoint = {
  readonly id: number
  readonly planes: Pick<SheetRecord, PlaneName>
  /** Rules and charts are never changed, only replaced. */
  readonly lists: Pick<SheetRecord, 'colourRules' | 'charts'>
  readonly rest: Kept<Omit<SheetRecord, PlaneName | 'colourRules' | 'charts'>>
}

type PlaneName = 'contents' | 'styles' | 'notes' | 'validations' | 'richTexts'

/** Small records that change in place: a copy, and its text to compare it by. */
type Kept<T> = { readonly copy: T; readonly text: string }

export function checkpointBooks(office: Office, last: BooksCheckpoint | null): BooksCheckpoint {
  const books = [...office.books.values()].map(book =>
    checkpointBook(
      book,
      last?.books.find(({ rest }) => rest.copy.id === book.id),
    ),
  )
  const isSame = last !== null && last.active === office.active && areSame(last.books, books)
  return isSame ? last : { active: office.active, books }
}

/** Puts the workbooks of a checkpoint in the place of the present ones; what scripts hold stays valid where it can. */
export function returnToBooks(office: Office, { active, books }: BooksCheckpoint): void {
  const present = new Map(office.books)
  office.books.clear()
  for (const { rest, sheets } of books) {
    const known = present.get(rest.copy.id)
    const live = sheets.map(sheet => {
      const record = liveSheet(sheet)
      const same = known?.sheets.find(({ id }) => id === record.id)
      return same ? Object.assign(same, record) : record
    })
    const record = { ...structuredClone(rest.copy), sheets: live, version: (known?.version ?? 0) + 1 }
    office.books.set(record.id, known ? Object.assign(known, record) : record)
  }
  office.active = active
}

function checkpointBook(book: BookRecord, last: BookCheckpoint | undefined): BookCheckpoint {
  const { sheets: live, version: _version, ...rest } = book
  const sheets = live.map(sheet =>
    checkpointSheet(
      sheet,
      last?.sheets.find(({ id }) => id === sheet.id),
    ),
  )
  const kept = keptRest(rest, last?.rest)
  return last !== undefined && kept === last.rest && areSame(last.sheets, sheets)
    ? last
    : { rest: kept, sheets }
}

function checkpointSheet(sheet: SheetRecord, last: SheetCheckpoint | undefined): SheetCheckpoint {
  const { contents, styles, notes, validations, richTexts, colourRules, charts, ...changing } = sheet
  const planes = {
    contents: checkpointPlane(contents, last?.planes.contents),
    styles: checkpointPlane(styles, last?.planes.styles),
    notes: checkpointPlane(notes, last?.planes.notes),
    validations: checkpointPlane(validations, last?.planes.validations),
    richTexts: checkpointPlane(richTexts, last?.planes.richTexts),
  }
  const rest = keptRest(changing, last?.rest)
  const isSame =
    last !== undefined &&
    rest === last.rest &&
    areSame(last.lists.colourRules, colourRules) &&
    areSame(last.lists.charts, charts) &&
    areSame(Object.values(last.planes), Object.values(planes))
  const lists = { colourRules: [...colourRules], charts: [...charts] }
  return isSame ? last : { id: sheet.id, planes, lists, rest }
}

function checkpointPlane<T>(plane: Plane<T>, last: Plane<T> | undefined): Plane<T> {
  if (last !== undefined && areSame(plane, last)) return last
  for (const row of plane) Object.freeze(row)
  return plane.slice()
}

function keptRest<T>(live: T, last: Kept<T> | undefined): Kept<T> {
  const text = JSON.stringify(live, (_key, value) => (value instanceof Map ? [...value] : value))
  return last?.text === text ? last : { copy: structuredClone(live), text }
}

function liveSheet({ planes, lists, rest }: SheetCheckpoint): SheetRecord {
  return {
    ...structuredClone(rest.copy),
    colourRules: [...lists.colourRules],
    charts: [...lists.charts],
    contents: planes.contents.slice(),
    styles: planes.styles.slice(),
    notes: planes.notes.slice(),
    validations: planes.validations.slice(),
    richTexts: planes.richTexts.slice(),
  }
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  if (some.length !== others.length) return false
  for (let index = 0; index < some.length; index++) if (some[index] !== others[index]) return false
  return true
}
