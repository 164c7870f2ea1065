import { DAY_FUNCTIONS } from '../cells/formula/dateFunctions.ts'
import { type Expression, type FormulaReference, seen } from '../cells/formula/tree.ts'
import type { Locale } from '../cells/locale.ts'
import { cellOf } from './plane.ts'
import type { BookRecord, SheetRecord } from './records.ts'

/** Where a formula stands. */
export type Spot = {
  readonly book: BookRecord
  readonly sheet: SheetRecord
  readonly row: number
  readonly column: number
}

/** Formulas that look at formulas: further than this a format is not followed. */
const DEEPEST = 20

/**
 * The number format that the result of a formula brings along, null when it is a plain one.
 * A day plus a number is a day; a day less a day is a number; a reference takes the format of its cell.
 */
export function resultFormat(tree: Expression, spot: Spot, locale: Locale, depth = 0): string | null {
  if (depth > DEEPEST) return null
  const inner = (part: Expression | undefined) => (part ? resultFormat(part, spot, locale, depth + 1) : null)
  switch (tree.kind) {
    case 'reference':
      return formatOfCell(tree.reference, spot, locale, depth)
    case 'call':
      if (DAY_FUNCTIONS.has(tree.name)) return locale.date
      if (tree.name === 'NOW') return `${locale.date} H:mm:ss`
      if (tree.name === 'IF') return inner(tree.parameters[1]) ?? inner(tree.parameters[2])
      return ['MIN', 'MAX', 'IFERROR', 'SUM'].includes(tree.name) ? inner(tree.parameters[0]) : null
    case 'binary': {
      const [left, right] = [inner(tree.left), inner(tree.right)]
      if (tree.operator === '+') return left ?? right
      return tree.operator === '-' && right === null ? left : null
    }
    case 'negative':
      return inner(tree.operand)
    case 'percent':
      return '0%'
    case 'value':
    case 'name':
    case 'missing':
      return null
  }
}

function formatOfCell(reference: FormulaReference, spot: Spot, locale: Locale, depth: number): string | null {
  const { book, row, column } = spot
  if (!reference.single || !reference.top || !reference.left) return null
  const sheet =
    reference.sheet === null ? spot.sheet : book.sheets.find(({ name }) => name === reference.sheet)
  if (!sheet) return null
  const at = { book, sheet, row: seen(reference.top, row), column: seen(reference.left, column) }
  const own = cellOf(sheet.styles, at.row, at.column)?.numberFormat
  if (own !== undefined) return own === '@' ? null : own
  const content = cellOf(sheet.contents, at.row, at.column)
  return typeof content === 'object' ? resultFormat(content.formula.tree, at, locale, depth + 1) : null
}
