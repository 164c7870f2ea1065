import type { Area } from '../snapshot.ts'
import type { SheetState } from './office.ts'
import { demandEditable } from './permission.ts'
import { eachCell, fillArea, type Plane } from './plane.ts'
import { type Dimension, rearrange } from './rearrange.ts'
import { demandRoom } from './room.ts'

/** Inserts blank rows or columns before position `at`; they look like their neighbour `like`, as in the editor. */
export function insertLines(
  state: SheetState,
  dimension: Dimension,
  at: number,
  count: number,
  like: number | null,
): void {
  const { sheet, office } = state
  demandPosition(state, dimension, at, sheet[dimension] + 1)
  if (count < 1) office.kernel.fail(`The number of ${dimension} must be at least 1.`)
  demandRoom(state, count * (dimension === 'rows' ? sheet.columns : sheet.rows))
  const old = Array.from({ length: sheet[dimension] }, (_, index) => index)
  rearrange(state, dimension, [
    ...old.slice(0, at - 1),
    ...Array<null>(count).fill(null),
    ...old.slice(at - 1),
  ])
  if (like !== null) lookLike(state, dimension, at, count, like < at ? like : like + count)
  const frozen = dimension === 'rows' ? 'frozenRows' : 'frozenColumns'
  if (at <= sheet[frozen]) sheet[frozen] += count
}

export function deleteLines(state: SheetState, dimension: Dimension, at: number, count: number): void {
  const { sheet, office } = state
  demandPosition(state, dimension, at, sheet[dimension])
  demandPosition(state, dimension, at + count - 1, sheet[dimension])
  const left = sheet[dimension] - count
  const frozen = dimension === 'rows' ? 'frozenRows' : 'frozenColumns'
  if (left < 1) office.kernel.fail(`You can't delete all the ${dimension} on the sheet.`)
  if (
    sheet[frozen] > 0 &&
    at <= sheet[frozen] + 1 &&
    left <= sheet[frozen] - overlap(at, count, sheet[frozen])
  ) {
    office.kernel.fail(`You can't delete all the non-frozen ${dimension} on the sheet.`)
  }
  demandEditable(state, linesArea(state, dimension, at, count))
  const old = Array.from({ length: sheet[dimension] }, (_, index) => index)
  rearrange(state, dimension, [...old.slice(0, at - 1), ...old.slice(at - 1 + count)])
  sheet[frozen] -= overlap(at, count, sheet[frozen])
}

/** Moves lines so that they stand before what is now at `before`. */
export function moveLines(
  state: SheetState,
  dimension: Dimension,
  at: number,
  count: number,
  before: number,
): void {
  const { sheet, office } = state
  demandPosition(state, dimension, before, sheet[dimension] + 1)
  if (before > at && before < at + count) office.kernel.fail(`Cannot move ${dimension} to within themselves.`)
  demandEditable(state, linesArea(state, dimension, at, count))
  const old = Array.from({ length: sheet[dimension] }, (_, index) => index)
  const moved = old.slice(at - 1, at - 1 + count)
  const head = old.slice(0, before - 1).filter(index => !moved.includes(index))
  const tail = old.slice(before - 1).filter(index => !moved.includes(index))
  rearrange(state, dimension, [...head, ...moved, ...tail])
}

export function demandPosition({ office }: SheetState, dimension: Dimension, at: number, most: number): void {
  if (at < 1 || at > most) office.kernel.fail(`Those ${dimension} are out of bounds.`)
}

export function linesArea({ sheet }: SheetState, dimension: Dimension, at: number, count: number): Area {
  return dimension === 'rows'
    ? { row: at, rows: count, column: 1, columns: sheet.columns }
    : { row: 1, rows: sheet.rows, column: at, columns: count }
}

function overlap(at: number, count: number, frozen: number): number {
  return Math.max(0, Math.min(at + count - 1, frozen) - at + 1)
}

/** Formats and validations of the neighbour. */
function lookLike(state: SheetState, dimension: Dimension, at: number, count: number, like: number): void {
  const spread = <T>(plane: Plane<T>) => {
    eachCell(plane, linesArea(state, dimension, like, 1), (value, row, column) => {
      const area =
        dimension === 'rows'
          ? { row: at, rows: count, column, columns: 1 }
          : { row, rows: 1, column: at, columns: count }
      fillArea(plane, area, value)
    })
  }
  spread(state.sheet.styles)
  spread(state.sheet.validations)
}
