import type { Members } from '../../kernel/strict.ts'
import { changed, placeOf, rangeAt, rangeObject, rangeOf } from '../access.ts'
import type { BookState } from '../office.ts'
import { demandRangeName } from '../rangeName.ts'

/** Named ranges of the workbook. */
export const bookNames: Members<BookState> = {
  getNamedRanges: ({ office, book }) =>
    book.namedRanges.map(named => office.classes.namedRange.create({ office, book, named })),
  getRangeByName: (self, name: string) => {
    const named = self.book.namedRanges.find(candidate => candidate.name.toLowerCase() === name.toLowerCase())
    const range = named && rangeAt(self, named.place)
    return range ? rangeObject(range, range.area, range.bounds) : null
  },
  setNamedRange: (self, name: string, range: object) => {
    const { book, office } = self
    const place = placeOf(rangeOf(office, range))
    demandRangeName(office, name)
    const known = book.namedRanges.find(candidate => candidate.name.toLowerCase() === name.toLowerCase())
    if (known) known.place = place
    else book.namedRanges.push({ name, place })
    changed(self)
  },
  removeNamedRange: (self, name: string) => {
    const { book, office } = self
    const left = book.namedRanges.filter(candidate => candidate.name.toLowerCase() !== name.toLowerCase())
    if (left.length === book.namedRanges.length) office.kernel.fail(`Range name ${name} not found`)
    book.namedRanges = left
    changed(self)
  },
}
