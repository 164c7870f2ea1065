import { intersection } from '../../cells/area.ts'
import type { Members } from '../../kernel/strict.ts'
import { changed, rangeOf } from '../access.ts'
import { ALL_PARTS, heldBlock, NOTHING, putHeld } from '../block.ts'
import { copyRange } from '../copying.ts'
import { bounded } from '../grid.ts'
import { followMove } from '../moving.ts'
import type { RangeState } from '../office.ts'
import { stateOfSheet } from '../spreadsheet/sheets.ts'
import { mismatch, writing } from '../touch.ts'

type CopyOptions = { readonly formatOnly?: boolean; readonly contentsOnly?: boolean }

/** Copies and moves. */
export const rangeCopy: Members<RangeState> = {
  copyTo: (self, destination: object, how?: object, transposed?: boolean) => {
    const target = self.office.classes.range.stateOf(destination)
    if (!target || (transposed !== undefined && typeof transposed !== 'boolean')) {
      return mismatch(self.office, 'Range.copyTo', [destination, how, transposed])
    }
    copyRange(self, target, typeOf(self, how), transposed ?? false)
  },
  copyValuesToRange: (self, sheet: object | number, ...corners: readonly number[]) => {
    copyRange(self, targetOf(self, sheet, corners), 'PASTE_VALUES', false)
  },
  copyFormatToRange: (self, sheet: object | number, ...corners: readonly number[]) => {
    copyRange(self, targetOf(self, sheet, corners), 'PASTE_FORMAT', false)
  },
  moveTo: (self, target: object) => {
    const to = rangeOf(self.office, target)
    const area = { ...self.area, row: to.area.row, column: to.area.column }
    bounded(to, area)
    writing(self, self.area)
    writing(to, area)
    const block = heldBlock(self, self.area)
    forEachCell(self, (row, column) => putHeld(self.sheet, row, column, NOTHING, ALL_PARTS))
    block.forEach((line, down) => {
      line.forEach((held, across) => {
        putHeld(to.sheet, area.row + down, area.column + across, held, ALL_PARTS)
      })
    })
    const merges = self.sheet.merges.filter(merge => intersection(merge, self.area))
    self.sheet.merges = self.sheet.merges.filter(merge => !intersection(merge, self.area))
    to.sheet.merges.push(
      ...merges.map(merge => ({
        ...merge,
        row: merge.row + area.row - self.area.row,
        column: merge.column + area.column - self.area.column,
      })),
    )
    followMove(self, to.sheet, area)
    changed(self)
  },
}

/** The old option objects mean the same as an enum; an option Google does not know fits no signature. */
function typeOf(self: RangeState, how: object | undefined): string {
  if (how === undefined || how === null) return 'PASTE_NORMAL'
  const name = String(how)
  if (name in self.office.enums.CopyPasteType) return name
  const { formatOnly, contentsOnly, ...others }: CopyOptions = how
  if (typeof how !== 'object' || Object.keys(others).length > 0 || (formatOnly && contentsOnly)) {
    return mismatch(self.office, 'Range.copyTo', [how])
  }
  return formatOnly ? 'PASTE_FORMAT' : contentsOnly ? 'PASTE_VALUES' : 'PASTE_NORMAL'
}

function targetOf(self: RangeState, where: object | number, corners: readonly number[]): RangeState {
  const [column = 1, columnEnd = 1, row = 1, rowEnd = 1] = corners
  const sheet =
    typeof where === 'number'
      ? self.book.sheets.find(({ id }) => id === where)
      : stateOfSheet(self.office, where).sheet
  if (!sheet) return self.office.kernel.fail('Invalid argument: gridId')
  return bounded({ ...self, sheet }, { row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1 })
}

function forEachCell({ area }: RangeState, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column)
  }
}
