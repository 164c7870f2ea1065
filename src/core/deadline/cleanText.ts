/**
 * `source` is the cell without what cannot be seen and with single spaces; `text` is the same, character for
 * character, in lower case, with one kind of dash and quotation mark, and without remarks in brackets.
 */
export type CleanText = { readonly source: string; readonly text: string }

export function cleanText(cell: string): CleanText {
  const isVisible = VISIBLE.test(cell) && !cell.includes('  ')
  const source = isVisible ? cell : visible(cell)
  const lower = lowerCase(source)
  const plain = PLAIN.test(lower) ? lower : lower.replace(VARIANTS, sign => variants[sign] ?? ' ')
  const text = withoutRemarks(plain)
  // A cell that is nothing but a remark says what it says in brackets.
  return { source, text: text === plain || MEANINGFUL.test(text) ? text : plain.replace(BRACKETS, ' ') }
}

/** Characters that most cells are made of, all of which are seen. */
const VISIBLE = /^[а-яёА-ЯЁa-zA-Z\d\n .,;:/\-()[\]<>_%№§|–—«»"]*$/

/** Nothing to replace in such a cell. */
const PLAIN = /^[а-яёa-z\d\n .,;:/\-()[\]<>_%№§|]*$/

const MEANINGFUL = /[а-яёa-z\d]|\p{L}/u

function visible(cell: string): string {
  const composed = COMBINING.test(cell) ? cell.normalize('NFC') : cell
  return composed.replace(INVISIBLE, '').replace(SPACES, ' ')
}

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
  if (!CLOSING.test(text)) return text
  const open: { readonly sign: string; readonly at: number }[] = []
  let kept = ''
  let keptTo = 0
  for (let at = text.search(OPENING); at >= 0 && at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '(' || sign === '[' || sign === '<') open.push({ sign, at })
    if (sign !== ')' && sign !== ']' && sign !== '>') continue
    const last = open[open.length - 1]
    if (last === undefined || last.sign !== partners[sign]) continue
    open.pop()
    if (open.length > 0) continue
    kept += text.slice(keptTo, last.at) + blank(text.slice(last.at, at + 1))
    keptTo = at + 1
  }
  return kept + text.slice(keptTo)
}

const OPENING = /[([<]/
const CLOSING = /[)\]>]/

const partners = { ')': '(', ']': '[', '>': '<' } as const

function blank(remark: string): string {
  return (BREAK.test(remark) ? '\n' : ' ').padEnd(remark.length, ' ')
}

const BREAK = /^<br\s?\/?>$/
