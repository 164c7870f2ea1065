import type { Locale } from '../locale.ts'
import { columnNumber, unquoted } from '../reference.ts'
import type { FormulaReference, Position, Side } from './tree.ts'

export type FormulaToken =
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'text'; readonly value: string; readonly text: string }
  | { readonly kind: 'reference'; readonly reference: FormulaReference; readonly text: string }
  | { readonly kind: 'word' | 'operator' | 'separator' | 'space' | 'error'; readonly text: string }

export type Notation = 'A1' | 'R1C1'

/** Cuts a formula without its «=» into tokens; null when something in it is no part of any formula. */
export function formulaTokens(
  text: string,
  notation: Notation,
  at: Position,
  locale: Locale,
): readonly FormulaToken[] | null {
  const tokens: FormulaToken[] = []
  let rest = text
  while (rest !== '') {
    const token = nextToken(rest, notation, at, locale)
    if (!token) return null
    tokens.push(token)
    rest = rest.slice(token.text.length)
  }
  return tokens
}

const SHEET = `(?:((?:'(?:[^']|'')*')|[\\p{L}\\p{N}_.]+)!)?`
const A1_CELL = `(\\$?)([A-Z]{1,3})(\\$?)(\\d+)`
const A1 = new RegExp(`^${SHEET}${A1_CELL}(?::${A1_CELL})?(?![\\p{L}\\p{N}_(])`, 'iu')
const A1_OPEN = new RegExp(
  `^${SHEET}(\\$?)([A-Z]{1,3})?(\\$?)(\\d+)?:(\\$?)([A-Z]{1,3})?(\\$?)(\\d+)?(?![\\p{L}\\p{N}_(])`,
  'iu',
)
const R1C1_CELL = `R(\\d+|\\[-?\\d+\\])?C(\\d+|\\[-?\\d+\\])?`
const R1C1 = new RegExp(`^${SHEET}${R1C1_CELL}(?::${R1C1_CELL})?(?![\\p{L}\\p{N}_(])`, 'iu')

function nextToken(text: string, notation: Notation, at: Position, locale: Locale): FormulaToken | null {
  const space = /^\s+/.exec(text)
  if (space) return { kind: 'space', text: space[0] }
  const quoted = /^"((?:[^"]|"")*)"/.exec(text)
  if (quoted) return { kind: 'text', value: (quoted[1] ?? '').replaceAll('""', '"'), text: quoted[0] }
  const reference = notation === 'A1' ? a1Reference(text, at) : r1c1Reference(text)
  if (reference) return reference
  const error = /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|ERROR!)/i.exec(text)
  if (error) return { kind: 'error', text: error[0].toUpperCase() }
  const number = (
    locale.decimal === ',' ? /^\d+(?:,\d+)?(?:e[+-]?\d+)?/i : /^(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?/i
  ).exec(text)
  if (number) return { kind: 'number', value: Number(number[0].replace(',', '.')), text: number[0] }
  const word = /^[\p{L}_][\p{L}\p{N}_.]*/u.exec(text)
  if (word) return { kind: 'word', text: word[0] }
  const operator = /^(?:<>|<=|>=|[-+*/^&=<>%(){}])/.exec(text)
  if (operator) return { kind: 'operator', text: operator[0] }
  const separator = text.charAt(0)
  return separator === ';' || (separator === ',' && locale.separator === ',')
    ? { kind: 'separator', text: separator }
    : null
}

function a1Reference(text: string, at: Position): FormulaToken | null {
  const cell = A1.exec(text)
  if (cell) {
    const [all, sheet, fixColumn, column, fixRow, row, fixLastColumn, lastColumn, fixLastRow, lastRow] = cell
    const top = a1Side(fixRow, Number(row), at.row)
    const left = a1Side(fixColumn, columnNumber(column ?? ''), at.column)
    return reference(all, sheet, {
      top,
      left,
      bottom: lastRow ? a1Side(fixLastRow, Number(lastRow), at.row) : top,
      right: lastColumn ? a1Side(fixLastColumn, columnNumber(lastColumn), at.column) : left,
      single: !lastRow,
    })
  }
  const open = A1_OPEN.exec(text)
  if (!open) return null
  const [all, sheet, fixColumn, column, fixRow, row, fixLastColumn, lastColumn, fixLastRow, lastRow] = open
  if (!(column && lastColumn) && !(row && lastRow)) return null
  // The «$» of an open row («$5:$7») is read as the column's by the pattern.
  return reference(all, sheet, {
    top: row ? a1Side(fixRow || (column ? '' : fixColumn), Number(row), at.row) : null,
    left: column ? a1Side(fixColumn, columnNumber(column), at.column) : null,
    bottom: lastRow ? a1Side(fixLastRow || (lastColumn ? '' : fixLastColumn), Number(lastRow), at.row) : null,
    right: lastColumn ? a1Side(fixLastColumn, columnNumber(lastColumn), at.column) : null,
    single: false,
  })
}

function r1c1Reference(text: string): FormulaToken | null {
  const match = R1C1.exec(text)
  if (!match) return null
  const [all, sheet, row, column, lastRow, lastColumn] = match
  const single = !all.includes(':')
  const top = r1c1Side(row)
  const left = r1c1Side(column)
  return reference(all, sheet, {
    top,
    left,
    bottom: single ? top : r1c1Side(lastRow),
    right: single ? left : r1c1Side(lastColumn),
    single,
  })
}

function reference(
  text: string,
  sheet: string | undefined,
  sides: Omit<FormulaReference, 'sheet'>,
): FormulaToken {
  return { kind: 'reference', text, reference: { sheet: sheet ? unquoted(sheet) : null, ...sides } }
}

function a1Side(fixed: string | undefined, value: number, from: number): Side {
  return fixed ? { absolute: true, value } : { absolute: false, value: value - from }
}

function r1c1Side(text: string | undefined): Side {
  if (!text) return { absolute: false, value: 0 }
  return text.startsWith('[')
    ? { absolute: false, value: Number(text.slice(1, -1)) }
    : { absolute: true, value: Number(text) }
}
