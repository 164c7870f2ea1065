import { areaOf, BOUNDED, type Bounds, boundsOf, referenceFromA1 } from '../cells/reference.ts'
import type { Area } from '../snapshot.ts'
import type { BookState, RangeState, SheetState } from './office.ts'

/** Refuses an area that lies outside the grid, in Google's words. */
export function demandInGrid({ office, sheet }: SheetState, area: Area): void {
  const { fail } = office.kernel
  if (area.row < 1) fail('The starting row of the range is too small.')
  if (area.column < 1) fail('The starting column of the range is too small.')
  if (area.rows < 1) fail('The number of rows in the range must be at least 1.')
  if (area.columns < 1) fail('The number of columns in the range must be at least 1.')
  if (area.row + area.rows - 1 > sheet.rows || area.column + area.columns - 1 > sheet.columns) {
    fail('The coordinates of the range are outside the dimensions of the sheet.')
  }
}

/** A range of this sheet, or of the sheet the notation names; also a named range. */
export function rangeFromNotation(state: SheetState, notation: string): RangeState {
  const { office, book } = state
  const reference = referenceFromA1(notation)
  if (!reference) {
    const named = book.namedRanges.find(({ name }) => name.toLowerCase() === notation.toLowerCase())
    const sheet = named && book.sheets.find(({ id }) => id === named.place.sheetId)
    if (named && sheet) return { office, book, sheet, area: named.place.area, bounds: named.place.bounds }
    return office.kernel.fail('Range not found')
  }
  const sheet = reference.sheet === null ? state.sheet : sheetNamed(state, reference.sheet)
  if (!sheet) return office.kernel.fail('Range not found')
  // A notation beyond the grid is refused only when its cells are read or written.
  const area = areaOf(reference, sheet.rows, sheet.columns)
  return { office, book, sheet, area, bounds: boundsOf(reference) }
}

export function sheetNamed({ book }: BookState, name: string) {
  return book.sheets.find(sheet => sheet.name === name) ?? null
}

export function bounded(state: SheetState, area: Area, bounds: Bounds = BOUNDED): RangeState {
  demandInGrid(state, area)
  return { office: state.office, book: state.book, sheet: state.sheet, area, bounds }
}
