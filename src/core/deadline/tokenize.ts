import type { Entry, Language } from './language.ts'
import { type Gap, NEW_LINE, PAUSE, SPACED, TOUCHING, type Token, type TokenKind } from './token.ts'
import { dateInFigures } from './writtenDate.ts'

/** Cuts cleaned text (`cleanText`) into tokens. Every pattern is anchored and bounded: linear in any text. */
export function tokenize(text: string, language: Language): readonly Token[] {
  const tokens: Token[] = []
  let gap: Gap = NEW_LINE
  let endsWithComma = false
  let at = 0
  while (at < text.length) {
    const sign = text.charCodeAt(at)
    const spacing = isDigit(sign) || isLetter(sign) ? null : gapOf(text.charAt(at))
    if (spacing !== null) {
      // A line that ends with a comma goes on in the next.
      const isSoftBreak: boolean = text.charAt(at) === '\n' && tokens.length > 0 && endsWithComma
      if (spacing > gap && !isSoftBreak) gap = spacing
      if (spacing !== SPACED) endsWithComma = text.charAt(at) === ',' || isSoftBreak
      at++
      continue
    }
    const marker = isDigit(sign) ? matchAt(LIST_MARKER, text, at) : ''
    if (marker !== '') {
      gap = NEW_LINE
      at += marker.length
      continue
    }
    const token = tokenAt(text, at, gap, language)
    if (token.kind === 'quantity') markCounted(tokens, token)
    tokens.push(token)
    at = token.end
    gap = TOUCHING
    endsWithComma = false
  }
  return tokens
}

/** «2) до 20 ноября» */
const LIST_MARKER = /\d{1,2}\)/y

/** The gap a separating sign makes; null for a sign that is a token itself. */
function gapOf(sign: string): Gap | null {
  if (sign === ' ') return SPACED
  if (sign === '\n' || sign === ';') return NEW_LINE
  if (sign === ',' || sign === '.' || sign === ':') return PAUSE
  return SIGNS[sign] === undefined ? SPACED : null
}

const SIGNS: Readonly<Record<string, TokenKind>> = {
  '-': 'dash',
  '/': 'slash',
  '%': 'quantity',
  '№': 'reference',
  '§': 'reference',
}

function tokenAt(text: string, at: number, gap: Gap, language: Language): Token {
  const first = text.charCodeAt(at)
  if (isDigit(first)) return figuresAt(text, at, gap, language)
  if (!isLetter(first))
    return { ...BLANK, kind: SIGNS[text.charAt(at)] ?? 'word', start: at, end: at + 1, gap }
  if (/[oоzзl]/.test(text.charAt(at)) && /[\d.]/.test(text.charAt(at + 1))) {
    const found = dateInFigures(text, at)
    if (found !== null) return { ...BLANK, ...found, kind: 'date', start: at, gap, slip: true }
  }
  return wordAt(text, at, gap, language)
}

const BLANK = { value: 0, name: '', word: '', date: null, slip: false }

function figuresAt(text: string, at: number, gap: Gap, language: Language): Token {
  const run = matchAt(/\d+/y, text, at)
  const end = at + run.length
  if (matchAt(MAYBE_DATE, text, at) !== '') {
    const time = matchAt(TIME, text, at)
    if (time !== '') return { ...BLANK, kind: 'quantity', start: at, end: at + time.length, gap }
    const found = dateInFigures(text, at)
    if (found !== null) return { ...BLANK, ...found, kind: 'date', start: at, gap }
    const monthAndYear = matchAt(MONTH_AND_YEAR, text, at)
    if (monthAndYear !== '') {
      // The year is left for the next token.
      return { ...BLANK, kind: 'month', value: Number(run), start: at, end: end + 1, gap }
    }
    const code = matchAt(CODE, text, at)
    if (code !== '') return { ...BLANK, kind: 'quantity', start: at, end: at + code.length, gap }
  } else if (text.charAt(end) === ':') {
    const time = matchAt(TIME, text, at)
    if (time !== '') return { ...BLANK, kind: 'quantity', start: at, end: at + time.length, gap }
  }
  const template = matchAt(TEMPLATE_YEAR, text, at)
  if (template !== '') return { ...BLANK, kind: 'templateYear', start: at, end: at + template.length, gap }
  const value = Number(run)
  language.ordinalEnding.lastIndex = end
  const ending = language.ordinalEnding.exec(text)?.[0] ?? ''
  const kind =
    run.length === 4 && value >= 1990 && value <= 2099 ? 'year' : ending === '' ? 'number' : 'ordinal'
  return { ...BLANK, kind, value, word: run, start: at, end: end + ending.length, gap }
}

