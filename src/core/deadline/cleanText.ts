/**
 * `source` is the cell without what cannot be seen and with single spaces; `text` is the same, character for
 * character, in lower case, with one kind of dash and quotation mark, and without remarks in brackets.
 */
export type CleanText = { readonly source: string; readonly text: string }

export function cleanText(cell: string): CleanText {
  if (PLAIN.test(cell) && !cell.includes('  ')) return { source: cell, text: lowerCase(cell) }
  const composed = COMBINING.test(cell) ? cell.normalize('NFC') : cell
  const source = composed.replace(INVISIBLE, '').replace(SPACES, ' ')
  const plain = lowerCase(source).replace(VARIANTS, character => variants[character] ?? ' ')
  const text = withoutRemarks(plain)
  // A cell that is nothing but a remark says what it says in brackets.
  return { source, text: /[\p{L}\d]/u.test(text) ? text : plain.replace(BRACKETS, ' ') }
}

/** Nothing to clean but capitals. */
const PLAIN = /^[а-яёА-ЯЁ\d .,\n-]*$/

/** Soft hyphen, zero-width characters, byte order mark, the stress accent. */
const INVISIBLE = /\u0301|[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** Letters and their accents apart, as some programs copy «й». */
const COMBINING = /[\u0300-\u036f]/

const SPACES = /[^\S\n\r\u2028\u2029]+/g

const VARIANTS = /[^\p{L}\d\n .,;:/\-()[\]<>_%№§|]/gu

/** Every other character outside the alphabet and the common signs counts as a space. */
const variants: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‒': '-',
  '―': '-',
  '‐': '-',
  '‑': '-',
  '…': '-',
  '\r': '\n',
  '\u2028': '\n',
  '•': ';',
  '·': ';',
  '₽': '%',
  $: '%',
  '€': '%',
}

const BRACKETS = /[()[\]<>]/g

const partners: Readonly<Record<string, string>> = { ')': '(', ']': '[', '>': '<' }

/** `toLowerCase` lengthens a few letters of other alphabets; those stay as they are. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/./gsu, character => {
    const small = character.toLowerCase()
    return small.length === character.length ? small : character
  })
}

/** Blanks what stands between brackets that match. `<br>` is a line break. */
function withoutRemarks(text: string): string {
  if (!/[)\]>]/.test(text)) return text
  const pieces: string[] = []
  const open: { readonly sign: string; readonly at: number }[] = []
  let kept = 0
  BRACKETS.lastIndex = 0
  for (let match = BRACKETS.exec(text); match !== null; match = BRACKETS.exec(text)) {
    const [sign] = match
    const at = match.index
    if (sign === '(' || sign === '[' || sign === '<') open.push({ sign, at })
    const partner = partners[sign]
    const last = open[open.length - 1]
    if (partner === undefined || last === undefined || last.sign !== partner) continue
    open.pop()
    if (open.length > 0) continue
    pieces.push(text.slice(kept, last.at), blank(text.slice(last.at, at + 1)))
    kept = at + 1
  }
  pieces.push(text.slice(kept))
  return pieces.join('')
}

function blank(remark: string): string {
  return (/^<br\s?\/?>$/.test(remark) ? '\n' : ' ').padEnd(remark.length, ' ')
}
