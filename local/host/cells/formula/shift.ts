import { withReferences } from './rename.ts'
import { type Formula, type FormulaReference, type Position, type Side, seen } from './tree.ts'

/** Where a row or column goes when others are inserted, deleted or moved; null when it is deleted. */
export type Relocation = (index: number) => number | null

export type Change = { readonly rows: Relocation; readonly columns: Relocation }

/**
 * A formula after its workbook was rearranged: references to the changed sheet follow their cells, a reference
 * to deleted cells becomes #REF!. `from` and `to` are the formula's own place before and after.
 */
export function shiftFormula(
  formula: Formula,
  from: Position,
  to: Position,
  changeOf: (sheet: string | null) => Change | null,
): Formula {
  const shifted = (reference: FormulaReference) =>
    shiftReference(reference, from, to, changeOf(reference.sheet))
  const touched = formula.pieces.some(piece => typeof piece === 'object' && shifted(piece) !== piece)
  return touched ? withReferences(formula, shifted) : formula
}

function shiftReference(
  reference: FormulaReference,
  from: Position,
  to: Position,
  change: Change | null,
): FormulaReference | null {
  const rows = shiftSpan(reference.top, reference.bottom, from.row, to.row, change?.rows ?? stay)
  const columns = shiftSpan(reference.left, reference.right, from.column, to.column, change?.columns ?? stay)
  if (!rows || !columns) return null
  const [top, bottom] = rows
  const [left, right] = columns
  const same =
    equal(top, reference.top) &&
    equal(bottom, reference.bottom) &&
    equal(left, reference.left) &&
    equal(right, reference.right)
  return same ? reference : { ...reference, top, bottom, left, right }
}

function stay(index: number): number {
  return index
}

function equal(one: Side, other: Side): boolean {
  return (
    one === other ||
    (one !== null && other !== null && one.absolute === other.absolute && one.value === other.value)
  )
}

/** A span shrinks to what is left of it; null when nothing is. */
function shiftSpan(
  first: Side,
  last: Side,
  from: number,
  to: number,
  relocate: Relocation,
): readonly [Side, Side] | null {
  if (!first || !last)
    return [first && moved(first, from, to, relocate), last && moved(last, from, to, relocate)]
  let start = seen(first, from)
  let end = seen(last, from)
  while (start <= end && relocate(start) === null) start += 1
  while (end >= start && relocate(end) === null) end -= 1
  if (start > end) return null
  const [low, high] = relocatedSpan(start, end, relocate)
  return [placed(first, low, to), placed(last, high, to)]
}

/** Where the ends of a span go; when a move turned them around, where its outermost members went. */
export function relocatedSpan(start: number, end: number, relocate: Relocation): readonly [number, number] {
  const [low, high] = [relocate(start) ?? start, relocate(end) ?? end]
  if (low <= high) return [low, high]
  const all = Array.from({ length: end - start + 1 }, (_, index) => relocate(start + index) ?? low)
  return [
    all.reduce((least, index) => Math.min(least, index)),
    all.reduce((most, index) => Math.max(most, index)),
  ]
}

function moved(side: Exclude<Side, null>, from: number, to: number, relocate: Relocation): Side {
  const index = seen(side, from)
  return placed(side, relocate(index) ?? index, to)
}

function placed(side: Exclude<Side, null>, index: number, to: number): Side {
  return { absolute: side.absolute, value: side.absolute ? index : index - to }
}
