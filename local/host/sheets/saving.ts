import { parseFormula } from '../cells/formula/parse.ts'
import { spellR1C1 } from '../cells/formula/spell.ts'
import { localeOf } from '../cells/locale.ts'
import type { Office } from './office.ts'
import type { Plane } from './plane.ts'
import type { BookRecord, Content, FilterRule, RichText, SheetRecord, ValidationRule } from './records.ts'
import { restoredPlane, type SavedPlane, savedPlane } from './savedPlane.ts'
import type { Style } from './style.ts'

/** All workbooks as plain JSON: formulas by their R1C1 text, filters as pairs, cells in stretches. */
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
type Planes = {
  readonly contents: SavedContent
  readonly styles: Style
  readonly notes: string
  readonly validations: ValidationRule
  readonly richTexts: RichText
}
/** Hosts before 0.2 saved each cell of a plane, blanks as null. */
type Full<T> = readonly (readonly (T | null)[])[]
type SavedSheet = Omit<SheetRecord, keyof Planes | 'filter'> & {
  readonly [name in keyof Planes]: SavedPlane<Planes[name]> | Full<Planes[name]>
} & { readonly filter: SavedFilter | null }
type SavedState = {
  readonly active: string
  readonly books: readonly (Omit<BookRecord, 'sheets' | 'version'> & {
    readonly sheets: readonly SavedSheet[]
  })[]
}

function savedSheet(sheet: SheetRecord): SavedSheet {
  return {
    ...sheet,
    contents: savedPlane<Content, SavedContent>(
      sheet.contents,
      content => (typeof content === 'object' ? { formula: spellR1C1(content.formula) } : content),
      content => (typeof content === 'object' ? `\u0000${spellR1C1(content.formula)}` : content),
    ),
    styles: savedPlane(sheet.styles, asItIs),
    notes: savedPlane(sheet.notes, asItIs),
    validations: savedPlane(sheet.validations, asItIs),
    richTexts: savedPlane(sheet.richTexts, asItIs),
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
  // A formula by its R1C1 text is the same in every cell.
  const content = (saved: SavedContent): Content =>
    typeof saved === 'object'
      ? { formula: parseFormula(saved.formula, 'R1C1', { row: 1, column: 1 }, locale) }
      : saved
  return {
    ...sheet,
    contents: planeFrom(sheet.contents, content),
    styles: planeFrom(sheet.styles, asItIs),
    notes: planeFrom(sheet.notes, asItIs),
    validations: planeFrom(sheet.validations, asItIs),
    richTexts: planeFrom(sheet.richTexts, asItIs),
    widths: sheet.widths.map(width => width ?? undefined),
    heights: sheet.heights.map(height => height ?? undefined),
    // Older states know none.
    pivots: sheet.pivots ?? [],
    slicers: sheet.slicers ?? [],
    filter: sheet.filter && { ...sheet.filter, criteria: new Map(sheet.filter.criteria) },
  }
}

function planeFrom<S, T>(saved: SavedPlane<S> | Full<S>, restored: (thing: S) => T): Plane<T> {
  if (!isFull(saved)) return restoredPlane(saved, restored)
  return saved.map(cells => cells.map(cell => (cell === null ? undefined : restored(cell))))
}

function isFull<S>(saved: SavedPlane<S> | Full<S>): saved is Full<S> {
  return Array.isArray(saved)
}

function asItIs<T>(thing: T): T {
  return thing
}
