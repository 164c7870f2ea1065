import type { SheetView } from '../../protocol.ts'
import type { Spot } from './a1.ts'
import type { GridModel } from './gridModel.ts'
import { cornerOf, mergeAt } from './merges.ts'

/** How a key goes from cell to cell. */
export type Move =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'far-up'
  | 'far-down'
  | 'far-left'
  | 'far-right'
  | 'page-up'
  | 'page-down'
  | 'row-start'
  | 'row-end'
  | 'sheet-start'
  | 'sheet-end'

export type Ground = { readonly sheet: SheetView; readonly model: GridModel; readonly page: number }

/** The cell that a move from `spot` gets to, over what is hidden; the corner of a merged cell stands for all of it. */
export function moved({ sheet, model, page }: Ground, spot: Spot, move: Move): Spot {
  const rows = [...model.frozen, ...model.rows].map(({ row }) => row)
  const columns = model.columns.map(({ column }) => column)
  const merge = mergeAt(sheet.frame, spot)
  const low = merge === undefined ? spot.row : merge.row + merge.rows - 1
  const right = merge === undefined ? spot.column : merge.column + merge.columns - 1
  const isFilled = (row: number, column: number) => (sheet.cells[`${row}:${column}`]?.display ?? '') !== ''
  const filledRow = (row: number) => isFilled(row, spot.column)
  const filledColumn = (column: number) => isFilled(spot.row, column)
  const used = Object.values(sheet.cells).filter(({ display }) => display !== '')
  const lastIn = (among: readonly { readonly column: number }[]) =>
    Math.max(columns[0] ?? 1, ...among.map(({ column }) => column).filter(column => columns.includes(column)))
  const to = (row: number, column: number) => cornerOf(sheet.frame, model, { row, column })
  switch (move) {
    case 'up':
      return to(step(rows, spot.row, -1), spot.column)
    case 'down':
      return to(step(rows, low, 1), spot.column)
    case 'left':
      return to(spot.row, step(columns, spot.column, -1))
    case 'right':
      return to(spot.row, step(columns, right, 1))
    case 'far-up':
      return to(far([...rows].reverse(), spot.row, filledRow), spot.column)
    case 'far-down':
      return to(far(rows, low, filledRow), spot.column)
    case 'far-left':
      return to(spot.row, far([...columns].reverse(), spot.column, filledColumn))
    case 'far-right':
      return to(spot.row, far(columns, right, filledColumn))
    case 'page-up':
      return to(step(rows, spot.row, -page), spot.column)
    case 'page-down':
      return to(step(rows, spot.row, page), spot.column)
    case 'row-start':
      return to(spot.row, columns[0] ?? 1)
    case 'row-end':
      return to(spot.row, lastIn(used.filter(({ row }) => row === spot.row)))
    case 'sheet-start':
      return to(rows[0] ?? 1, columns[0] ?? 1)
    case 'sheet-end':
      return to(Math.max(1, ...used.map(({ row }) => row).filter(row => rows.includes(row))), lastIn(used))
  }
}

/** So many further in the list, or its end. */
function step(numbers: readonly number[], from: number, by: number): number {
  const at = numbers.indexOf(from)
  const start = at < 0 ? numbers.findIndex(number => number > from) : at
  return numbers[Math.max(0, Math.min(numbers.length - 1, start + by))] ?? from
}

/** The end of the block of filled cells; from an empty one, or over empty ones, to the next filled one. */
function far(numbers: readonly number[], from: number, isFilled: (number: number) => boolean): number {
  const ahead = numbers.slice(numbers.indexOf(from) + 1)
  const [next] = ahead
  if (next === undefined) return from
  if (!isFilled(from) || !isFilled(next)) return ahead.find(isFilled) ?? ahead[ahead.length - 1] ?? from
  const gap = ahead.findIndex(number => !isFilled(number))
  return ahead[gap < 0 ? ahead.length - 1 : gap - 1] ?? from
}