/** Figures that go on as a date might. */
const MAYBE_DATE = /\d{1,4}(?: ?[.,]|[/-]\d|[oоzзl][\d.oо])|\d+[.,]/y

/** «10:30», «10.00», «14-00», «9.30». */
const TIME = /\d{1,2}(?::[0-5]\d(?::\d\d)?|[.-]00|\.(?:1[3-9]|[2-5]\d))(?![\d.])/y
const MONTH_AND_YEAR = /(?:0?[1-9]|1[0-2])\.20\d\d(?![\d.])/y
/** More than two numbers joined by points, or two that are no date: an address, a paragraph, an amount. */
const CODE = /\d+(?:\.\d+)+(?:,\d+)?|\d+,\d{3,}/y
const TEMPLATE_YEAR = /(?:19|20)(?:_+|[xх]{1,2}(?!\p{L}))/uy

function wordAt(text: string, at: number, gap: Gap, language: Language): Token {
  const written = matchAt(WORD, text, at)
  const end = at + written.length
  const rest = matchAt(BROKEN, text, end)
  if (rest !== '') {
    const joined = entryOf(written + rest.slice(2), language)
    if (joined !== null && entryOf(rest.slice(2), language) === null) {
      return tokenOf(joined, written + rest.slice(2), at, end + rest.length, gap)
    }
  }
  const entry = entryOf(written, language)
  if (entry?.entry.kind === 'roman' && text.charAt(end) === '-') {
    // «I-е полугодие»
    language.ordinalEnding.lastIndex = end
    const ending = language.ordinalEnding.exec(text)?.[0] ?? ''
    return tokenOf(entry, written, at, end + ending.length, gap)
  }
  if (entry !== null) return tokenOf(entry, written, at, end, gap)
  return {
    ...BLANK,
    kind: written.startsWith('_') ? 'reference' : 'word',
    word: written,
    start: at,
    end,
    gap,
  }
}

const WORD = /[\p{L}_]+/uy
/** The rest of a word broken at the end of a line. */
const BROKEN = /-\n\p{L}+/uy

type Looked = { readonly entry: Entry; readonly slip: boolean }

function tokenOf(found: Looked, word: string, start: number, end: number, gap: Gap): Token {
  const { kind, value, name } = found.entry
  return { kind, value, name, word, date: null, start, end, gap, slip: found.slip }
}

/** Latin letters among Cyrillic ones, or in their place, are read as what they look like. */
function entryOf(written: string, language: Language): Looked | null {
  const found = language.look(written)
  if (found !== null || !/[a-zі]/.test(written)) return found
  let word = ''
  for (const letter of written) word += language.lookalikes[letter] ?? letter
  const meant = /[a-z]/.test(word) ? null : language.look(word)
  return meant && { entry: meant.entry, slip: true }
}

/** «12.10 руб.», «18 лет»: the figures before a measure of something else are no time. */
function markCounted(tokens: Token[], measure: Token): void {
  const last = tokens[tokens.length - 1]
  if (last === undefined || measure.gap > SPACED) return
  const counts =
    last.kind === 'number' || last.kind === 'year' || last.kind === 'date' || last.kind === 'ordinal'
  if (counts && (last.date === null || last.date.year === null)) {
    tokens[tokens.length - 1] = { ...last, kind: 'quantity' }
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(code: number): boolean {
  if (code >= 97 && code <= 122) return true
  if (code >= 0x430 && code <= 0x45f) return true
  return code === 95 || (code > 127 && /\p{L}/u.test(String.fromCharCode(code)))
}
