import { a1FromArea, BOUNDED, type Bounds } from '../cells/reference.ts'
import type { Area } from '../snapshot.ts'
import { type Calculation, createCalculation } from './calculation.ts'
import type { BookState, Office, RangeState, SheetState } from './office.ts'
import type { BookRecord, Place } from './records.ts'

/** The calculated values of a workbook. */
export function calculationOf({ office, book }: BookState): Calculation {
  const known = office.calculations.get(book)
  if (known) return known
  const { clock, notImplemented } = office.kernel
  const made = createCalculation(book, { now: clock.now, notImplemented })
  office.calculations.set(book, made)
  return made
}

/** To be called after every change of a workbook. */
export function changed({ book }: BookState): void {
  book.version += 1
}

export function rangeObject(state: SheetState, area: Area, bounds: Bounds = BOUNDED): object {
  return state.office.classes.range.create({ ...sheetState(state), area, bounds })
}

export function sheetObject(state: SheetState): object {
  return state.office.classes.sheet.create(sheetState(state))
}

export function bookObject({ office, book }: BookState): object {
  return office.classes.spreadsheet.create({ office, book })
}

/** The state behind an argument that the signature says is a Range. */
export function rangeOf(office: Office, value: unknown): RangeState {
  return office.classes.range.stateOf(value) ?? office.kernel.fail('Argument must be a range')
}

export function sheetState({ office, book, sheet }: SheetState): SheetState {
  return { office, book, sheet }
}

export function bookOf(office: Office, id: string): BookRecord {
  return (
    office.books.get(id) ??
    office.kernel.fail(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`)
  )
}

export function placeOf({ book, sheet, area, bounds }: RangeState): Place {
  return { bookId: book.id, sheetId: sheet.id, area, bounds }
}

export function rangeAt({ office }: BookState, { bookId, sheetId, area, bounds }: Place): RangeState | null {
  const book = office.books.get(bookId)
  const sheet = book?.sheets.find(({ id }) => id === sheetId)
  return book && sheet ? { office, book, sheet, area, bounds } : null
}

export function notationOf({ area, bounds }: Pick<RangeState, 'area' | 'bounds'>): string {
  return a1FromArea(area, bounds)
}

export function wholeSheet({ rows, columns }: { readonly rows: number; readonly columns: number }): Area {
  return { row: 1, column: 1, rows, columns }
}

/** An id that the workbook has not given out yet. */
export function nextId(book: BookRecord): number {
  book.nextId += 1
  return book.nextId
}
