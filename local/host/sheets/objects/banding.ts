import type { Members } from '../../kernel/strict.ts'
import { changed, nextId, rangeObject, rangeOf } from '../access.ts'
import { BANDING_THEMES } from '../bandingThemes.ts'
import { colourObject, colourOf, demandColour, plainColour } from '../colour.ts'
import type { BandingState, RangeState } from '../office.ts'
import type { BandingRecord } from '../records.ts'
import type { Colour } from '../style.ts'

/** Alternating colours of rows or of columns. */
export const bandingMembers: Members<BandingState> = {
  getRange: self => rangeObject(self, self.banding.area),
  setRange: (self, range: object) => {
    self.banding.area = rangeOf(self.office, range).area
    return bandingObject(self)
  },
  copyTo: (self, range: object) => {
    const target = rangeOf(self.office, range)
    const banding = { ...self.banding, id: nextId(self.book), area: target.area }
    target.sheet.bandings.push(banding)
    return bandingObject({ ...target, banding })
  },
  remove: self => {
    self.sheet.bandings = self.sheet.bandings.filter(({ id }) => id !== self.banding.id)
    changed(self)
  },
  ...bandMembers('row', 'Row'),
  ...bandMembers('column', 'Column'),
}

/** `first` bands start with the header unless it is left out. */
export function band(
  self: RangeState,
  direction: 'row' | 'column',
  theme: string,
  header: boolean,
  footer: boolean,
): object {
  const colours = BANDING_THEMES.get(theme) ?? self.office.kernel.fail(`Invalid argument: ${theme}`)
  const banding: BandingRecord = {
    id: nextId(self.book),
    area: self.area,
    direction,
    header: header ? colours.header : null,
    first: colours.first,
    second: colours.second,
    footer: footer ? colours.footer : null,
  }
  self.sheet.bandings.push(banding)
  changed(self)
  return bandingObject({ ...self, banding })
}

export function bandingObject({ office, book, sheet, banding }: BandingState): object {
  return office.classes.banding.create({ office, book, sheet, banding })
}

type Part = 'header' | 'first' | 'second' | 'footer'

function bandMembers(direction: 'row' | 'column', word: string): Members<BandingState> {
  const parts: readonly Part[] = ['header', 'first', 'second', 'footer']
  return Object.fromEntries(
    parts.flatMap(part => {
      const name = `${part.charAt(0).toUpperCase()}${part.slice(1)}${word}Color`
      const read = ({ banding }: BandingState): Colour | null =>
        banding.direction === direction ? banding[part] : null
      const write = (self: BandingState, colour: Colour | undefined) => {
        const label = `${part.charAt(0).toUpperCase()}${part.slice(1)} ${word.toLowerCase()} color`
        if (part === 'header' || part === 'footer') self.banding[part] = colour ?? null
        else self.banding[part] = colour ?? self.office.kernel.fail(`${label} should not be null`)
        changed(self)
        return bandingObject(self)
      }
      return [
        [
          `get${name}`,
          (self: BandingState) => {
            const colour = read(self)
            return colour === null ? null : plainColour(colour)
          },
        ],
        [
          `get${name}Object`,
          (self: BandingState) => {
            const colour = read(self)
            return colour === null ? null : colourObject(self.office, colour)
          },
        ],
        [
          `set${name}`,
          (self: BandingState, colour: string | null) => write(self, demandColour(self.office, colour)),
        ],
        [
          `set${name}Object`,
          (self: BandingState, colour: object | null) => write(self, colourOf(self.office, colour)),
        ],
      ]
    }),
  )
}
