import type { Area } from '../snapshot.ts'

/** Which sides of an area are named in its notation: «D:F» names columns only, «A2:C» no last row. */
export type Bounds = {
  readonly top: boolean
  readonly bottom: boolean
  readonly left: boolean
  readonly right: boolean
}

/** A rectangle in A1 notation, with the sheet it names, if any; open sides are null. */
export type Reference = {
  readonly sheet: string | null
  readonly top: number | null
  readonly left: number | null
  readonly bottom: number | null
  readonly right: number | null
}

export const BOUNDED: Bounds = { top: true, bottom: true, left: true, right: true }

/** «Лист!B2:D5», «D:F», «5:7», «A2:C», «R2C3:R4C5» → sides in order; null when it is no reference. */
export function referenceFromA1(text: string): Reference | null {
  const bang = text.lastIndexOf('!')
  const sheet = bang < 1 ? null : unquoted(text.slice(0, bang))
  const body = text.slice(bang + 1).trim()
  const r1c1 = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i.exec(body)
  if (r1c1) return fromCorners(sheet, r1c1[1], r1c1[2], r1c1[3] ?? r1c1[1], r1c1[4] ?? r1c1[2])
  const match = /^\$?([A-Z]{0,3})\$?(\d*)(?::\$?([A-Z]{0,3})\$?(\d*))?$/i.exec(body)
  if (!match || body === '') return null
  const [, column = '', row = '', lastColumn = '', lastRow = ''] = match
  if (Number(row || '1') === 0 || Number(lastRow || '1') === 0) return null
  if (!body.includes(':'))
    return column && row ? fromCorners(sheet, row, letters(column), row, letters(column)) : null
  if ((column === '') !== (lastColumn === '') && (row === '') !== (lastRow === '')) return null
  return fromCorners(sheet, row, letters(column), lastRow, letters(lastColumn))
}

/** Fills the open sides from the size of the sheet. */
export function areaOf(reference: Reference, rows: number, columns: number): Area {
  const top = reference.top ?? 1
  const left = reference.left ?? 1
  return {
    row: top,
    column: left,
    rows: (reference.bottom ?? Math.max(rows, top)) - top + 1,
    columns: (reference.right ?? Math.max(columns, left)) - left + 1,
  }
}

export function boundsOf(reference: Reference): Bounds {
  return {
    top: reference.top !== null,
    bottom: reference.bottom !== null,
    left: reference.left !== null,
    right: reference.right !== null,
  }
}

/** «B2», «B2:D5», «D:F», «5:7», «A2:C»; a whole sheet has no notation. */
export function a1FromArea(area: Area, bounds: Bounds): string {
  const first = `${bounds.left ? columnLetters(area.column) : ''}${bounds.top ? area.row : ''}`
  const lastColumn = bounds.right ? columnLetters(area.column + area.columns - 1) : ''
  const last = `${lastColumn}${bounds.bottom ? area.row + area.rows - 1 : ''}`
  return first === last && bounds.top && bounds.left ? first : first || last ? `${first}:${last}` : ''
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let rest = column
  let text = ''
  while (rest > 0) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text
    rest = Math.floor((rest - 1) / 26)
  }
  return text
}

/** A → 1, AA → 27. */
export function columnNumber(text: string): number {
  let column = 0
  for (const letter of text.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column
}

/** «'Мой лист'» → «Мой лист». */
export function unquoted(name: string): string {
  return /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name
}

/** The name as formulas and A1 notation spell it. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`
}

function letters(text: string): string {
  return text === '' ? '' : String(columnNumber(text))
}

function fromCorners(
  sheet: string | null,
  row: string | undefined,
  column: string | undefined,
  lastRow: string | undefined,
  lastColumn: string | undefined,
): Reference {
  const [top, bottom] = ordered(side(row), side(lastRow))
  const [left, right] = ordered(side(column), side(lastColumn))
  return { sheet, top, left, bottom, right }
}

function side(text: string | undefined): number | null {
  return text ? Number(text) : null
}

function ordered(first: number | null, last: number | null): readonly [number | null, number | null] {
  if (first === null && last !== null) return [last, null]
  return first !== null && last !== null && last < first ? [last, first] : [first, last]
}
