import type { Members } from '../../kernel/strict.ts'
import { demandColour } from '../colour.ts'
import { enumValue } from '../enums.ts'
import type { ColourState } from '../office.ts'

/** Color; a ColorBuilder can be read like one. */
export const colourMembers: Members<ColourState> = {
  getColorType: self => colourType(self),
  asRgbColor: ({ office, colour }) =>
    typeof colour === 'string'
      ? office.classes.rgbColour.create({ office, colour })
      : office.kernel.fail('Object is not of type RgbColor.'),
  asThemeColor: ({ office, colour }) =>
    typeof colour === 'object' && colour !== null
      ? office.classes.themeColour.create({ office, colour })
      : office.kernel.fail('Object is not of type ThemeColor.'),
}

export const colourBuilderMembers: Members<ColourState> = {
  ...colourMembers,
  setRgbColor: (self, css: string) => {
    self.colour = demandColour(self.office, css) ?? self.office.kernel.fail(`Invalid color string: ${css}`)
    return self.office.classes.colourBuilder.create(self)
  },
  setThemeColor: (self, theme: object) => {
    self.colour = { theme: String(theme) }
    return self.office.classes.colourBuilder.create(self)
  },
  build: ({ office, colour }) => office.classes.colour.create({ office, colour }),
}

export const rgbColourMembers: Members<ColourState> = {
  getColorType: self => colourType(self),
  asHexString: ({ colour }) => String(colour),
  getRed: self => part(self, 1),
  getGreen: self => part(self, 3),
  getBlue: self => part(self, 5),
}

export const themeColourMembers: Members<ColourState> = {
  getColorType: self => colourType(self),
  getThemeColorType: ({ office, colour }) =>
    enumValue(
      office.enums,
      'ThemeColorType',
      typeof colour === 'object' && colour ? colour.theme : 'UNSUPPORTED',
    ),
}

function colourType({ office, colour }: ColourState): object {
  const name = colour === null ? 'UNSUPPORTED' : typeof colour === 'string' ? 'RGB' : 'THEME'
  return enumValue(office.enums, 'ColorType', name)
}

function part({ colour }: ColourState, at: number): number {
  return Number.parseInt(String(colour).slice(at, at + 2), 16)
}
