/** A piece of what somebody typed: plain text, or an address that may be opened. */
export type TextPiece = { readonly text: string; readonly href: string | null }

/**
 * The addresses in a text, so that they can be opened: http and https alone; whatever else looks like an address
 * stays text. What ends a sentence is not part of an address.
 */
export function linkedText(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  let plain = ''
  text.split(ADDRESS).forEach((part, index) => {
    const address = index % 2 === 1 ? trimmed(part) : ''
    if (address !== '') {
      if (plain !== '') pieces.push({ text: plain, href: null })
      pieces.push({ text: address, href: address })
      plain = ''
    }
    plain += part.slice(address.length)
  })
  return plain === '' ? pieces : [...pieces, { text: plain, href: null }]
}

const ADDRESS = /(?<![\p{L}\p{N}:/.+-])(https?:\/\/[\p{L}\p{N}][^\s<>"'«»“”\\^`{|}]*[\p{L}\p{N}/=&_#-])/iu

/** «(см. https://…/a)»: a bracket that the address did not open is the sentence's own. */
function trimmed(address: string): string {
  const cut = address.indexOf(')')
  return cut < 0 || address.slice(0, cut).includes('(') ? address : address.slice(0, cut)
}
