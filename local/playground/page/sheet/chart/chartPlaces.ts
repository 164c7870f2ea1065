import type { ChartSnapshot } from '../../../protocol.ts'
import type { GridModel } from '../gridModel.ts'

/** Pixels from the upper left cell of the sheet; rows and columns that are hidden or frozen count as they show. */
export function placeOf(
  { anchor }: ChartSnapshot,
  { columns, frozen, rows }: GridModel,
): { readonly left: number; readonly top: number } {
  const above = [...frozen, ...rows].filter(({ row }) => row < anchor.row)
  const before = columns.filter(({ column }) => column < anchor.column)
  return {
    left: sum(before.map(({ width }) => width)) + anchor.offsetX,
    top: sum(above.map(({ height }) => height)) + anchor.offsetY,
  }
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0)
}
