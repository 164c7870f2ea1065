import { containsArea, intersection, sameArea } from '../../cells/area.ts'
import type { Members } from '../../kernel/strict.ts'
import type { Area } from '../../snapshot.ts'
import { rangeObject } from '../access.ts'
import type { RangeState } from '../office.ts'
import { fillArea } from '../plane.ts'
import { again, writing } from '../touch.ts'

/** Merged cells: only the upper left one keeps its value. */
export const rangeMerges: Members<RangeState> = {
  merge: self => merged(self, [self.area]),
  mergeAcross: self =>
    merged(
      self,
      Array.from({ length: self.area.rows }, (_, down) => ({
        ...self.area,
        row: self.area.row + down,
        rows: 1,
      })),
    ),
  mergeVertically: self =>
    merged(
      self,
      Array.from({ length: self.area.columns }, (_, across) => ({
        ...self.area,
        column: self.area.column + across,
        columns: 1,
      })),
    ),
  breakApart: self => {
    writing(self, self.area)
    const cut = self.sheet.merges.find(
      area => intersection(area, self.area) && !containsArea(self.area, area),
    )
    if (cut) self.office.kernel.fail('You must select all cells in a merged range to merge or unmerge them.')
    self.sheet.merges = self.sheet.merges.filter(area => !intersection(area, self.area))
    return again(self)
  },
  getMergedRanges: self =>
    self.sheet.merges.filter(area => intersection(area, self.area)).map(area => rangeObject(self, area)),
  isPartOfMerge: self => self.sheet.merges.some(area => intersection(area, self.area)),
}

function merged(self: RangeState, areas: readonly Area[]): object {
  const { sheet, office } = self
  writing(self, self.area)
  for (const area of areas) {
    const cut = sheet.merges.find(known => intersection(known, area) && !containsArea(area, known))
    if (cut) office.kernel.fail('You must select all cells in a merged range to merge or unmerge them.')
    sheet.merges = sheet.merges.filter(known => !intersection(known, area))
    if (area.rows * area.columns === 1) continue
    const kept = sheet.contents[area.row - 1]?.[area.column - 1]
    fillArea(sheet.contents, area, undefined)
    fillArea(sheet.contents, { ...area, rows: 1, columns: 1 }, kept)
    if (!sheet.merges.some(known => sameArea(known, area))) sheet.merges.push(area)
  }
  return again(self)
}
