/** The words of a cell that may hold several links. */
export function wordsOf(text: string): readonly string[] {
  return text
    .split(/\s+|[,;](?=\s|$|https?:)/i)
    .map(word => word.replace(/^[«"(<]+|[»")>.,;]+$/g, ''))
    .filter(word => word !== '')
}

/** A whole address of the web that a browser opens, Cyrillic names included. */
export function isLink(word: string): boolean {
  return /^https?:\/\/[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?([/?#]\S*)?$/iu.test(word)
}

/** What is meant as a link and is none, with the link it should be, '' where that is not known; null for other words. */
export function brokenLink(word: string): { readonly repaired: string } | null {
  if (isLink(word) || word.includes('@')) return null
  const scheme = /^(h[htps]{1,6}|[htps]*tps?)\s*([:;.,]+[/\\]*|[:;.,]*[/\\]+)(.*)$/i.exec(word)
  const [, typed = '', , rest = ''] = scheme ?? []
  const candidate = scheme
    ? `${/s$/i.test(typed) ? 'https' : 'http'}://${rest.replace(/\\/g, '/')}`
    : `https://${word}`
  if (scheme) return { repaired: isLink(candidate) ? candidate : '' }
  return SITE.test(word) ? { repaired: isLink(candidate) ? candidate : '' } : null
}

/** An address without its beginning. */
const SITE =
  /^(www\.\S+|[\p{L}\d-]+(\.[\p{L}\d-]+)*\.(ru|рф|su|com|org|net|edu|info|me|cc|link|cloud|site|online|school)(:\d+)?([/?#]\S*)?)$/iu
