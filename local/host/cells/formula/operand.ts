import type { Area } from '../../snapshot.ts'
import { generalNumber } from '../displayNumber.ts'
import type { Locale } from '../locale.ts'
import { readTyped } from '../typed.ts'
import { type CellError, cellError, isError, type Scalar } from '../value.ts'

/** What an expression yields: a value, or cells that a function may look at as such. */
export type Operand = Scalar | Cells

export type Cells = { readonly sheet: string; readonly area: Area }

/** The workbook as formulas see it. */
export type World = {
  readonly locale: Locale
  /** Serial day, in the spreadsheet's zone. */
  readonly today: number
  /** With the time of day. */
  readonly now: () => number
  readonly here: { readonly sheet: string; readonly row: number; readonly column: number }
  readonly cell: (sheet: string, row: number, column: number) => Scalar
  /** The grid of a sheet, null when there is none of that name. */
  readonly grid: (sheet: string) => { readonly rows: number; readonly columns: number } | null
  /** Rows that hold anything, so that open ranges end somewhere. */
  readonly usedRows: (sheet: string) => number
  readonly named: (name: string) => Cells | null
  /** Stops the calculation: the host does not have this function. */
  readonly notImplemented: (functionName: string) => never
}

export function isCells(operand: Operand): operand is Cells {
  return typeof operand === 'object' && operand !== null && 'area' in operand
}

/** A single value: of several cells, the one in this row or column. */
export function scalarOf(operand: Operand, world: World): Scalar {
  if (!isCells(operand)) return operand
  const { sheet, area } = operand
  if (area.rows === 1 && area.columns === 1) return world.cell(sheet, area.row, area.column)
  const { row, column } = world.here
  if (area.columns === 1 && row >= area.row && row < area.row + area.rows)
    return world.cell(sheet, row, area.column)
  if (area.rows === 1 && column >= area.column && column < area.column + area.columns) {
    return world.cell(sheet, area.row, column)
  }
  return cellError('#VALUE!')
}

/** Row by row; rows below the last used one are left out, they are blank. */
export function valuesOf(operand: Operand, world: World): readonly Scalar[] {
  if (!isCells(operand)) return [operand]
  const { sheet, area } = operand
  const last = Math.min(area.row + area.rows - 1, Math.max(world.usedRows(sheet), area.row))
  const values: Scalar[] = []
  for (let row = area.row; row <= last; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      values.push(world.cell(sheet, row, column))
    }
  }
  return values
}

export function numberOf(value: Scalar, world: World): number | CellError {
  if (value === null) return 0
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  if (isError(value)) return value
  const typed = readTyped(value, world.locale, world.today)
  return typed.kind === 'value' && typeof typed.value === 'number' ? typed.value : cellError('#VALUE!')
}

export function textOf(value: Scalar, world: World): string | CellError {
  if (value === null) return ''
  if (typeof value === 'string' || isError(value)) return value
  if (typeof value === 'boolean') return value ? world.locale.trueWord : world.locale.falseWord
  return generalNumber(value, world.locale)
}

export function truthOf(value: Scalar, world: World): boolean | CellError {
  if (typeof value === 'boolean') return value
  if (typeof value === 'string') {
    const word = value.toUpperCase()
    if (word === 'TRUE' || word === world.locale.trueWord) return true
    if (word === 'FALSE' || word === world.locale.falseWord) return false
    return cellError('#VALUE!')
  }
  const number = numberOf(value, world)
  return typeof number === 'number' ? number !== 0 : number
}

/** Numbers before text before booleans; text without regard to case; a blank is the other side's nothing. */
export function compared(one: Scalar, other: Scalar): number {
  const left = filled(one, other)
  const right = filled(other, one)
  const rank = (value: Scalar) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2)
  if (rank(left) !== rank(right)) return rank(left) - rank(right)
  if (left === right) return 0
  if (typeof left === 'string' && typeof right === 'string') {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()]
    return a < b ? -1 : a > b ? 1 : 0
  }
  return Number(left) - Number(right)
}

function filled(value: Scalar, other: Scalar): Scalar {
  if (value !== null) return value
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0
}
