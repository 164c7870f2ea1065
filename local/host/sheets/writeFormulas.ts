import { parseFormula } from '../cells/formula/parse.ts'
import type { Notation } from '../cells/formula/tokens.ts'
import type { Area } from '../snapshot.ts'
import { calculationOf, changed } from './access.ts'
import { LONGEST, TOO_LONG } from './entry.ts'
import type { SheetState } from './office.ts'
import { fillArea, putCell, rowOf } from './plane.ts'

/** One formula over an area: written for its first cell, relative references follow in the others. */
export function fillFormula(state: SheetState, area: Area, text: string, notation: Notation): void {
  const { sheet } = state
  refuseTooLong(state, text)
  const locale = calculationOf(state).locale()
  const content = text === '' ? undefined : { formula: parseFormula(String(text), notation, area, locale) }
  fillArea(sheet.contents, area, content)
  fillArea(sheet.richTexts, area, undefined)
  changed(state)
}

/** A formula for each cell; null and '' clear. Equal R1C1 texts are read once. */
export function writeFormulas(
  state: SheetState,
  area: Area,
  texts: readonly (readonly (string | null)[])[],
  notation: Notation,
): void {
  const { sheet } = state
  for (const line of texts) for (const text of line) refuseTooLong(state, text)
  const locale = calculationOf(state).locale()
  const known = new Map<string, ReturnType<typeof parseFormula>>()
  for (const [down, line] of texts.entries()) {
    const row = area.row + down
    const contents = rowOf(sheet.contents, row)
    for (const [across, text] of line.entries()) {
      const column = area.column + across
      if (sheet.richTexts.length > 0) putCell(sheet.richTexts, row, column, undefined)
      if (!text) {
        contents[column - 1] = undefined
        continue
      }
      const formula =
        (notation === 'R1C1' ? known.get(text) : undefined) ??
        parseFormula(String(text), notation, { row, column }, locale)
      if (notation === 'R1C1') known.set(text, formula)
      contents[column - 1] = { formula }
    }
  }
  changed(state)
}

function refuseTooLong({ office }: SheetState, text: string | null): void {
  if (text !== null && String(text).length > LONGEST) office.refuse(TOO_LONG)
}
