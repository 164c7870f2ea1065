import type { Area, SheetFrame } from '../../protocol.ts'
import type { Spot } from './a1.ts'
import { holds } from './areas.ts'
import type { GridModel } from './gridModel.ts'

/** A merged place as it shows: the cell that is drawn, and what it covers of shown rows and columns. */
export type Merge = {
  readonly corner: Spot
  readonly columns: number
  readonly rows: number
  readonly width: number
  readonly height: number
}

/** Null where nothing is merged. Hidden rows and columns take no room; the first ones that show are the corner. */
export function mergeShownAt(
  frame: SheetFrame,
  { columns, frozen, rows }: GridModel,
  spot: Spot,
): Merge | null {
  const area = mergeAt(frame, spot)
  if (area === undefined) return null
  const across = columns.filter(({ column }) => holds(area, area.row, column))
  const down = [...frozen, ...rows].filter(({ row }) => holds(area, row, area.column))
  const [left] = across
  const [top] = down
  if (left === undefined || top === undefined) return null
  return {
    corner: { row: top.row, column: left.column },
    columns: across.length,
    rows: down.length,
    width: across.reduce((sum, { width }) => sum + width, 0),
    height: down.reduce((sum, { height }) => sum + height, 0),
  }
}

export function mergeAt({ merges }: SheetFrame, { row, column }: Spot): Area | undefined {
  return merges.find(area => holds(area, row, column))
}

/** Where one gets to by going to a cell: the corner of a merged place stands for all of it. */
export function cornerOf(frame: SheetFrame, model: GridModel, spot: Spot): Spot {
  return mergeShownAt(frame, model, spot)?.corner ?? spot
}
