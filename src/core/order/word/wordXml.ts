import { attribute, type Token } from '../markup.ts'

/** The value of a property element: `<w:ilvl w:val="0"/>`. */
export function value(token: Token): string | null {
  return token.kind === 'open' ? attribute(token.attributes, 'w:val') : null
}

export function wordAttribute(token: Token, name: string): string | null {
  return token.kind === 'open' ? attribute(token.attributes, `w:${name}`) : null
}

export function opens(token: Token, name: string): boolean {
  return token.kind === 'open' && token.name === name
}

/** An element ends at its closing tag, or at once when it is empty. */
export function ends(token: Token, name: string): boolean {
  return token.kind !== 'text' && token.name === name && (token.kind === 'close' || token.isEmpty)
}
