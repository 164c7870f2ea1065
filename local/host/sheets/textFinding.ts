import { display } from '../cells/display.ts'
import { parseFormula } from '../cells/formula/parse.ts'
import { spellA1 } from '../cells/formula/spell.ts'
import { calculationOf, changed } from './access.ts'
import { entryOf, intakeOf } from './entry.ts'
import type { BookState, RangeState, TextFinderState } from './office.ts'
import { demandEditable } from './permission.ts'
import { cellOf, eachCell, putCell } from './plane.ts'

export function textFinder(
  { office, book }: BookState,
  places: readonly RangeState[],
  sought: string,
): object {
  return office.classes.textFinder.create({
    office,
    book,
    places,
    sought,
    matchCase: false,
    entireCell: false,
    formulas: false,
    foldDiacritics: false,
    pattern: false,
    current: null,
  })
}

/** Cells that hold the sought text, row by row. */
export function matches(state: TextFinderState): readonly RangeState[] {
  const pattern = patternOf(state)
  const found: RangeState[] = []
  for (const place of state.places) {
    eachCell(place.sheet.contents, place.area, (_content, row, column) => {
      const text = textAt(place, row, column, state)
      if (text !== null && text.search(pattern) >= 0)
        found.push({ ...place, area: { row, column, rows: 1, columns: 1 }, bounds: BOUNDED })
    })
  }
  return found
}

/** Replaces within one cell; the result is parsed as typed. Returns how many times. */
export function replaceIn(state: TextFinderState, cell: RangeState, replacement: string): number {
  const { row, column } = cell.area
  const text = textAt(cell, row, column, state)
  if (text === null) return 0
  const pattern = patternOf(state)
  const count = [...text.matchAll(pattern)].length
  if (count === 0) return 0
  const next = state.pattern ? text.replace(pattern, replacement) : text.replace(pattern, () => replacement)
  demandEditable(cell, cell.area)
  const isFormula = typeof cellOf(cell.sheet.contents, row, column) === 'object'
  const content =
    isFormula && next.startsWith('=')
      ? { formula: parseFormula(next, 'A1', { row, column }, calculationOf(cell).locale()) }
      : entryOf(next, cellOf(cell.sheet.styles, row, column), row, column, intakeOf(cell)).content
  putCell(cell.sheet.contents, row, column, content)
  changed(cell)
  return count
}

const BOUNDED = { top: true, bottom: true, left: true, right: true }

/** What is searched: the formula when asked for and there is one, else what the cell shows. */
function textAt(
  place: RangeState,
  row: number,
  column: number,
  { formulas, foldDiacritics }: TextFinderState,
): string | null {
  const content = cellOf(place.sheet.contents, row, column)
  if (content === undefined) return null
  const calculation = calculationOf(place)
  const text =
    typeof content === 'object' && formulas
      ? spellA1(content.formula, { row, column })
      : display(
          calculation.valueAt(place.sheet, row, column),
          calculation.formatAt(place.sheet, row, column),
          calculation.locale(),
        )
  return foldDiacritics ? folded(text) : text
}

function patternOf({ sought, matchCase, entireCell, foldDiacritics, pattern }: TextFinderState): RegExp {
  const plain = foldDiacritics ? folded(sought) : sought
  const source = pattern ? plain : plain.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
  return new RegExp(entireCell ? `^(?:${source})$` : source, matchCase ? 'g' : 'gi')
}

/** Latin letters without their marks; «й» and «ё» stay letters of their own. */
function folded(text: string): string {
  return text.replaceAll(/[^йёЙЁ]/g, sign => sign.normalize('NFD').replaceAll(/\p{M}/gu, ''))
}
