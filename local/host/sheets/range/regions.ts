import type { Members } from '../../kernel/strict.ts'
import type { Area } from '../../snapshot.ts'
import { rangeObject } from '../access.ts'
import type { RangeState } from '../office.ts'
import { cellOf } from '../plane.ts'
import type { SheetRecord } from '../records.ts'

/** Where data begins and ends, as Ctrl+A and Ctrl+arrow find it. */
export const rangeRegions: Members<RangeState> = {
  getDataRegion: (self, dimension?: object) =>
    rangeObject(self, regionOf(self, dimension ? String(dimension) : null)),
  getNextDataCell: (self, direction: object) => {
    const cell = nextDataCell(self.sheet, self.area, String(direction))
    return rangeObject(self, { ...cell, rows: 1, columns: 1 })
  },
}

/** Grows by a line at a time while the line next to it, holds something. */
function regionOf({ sheet, area }: RangeState, dimension: string | null): Area {
  let { row, column } = area
  let [last, right] = [area.row + area.rows - 1, area.column + area.columns - 1]
  const filled = (top: number, left: number, bottom: number, end: number) =>
    anyFilled(sheet, top, left, bottom, end)
  for (let grown = true; grown; ) {
    grown = false
    if (dimension !== 'COLUMNS') {
      if (row > 1 && filled(row - 1, column, row - 1, right)) [row, grown] = [row - 1, true]
      if (last < sheet.rows && filled(last + 1, column, last + 1, right)) [last, grown] = [last + 1, true]
    }
    if (dimension !== 'ROWS') {
      if (column > 1 && filled(row, column - 1, last, column - 1)) [column, grown] = [column - 1, true]
      if (right < sheet.columns && filled(row, right + 1, last, right + 1)) [right, grown] = [right + 1, true]
    }
  }
  return { row, column, rows: last - row + 1, columns: right - column + 1 }
}

function anyFilled(sheet: SheetRecord, top: number, left: number, bottom: number, right: number): boolean {
  for (let row = Math.max(top, 1); row <= bottom; row++) {
    for (let column = Math.max(left, 1); column <= right; column++) {
      if (cellOf(sheet.contents, row, column) !== undefined) return true
    }
  }
  return false
}

const STEPS: ReadonlyMap<string, readonly [down: number, across: number]> = new Map([
  ['UP', [-1, 0]],
  ['DOWN', [1, 0]],
  ['PREVIOUS', [0, -1]],
  ['NEXT', [0, 1]],
])

function nextDataCell(sheet: SheetRecord, area: Area, direction: string): { row: number; column: number } {
  const [down, across] = STEPS.get(direction) ?? [0, 0]
  const inGrid = (row: number, column: number) =>
    row >= 1 && column >= 1 && row <= sheet.rows && column <= sheet.columns
  const filled = (row: number, column: number) => cellOf(sheet.contents, row, column) !== undefined
  let { row, column } = area
  const step = () => {
    row += down
    column += across
  }
  if (!inGrid(row + down, column + across)) return { row, column }
  const inBlock = filled(row, column) && filled(row + down, column + across)
  step()
  while (inGrid(row + down, column + across)) {
    if (inBlock ? !filled(row + down, column + across) : filled(row, column)) break
    step()
  }
  return { row, column }
}
