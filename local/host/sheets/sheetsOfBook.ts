import { renamed } from '../cells/formula/rename.ts'
import { changed, nextId } from './access.ts'
import { newSheet } from './newSheet.ts'
import type { BookState, SheetState } from './office.ts'
import { demandEditable } from './permission.ts'
import type { SheetRecord } from './records.ts'
import { demandRoom } from './room.ts'

/** Puts a new sheet into the workbook and makes it the active one. `index` counts from 0. */
export function addSheet(
  state: BookState,
  name: string | null,
  index: number | null,
  template: SheetRecord | null,
): SheetRecord {
  const { book, office } = state
  const title = name ?? freeName(state)
  demandTitle(state, title)
  if (book.sheets.some(sheet => sheet.name.toLowerCase() === title.toLowerCase())) {
    office.kernel.fail(`A sheet with the name "${title}" already exists. Please enter another name.`)
  }
  const made = template ? copyOfSheet(state, template, title) : newSheet(newSheetId(state), title)
  demandRoom(state, made.rows * made.columns)
  const active = book.sheets.findIndex(({ id }) => id === book.activeSheetId)
  const place = index ?? (name === null || active < 0 ? active + 1 : book.sheets.length)
  if (place < 0 || place > book.sheets.length) {
    office.kernel.fail(`Argument sheetIndex must be between 0 and ${book.sheets.length} inclusive.`)
  }
  book.sheets.splice(place, 0, made)
  book.activeSheetId = made.id
  changed(state)
  return made
}

function demandTitle({ office }: BookState, title: string): void {
  if (title === '') office.kernel.fail('Sheet name cannot be empty.')
}

export function removeSheet(state: BookState, sheet: SheetRecord): void {
  const { book, office } = state
  if (book.sheets.length === 1) office.kernel.fail("You can't remove all the sheets in a document.")
  demandEditable({ ...state, sheet }, { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns })
  const index = book.sheets.indexOf(sheet)
  book.sheets.splice(index, 1)
  book.namedRanges = book.namedRanges.filter(({ place }) => place.sheetId !== sheet.id)
  book.metadata = book.metadata.filter(
    ({ location }) => !('sheetId' in location) || location.sheetId !== sheet.id,
  )
  if (book.activeSheetId === sheet.id) {
    book.activeSheetId = (book.sheets[Math.max(index - 1, 0)] ?? book.sheets[0])?.id ?? 0
  }
  changed(state)
}

export function renameSheet(state: SheetState, name: string): void {
  const { book, sheet, office } = state
  demandTitle(state, name)
  if (book.sheets.some(other => other !== sheet && other.name.toLowerCase() === name.toLowerCase())) {
    office.kernel.fail(`A sheet with the name "${name}" already exists. Please enter another name.`)
  }
  renameInFormulas(state, sheet.name, name)
  sheet.name = name
  changed(state)
}

/** A deep copy with an id of its own; formulas are values that never change, so they are shared. */
export function copyOfSheet(state: BookState, source: SheetRecord, name: string): SheetRecord {
  const id = newSheetId(state)
  const copy = structuredClone(source)
  return {
    ...copy,
    id,
    name,
    hidden: false,
    protections: [],
    colourRules: copy.colourRules.map(rule => ({
      ...rule,
      places: rule.places.map(place => ({ ...place, bookId: state.book.id, sheetId: id })),
    })),
  }
}

function newSheetId({ office, book }: BookState): number {
  nextId(book)
  const id = Math.floor(office.kernel.random() * 2_000_000_000) + 1
  return book.sheets.some(sheet => sheet.id === id) ? newSheetId({ office, book }) : id
}

function freeName({ book }: BookState): string {
  const base = book.locale.startsWith('ru')
    ? 'Лист'
    : book.locale.startsWith('de')
      ? 'Tabellenblatt'
      : 'Sheet'
  let number = book.sheets.length + 1
  while (book.sheets.some(({ name }) => name === `${base}${number}`)) number += 1
  return `${base}${number}`
}

function renameInFormulas({ book }: SheetState, from: string, to: string): void {
  for (const { contents } of book.sheets) {
    for (const cells of contents) {
      for (const [index, content] of cells.entries()) {
        if (
          typeof content !== 'object' ||
          !content.formula.pieces.some(piece => typeof piece === 'object' && piece.sheet === from)
        )
          continue
        cells[index] = { formula: renamed(content.formula, from, to) }
      }
    }
  }
}
