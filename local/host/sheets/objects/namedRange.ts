import type { Members } from '../../kernel/strict.ts'
import { changed, placeOf, rangeAt, rangeObject, rangeOf } from '../access.ts'
import type { NamedRangeState } from '../office.ts'
import { demandRangeName } from '../rangeName.ts'

/** A name for a range. */
export const namedRangeMembers: Members<NamedRangeState> = {
  getName: ({ named }) => named.name,
  getRange: self => {
    const range = rangeAt(self, self.named.place)
    return range && rangeObject(range, range.area, range.bounds)
  },
  setName: (self, name: string) => {
    demandRangeName(self.office, name)
    self.named.name = name
    changed(self)
    return self.office.classes.namedRange.create(self)
  },
  setRange: (self, range: object) => {
    self.named.place = placeOf(rangeOf(self.office, range))
    changed(self)
    return self.office.classes.namedRange.create(self)
  },
  remove: self => {
    self.book.namedRanges = self.book.namedRanges.filter(other => other !== self.named)
    changed(self)
  },
}
