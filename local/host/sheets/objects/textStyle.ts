import type { Members } from '../../kernel/strict.ts'
import { colourName, colourObject, colourOf, demandColour } from '../colour.ts'
import type { TextStyleState } from '../office.ts'
import type { TextLook } from '../records.ts'
import type { Style } from '../style.ts'

/** TextStyle; what was never set reads as null. */
export const textStyleMembers: Members<TextStyleState> = {
  copy: ({ office, look }) => office.classes.textStyleBuilder.create({ office, look }),
  getFontFamily: ({ look }) => look.fontFamily ?? null,
  getFontSize: ({ look }) => look.fontSize ?? null,
  getForegroundColor: ({ look }) => (look.fontColour === undefined ? null : colourName(look.fontColour)),
  getForegroundColorObject: ({ office, look }) =>
    look.fontColour === undefined ? null : colourObject(office, look.fontColour),
  isBold: ({ look }) => look.bold ?? null,
  isItalic: ({ look }) => look.italic ?? null,
  isStrikethrough: ({ look }) => look.strikethrough ?? null,
  isUnderline: ({ look }) => look.underline ?? null,
}

/** The builder can be read like a style, though no page of the reference says so. */
export const textStyleBuilderMembers: Members<TextStyleState> = {
  ...textStyleMembers,
  build: ({ office, look }) => office.classes.textStyle.create({ office, look }),
  setBold: (self, bold: boolean) => next(self, { bold }),
  setItalic: (self, italic: boolean) => next(self, { italic }),
  setUnderline: (self, underline: boolean) => next(self, { underline }),
  setStrikethrough: (self, strikethrough: boolean) => next(self, { strikethrough }),
  setFontFamily: (self, fontFamily: string) => next(self, { fontFamily }),
  setFontSize: (self, fontSize: number) => next(self, { fontSize }),
  setForegroundColor: (self, colour: string | null) =>
    next(self, { fontColour: demandColour(self.office, colour) }),
  setForegroundColorObject: (self, colour: object | null) =>
    next(self, { fontColour: colourOf(self.office, colour) }),
}

/** The text look of a cell, defaults filled in as the editor shows them. */
export function textLookOf(style: Style | undefined): TextLook {
  return {
    bold: style?.bold ?? false,
    italic: style?.italic ?? false,
    underline: style?.underline ?? false,
    strikethrough: style?.strikethrough ?? false,
    fontFamily: style?.fontFamily ?? 'arial,sans,sans-serif',
    fontSize: style?.fontSize ?? 10,
    fontColour: style?.fontColour ?? '#000000',
  }
}

function next(self: TextStyleState, change: TextLook): object {
  self.look = { ...self.look, ...change }
  return self.office.classes.textStyleBuilder.create(self)
}
