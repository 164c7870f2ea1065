import { columnLetters, quotedSheet } from '../reference.ts'
import { type Formula, type FormulaReference, type Position, type Side, seen } from './tree.ts'

/** The formula as its cell shows it: relative references spelled for that cell. */
export function spellA1(formula: Formula, at: Position): string {
  return formula.pieces.map(piece => (typeof piece === 'string' ? piece : a1(piece, at))).join('')
}

/** The same in R1C1; relative sides are written out: R[0]C[-1]. */
export function spellR1C1(formula: Formula): string {
  return formula.pieces.map(piece => (typeof piece === 'string' ? piece : r1c1(piece))).join('')
}

function a1(reference: FormulaReference, at: Position): string {
  const first = corner(reference.left, reference.top, at)
  const last = corner(reference.right, reference.bottom, at)
  if (first === null || last === null) return '#REF!'
  return `${sheetOf(reference)}${first}${reference.single ? '' : `:${last}`}`
}

function corner(column: Side, row: Side, at: Position): string | null {
  const columnNumber = column && seen(column, at.column)
  const rowNumber = row && seen(row, at.row)
  if ((columnNumber ?? 1) < 1 || (rowNumber ?? 1) < 1) return null
  const letters = columnNumber === null ? '' : `${column?.absolute ? '$' : ''}${columnLetters(columnNumber)}`
  return `${letters}${rowNumber === null ? '' : `${row?.absolute ? '$' : ''}${rowNumber}`}`
}

function r1c1(reference: FormulaReference): string {
  const first = `${side('R', reference.top)}${side('C', reference.left)}`
  const last = `${side('R', reference.bottom)}${side('C', reference.right)}`
  return `${sheetOf(reference)}${first}${reference.single ? '' : `:${last}`}`
}

function side(letter: 'R' | 'C', value: Side): string {
  if (!value) return ''
  return `${letter}${value.absolute ? value.value : `[${value.value}]`}`
}

function sheetOf({ sheet }: FormulaReference): string {
  return sheet === null ? '' : `${quotedSheet(sheet)}!`
}
