import { isError, type Scalar } from '../cells/value.ts'
import type { Area } from '../snapshot.ts'
import { calculationOf, changed } from './access.ts'
import type { SheetState } from './office.ts'
import { type Plane, rowOf } from './plane.ts'

export type SortKey = { readonly column: number; readonly ascending: boolean }

/** Sorts the rows of an area by columns of the sheet; what stands in a row moves with its look and note. */
export function sortRows(state: SheetState, area: Area, keys: readonly SortKey[]): void {
  const calculation = calculationOf(state)
  const rows = Array.from({ length: area.rows }, (_, down) => {
    const values = keys.map(({ column }) => calculation.valueAt(state.sheet, area.row + down, column))
    return { down, values }
  })
  const sorted = rows.toSorted((one, other) => {
    for (const [index, { ascending }] of keys.entries()) {
      const order = sortOrder(one.values[index] ?? null, other.values[index] ?? null, ascending)
      if (order !== 0) return order
    }
    return one.down - other.down
  })
  reorderArea(
    state,
    area,
    sorted.map(({ down }) => down),
  )
}

/** Numbers, text, booleans, errors; blanks last in either direction. */
function sortOrder(one: Scalar, other: Scalar, ascending: boolean): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  const difference = rank(one) - rank(other) || within(one, other)
  return ascending ? difference : -difference
}

function rank(value: Scalar): number {
  if (isError(value)) return 3
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2
}

const collator = new Intl.Collator('en', { sensitivity: 'base' })

function within(one: Scalar, other: Scalar): number {
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other)
  return isError(one) ? 0 : Number(one) - Number(other)
}

/** The new row i of the area is its old row `order[i]`. Relative formulas keep their R1C1 text. */
export function reorderArea(state: SheetState, area: Area, order: readonly number[]): void {
  const { contents, styles, notes, validations, richTexts } = state.sheet
  for (const plane of [contents, styles, notes, validations, richTexts])
    reorderPlane<unknown>(plane, area, order)
  changed(state)
}

function reorderPlane<T>(plane: Plane<T>, area: Area, order: readonly number[]): void {
  if (plane.length < area.row) return
  const old = Array.from({ length: area.rows }, (_, down) =>
    Array.from(
      { length: area.columns },
      (_cell, across) => plane[area.row - 1 + down]?.[area.column - 1 + across],
    ),
  )
  order.forEach((from, down) => {
    const cells = rowOf(plane, area.row + down)
    old[from]?.forEach((value, across) => {
      cells[area.column - 1 + across] = value
    })
  })
}
