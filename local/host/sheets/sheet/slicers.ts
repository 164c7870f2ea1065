import type { Members } from '../../kernel/strict.ts'
import { changed, nextId, rangeOf } from '../access.ts'
import { slicerObject } from '../objects/slicer.ts'
import type { SheetState } from '../office.ts'
import { newSlicer } from '../slicerRecord.ts'

/** Slicers of a sheet. */
export const sheetSlicers: Members<SheetState> = {
  insertSlicer: (self, range: object, row: number, column: number, offsetX = 0, offsetY = 0) => {
    const { area } = rangeOf(self.office, range)
    const slicer = newSlicer(nextId(self.book), area, [row, column, offsetX, offsetY])
    self.sheet.slicers.push(slicer)
    changed(self)
    return slicerObject({ ...self, slicer })
  },
  getSlicers: self => self.sheet.slicers.map(slicer => slicerObject({ ...self, slicer })),
}
