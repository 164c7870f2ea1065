import type { Look } from '../snapshot.ts'
import { plainColour } from './colour.ts'
import type { RuleLook } from './records.ts'
import type { Style } from './style.ts'

/** A cell's own look, defaults filled in. */
export function lookOf(style: Style): Look {
  const { horizontal, vertical } = style
  return {
    background: style.background === undefined ? null : plainColour(style.background),
    fontColour: style.fontColour === undefined ? null : plainColour(style.fontColour),
    fontSize: style.fontSize ?? 10,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    strikethrough: style.strikethrough ?? false,
    wrap: style.wrap === 'WRAP',
    horizontal:
      horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? horizontal : null,
    vertical: vertical === 'top' || vertical === 'middle' ? vertical : 'bottom',
  }
}

/** What a colour rule changes. */
export function ruleLook({ background, fontColour, bold, italic, strikethrough }: RuleLook): Partial<Look> {
  return {
    ...(background === undefined ? {} : { background: plainColour(background) }),
    ...(fontColour === undefined ? {} : { fontColour: plainColour(fontColour) }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
  }
}
