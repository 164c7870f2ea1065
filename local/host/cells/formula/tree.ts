import type { Scalar } from '../value.ts'

/** A formula read once. References are relative to the cell that holds it unless they are absolute. */
export type Expression =
  | { readonly kind: 'value'; readonly value: Scalar }
  | { readonly kind: 'reference'; readonly reference: FormulaReference }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly parameters: readonly Expression[] }
  | {
      readonly kind: 'binary'
      readonly operator: Operator
      readonly left: Expression
      readonly right: Expression
    }
  | { readonly kind: 'negative'; readonly operand: Expression }
  | { readonly kind: 'percent'; readonly operand: Expression }
  | { readonly kind: 'missing' }

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>='

/** One side of a reference: a row or column number, or an offset from the cell; null is open («D:F»). */
export type Side = { readonly absolute: boolean; readonly value: number } | null

export type FormulaReference = {
  readonly sheet: string | null
  readonly top: Side
  readonly left: Side
  readonly bottom: Side
  readonly right: Side
  /** Written as one cell, without a colon. */
  readonly single: boolean
}

/** A formula's text as pieces, so that it can be spelled for any cell and in both notations. */
export type Formula = {
  readonly pieces: readonly (string | FormulaReference)[]
  readonly tree: Expression
}

export type Position = { readonly row: number; readonly column: number }

/** The number of a side seen from a cell. */
export function seen(side: Exclude<Side, null>, from: number): number {
  return side.absolute ? side.value : from + side.value
}
