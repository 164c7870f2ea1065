import { tokensOf } from '../markup.ts'
import type { ListPlace } from './numbering.ts'
import { ends, opens, value, wordAttribute } from './wordXml.ts'

/** The paragraph styles that number their paragraphs. */
export function listStyles(stylesXml: string | null): ReadonlyMap<string, ListPlace> {
  const places = new Map<string, ListPlace>()
  let style = ''
  let level = 0
  for (const token of tokensOf(stylesXml ?? '', 'xml')) {
    if (opens(token, 'w:style')) {
      style = wordAttribute(token, 'styleId') ?? ''
      level = 0
    } else if (opens(token, 'w:ilvl')) level = Number(value(token) ?? 0)
    else if (opens(token, 'w:numid')) places.set(style, { list: value(token) ?? '', level })
    else if (ends(token, 'w:style')) style = ''
  }
  return places
}
