import { parseFormula } from '../cells/formula/parse.ts'
import { spellR1C1 } from '../cells/formula/spell.ts'
import { localeOf } from '../cells/locale.ts'
import type { Office } from './office.ts'
import type { Plane } from './plane.ts'
import type { BookRecord, Content, FilterRule, SheetRecord } from './records.ts'

/** All workbooks as plain JSON: formulas by their R1C1 text, filters as pairs. */
export function saveBooks(office: Office): unknown {
  return {
    active: office.active,
    books: [...office.books.values()].map(({ version: _version, ...book }) => ({
      ...book,
      sheets: book.sheets.map(savedSheet),
    })),
  }
}

/** Puts saved workbooks in the place of the present ones; objects that scripts hold stay valid where they can. */
export function restoreBooks(office: Office, state: unknown): void {
  const { active, books } = parsedState(state)
  const present = new Map(office.books)
  office.books.clear()
  for (const saved of books) {
    const known = present.get(saved.id)
    const sheets = saved.sheets.map(sheet => {
      const restored = restoredSheet(sheet, saved.locale)
      const same = known?.sheets.find(({ id }) => id === sheet.id)
      return same ? Object.assign(same, restored) : restored
    })
    const version = (known?.version ?? 0) + 1
    const record: BookRecord = { ...saved, sheets, version }
    office.books.set(saved.id, known ? Object.assign(known, record) : record)
  }
  office.active = active
}

type SavedContent = string | number | boolean | { readonly formula: string }
type SavedFilter = Omit<NonNullable<SheetRecord['filter']>, 'criteria'> & {
  readonly criteria: readonly (readonly [number, FilterRule])[]
}
type SavedSheet = Omit<SheetRecord, 'contents' | 'filter'> & {
  readonly contents: readonly (readonly (SavedContent | null)[])[]
  readonly filter: SavedFilter | null
}
type SavedState = {
  readonly active: string
  readonly books: readonly (Omit<BookRecord, 'sheets' | 'version'> & {
    readonly sheets: readonly SavedSheet[]
  })[]
}

function savedSheet(sheet: SheetRecord): SavedSheet {
  return {
    ...sheet,
    contents: sheet.contents.map(cells =>
      Array.from(cells, content =>
        typeof content === 'object' ? { formula: spellR1C1(content.formula) } : (content ?? null),
      ),
    ),
    filter: sheet.filter && { ...sheet.filter, criteria: [...sheet.filter.criteria] },
  }
}

/** The door for saved state: what `saveBooks` wrote, through JSON. */
function parsedState(state: unknown): SavedState {
  const isSaved = (value: unknown): value is SavedState =>
    typeof value === 'object' && value !== null && 'active' in value && 'books' in value
  if (!isSaved(state)) throw new Error('This is not a saved state of the local host.')
  return structuredClone(state)
}

function restoredSheet(sheet: SavedSheet, localeCode: string): SheetRecord {
  const locale = localeOf(localeCode)
  const content = (saved: SavedContent | null, row: number, column: number): Content | undefined =>
    saved !== null && typeof saved === 'object'
      ? { formula: parseFormula(saved.formula, 'R1C1', { row, column }, locale) }
      : (saved ?? undefined)
  return {
    ...sheet,
    contents: sheet.contents.map((cells, down) =>
      cells.map((saved, across) => content(saved, down + 1, across + 1)),
    ),
    styles: withoutNulls(sheet.styles),
    notes: withoutNulls(sheet.notes),
    validations: withoutNulls(sheet.validations),
    richTexts: withoutNulls(sheet.richTexts),
    widths: sheet.widths.map(width => width ?? undefined),
    heights: sheet.heights.map(height => height ?? undefined),
    filter: sheet.filter && { ...sheet.filter, criteria: new Map(sheet.filter.criteria) },
  }
}

/** JSON writes a missing cell as null. */
function withoutNulls<T>(plane: Plane<T>): Plane<T> {
  return plane.map(cells => cells.map(cell => cell ?? undefined))
}
