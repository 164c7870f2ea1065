import { decodedEntities } from './entities.ts'

/** A piece of HTML or XML. Names are lower case; attributes stay unread until asked for. */
export type Token =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

/** Elements whose content HTML reads as characters up to their closing tag. */
const RAW_TEXT = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'noscript',
])

const TAG_NAME = /<(\/?)([a-z][^\s/>]*)/iy
const QUOTE_OR_END = /["'>]/g

/**
 * Cuts markup into tags and text in one pass: nothing is built, run or fetched. Comments,
 * declarations and raw text are dropped; an unclosed one goes to the end, as browsers have it.
 */
export function tokensOf(markup: string, language: 'html' | 'xml'): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < markup.length) {
    const open = markup.indexOf('<', at)
    const textEnd = open === -1 ? markup.length : open
    if (textEnd > at) tokens.push({ kind: 'text', text: decodedEntities(markup.slice(at, textEnd)) })
    if (open === -1) break
    const tag = tagAt(markup, open)
    if (tag === null) {
      at = endOfNoTag(markup, open, tokens)
      continue
    }
    tokens.push(tag.token)
    at = tag.end
    const { token } = tag
    if (language === 'html' && token.kind === 'open' && RAW_TEXT.has(token.name)) {
      at = endOfRawText(markup, at, token.name)
      tokens.push({ kind: 'close', name: token.name })
    }
  }
  return tokens
}

/** The value of an attribute of a tag, or null. */
export function attribute(attributes: string, name: string): string | null {
  const match = new RegExp(`(?:^|[\\s"'/])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  )
  const value = match?.[1] ?? match?.[2] ?? match?.[3]
  return value === undefined ? null : decodedEntities(value)
}

function tagAt(markup: string, at: number): { readonly token: Token; readonly end: number } | null {
  TAG_NAME.lastIndex = at
  const match = TAG_NAME.exec(markup)
  if (match === null) return null
  const name = (match[2] ?? '').toLowerCase()
  const from = at + match[0].length
  const end = endOfTag(markup, from)
  const attributes = markup.slice(from, end)
  const token: Token =
    match[1] === '/'
      ? { kind: 'close', name }
      : { kind: 'open', name, attributes, isEmpty: attributes.endsWith('/') }
  return { token, end: end + 1 }
}

/** The «>» that no quotes hold; where quotes stay open the next «>» of any kind. */
function endOfTag(markup: string, from: number): number {
  QUOTE_OR_END.lastIndex = from
  for (let match = QUOTE_OR_END.exec(markup); match !== null; match = QUOTE_OR_END.exec(markup)) {
    if (match[0] === '>') return match.index
    const close = markup.indexOf(match[0], match.index + 1)
    QUOTE_OR_END.lastIndex = close === -1 ? match.index + 1 : close + 1
  }
  return markup.length
}

/** A comment or declaration is skipped; any other «<» is text. */
function endOfNoTag(markup: string, at: number, tokens: Token[]): number {
  const comment = markup.startsWith('<!--', at)
  if (!comment && !/[!?/]/.test(markup.charAt(at + 1))) {
    tokens.push({ kind: 'text', text: '<' })
    return at + 1
  }
  const end = comment ? markup.indexOf('-->', at + 2) : markup.indexOf('>', at)
  return end === -1 ? markup.length : end + (comment ? 3 : 1)
}

function endOfRawText(markup: string, from: number, name: string): number {
  const end = new RegExp(`</${name}(?=[\\s/>])[^>]*>?`, 'gi')
  end.lastIndex = from
  const match = end.exec(markup)
  return match === null ? markup.length : match.index + match[0].length
}
