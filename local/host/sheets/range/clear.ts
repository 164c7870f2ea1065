import { containsCell } from '../../cells/area.ts'
import type { Members } from '../../kernel/strict.ts'
import { hiddenByFilter } from '../filtering.ts'
import type { RangeState } from '../office.ts'
import { eachCell, fillArea, putCell } from '../plane.ts'
import { again, writing } from '../touch.ts'

type ClearOptions = {
  readonly commentsOnly?: boolean
  readonly contentsOnly?: boolean
  readonly formatOnly?: boolean
  readonly validationsOnly?: boolean
  readonly skipFilteredRows?: boolean
}

/** The ways to empty cells. Notes and validations survive a plain clear. */
export const rangeClear: Members<RangeState> = {
  clear: (self, options: ClearOptions = {}) => {
    writing(self, self.area)
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly, skipFilteredRows } = options
    const all = !(commentsOnly || contentsOnly || formatOnly || validationsOnly)
    for (const part of skipFilteredRows ? visibleParts(self) : [self]) {
      if (all || contentsOnly) clearContents(part)
      if (all || formatOnly) clearLooks(part)
      if (commentsOnly) fillArea(part.sheet.notes, part.area, undefined)
      // The reference says so of formatOnly: clearing the format clears validations too.
      if (validationsOnly || formatOnly) fillArea(part.sheet.validations, part.area, undefined)
    }
    return again(self)
  },
  clearContent: self => {
    writing(self, self.area)
    clearContents(self)
    return again(self)
  },
  clearFormat: self => {
    writing(self, self.area)
    clearTextLooks(self)
    return again(self)
  },
}

/** Range.clearFormat leaves number formats alone, says the reference. */
function clearTextLooks({ sheet, area }: RangeState): void {
  eachCell(sheet.styles, area, ({ numberFormat }, row, column) => {
    putCell(sheet.styles, row, column, numberFormat === undefined ? undefined : { numberFormat })
  })
}

export function clearContents({ sheet, area }: Pick<RangeState, 'sheet' | 'area'>): void {
  sheet.pivots = sheet.pivots.filter(({ area: anchor }) => !containsCell(area, anchor.row, anchor.column))
  fillArea(sheet.contents, area, undefined)
  fillArea(sheet.richTexts, area, undefined)
}

export function clearLooks({ sheet, area }: Pick<RangeState, 'sheet' | 'area'>): void {
  fillArea(sheet.styles, area, undefined)
  for (let row = area.row; row < area.row + area.rows && row <= sheet.richTexts.length; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      putCell(sheet.richTexts, row, column, undefined)
    }
  }
}

function visibleParts(self: RangeState): readonly RangeState[] {
  const hidden = hiddenByFilter(self)
  return Array.from({ length: self.area.rows }, (_, down) => self.area.row + down)
    .filter(row => !hidden.has(row))
    .map(row => ({ ...self, area: { ...self.area, row, rows: 1 } }))
}
