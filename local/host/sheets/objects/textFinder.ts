import type { Members } from '../../kernel/strict.ts'
import { rangeObject, rangeOf } from '../access.ts'
import type { RangeState, TextFinderState } from '../office.ts'
import { matches, replaceIn } from '../textFinding.ts'

/** Searches a range, a sheet or the workbook. */
export const textFinderMembers: Members<TextFinderState> = {
  findAll: self => matches(self).map(found => rangeObject(found, found.area)),
  findNext: self => step(self, 1),
  findPrevious: self => step(self, -1),
  getCurrentMatch: ({ current }) => current && rangeObject(current, current.area),
  replaceWith: (self, replacement: string) => (self.current ? replaceIn(self, self.current, replacement) : 0),
  replaceAllWith: (self, replacement: string) =>
    matches(self).reduce((count, found) => count + replaceIn(self, found, replacement), 0),
  startFrom: (self, range: object) => {
    self.current = rangeOf(self.office, range)
    return self.office.classes.textFinder.create(self)
  },
  matchCase: (self, matchCase: boolean) => set(self, { matchCase }),
  matchEntireCell: (self, entireCell: boolean) => set(self, { entireCell }),
  matchFormulaText: (self, formulas: boolean) => set(self, { formulas }),
  ignoreDiacritics: (self, foldDiacritics: boolean) => set(self, { foldDiacritics }),
  useRegularExpression: (self, pattern: boolean) => set(self, { pattern }),
}

function set(self: TextFinderState, change: Partial<TextFinderState>): object {
  Object.assign(self, change)
  return self.office.classes.textFinder.create(self)
}

/** The next match after the current one, around the end. */
function step(self: TextFinderState, direction: 1 | -1): object | null {
  const found = matches(self)
  if (found.length === 0) return null
  const { current } = self
  const after = current ? found.findIndex(cell => isAfter(cell, current)) : 0
  const before = current ? found.findLastIndex(cell => isAfter(current, cell)) : -1
  const place = direction === 1 ? Math.max(after, 0) : before < 0 ? found.length - 1 : before
  self.current = found[place] ?? null
  return self.current && rangeObject(self.current, self.current.area)
}

function isAfter(one: RangeState, other: RangeState): boolean {
  const sheets = one.book.sheets.indexOf(one.sheet) - one.book.sheets.indexOf(other.sheet)
  return (sheets || one.area.row - other.area.row || one.area.column - other.area.column) > 0
}
