import type { Locale } from './locale.ts'
import { typedDate } from './typedDate.ts'
import { typedNumber } from './typedNumber.ts'

/** What typing made of a text: the value stored, and the number format an unformatted cell takes from it. */
export type Typed =
  | { readonly kind: 'value'; readonly value: string | number | boolean; readonly format: string | null }
  | { readonly kind: 'formula'; readonly text: string }

/**
 * Reads a text as if a person had typed it into a cell: numbers, dates, times, percentages, money, booleans,
 * formulas; a leading apostrophe keeps the rest as text. `today` decides the year of «1.2».
 */
export function readTyped(text: string, locale: Locale, today: number): Typed {
  if (textTestOf(locale)(text)) return plain(text)
  if (text.startsWith("'")) return plain(text.slice(1))
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', text }
  const trimmed = text.trim()
  const reading =
    typedNumber(trimmed, locale) ?? typedBoolean(trimmed, locale) ?? typedDate(trimmed, locale, today)
  if (reading) return { kind: 'value', ...reading }
  return /^\+./.test(trimmed) ? { kind: 'formula', text: `=${trimmed}` } : plain(text)
}

/** Whether a text can only be text: most cells are words, and their first signs tell without trying every reading. */
export type TextTest = (text: string) => boolean

export function textTestOf(locale: Locale): TextTest {
  const known = tests.get(locale)
  if (known) return known
  const { first, pairs } = startsOf(locale)
  const made: TextTest = text => {
    const code = text.charCodeAt(0)
    if (text === '' || text.length > 40) return code !== 61 && code !== 39 && code !== 43
    const sign = first[code]
    if (!sign || (sign === LETTER && text.length > 1 && !pairs[pairKey(code, text.charCodeAt(1))]))
      return true
    // Months and money come with digits, so a text of letters alone can only be a boolean.
    return sign === LETTER && !/\d/.test(text) && typedBoolean(text.trim(), locale) === null
  }
  tests.set(locale, made)
  return made
}

const tests = new WeakMap<Locale, TextTest>()

function plain(value: string): Typed {
  return { kind: 'value', value, format: null }
}

function typedBoolean(text: string, locale: Locale): { value: boolean; format: null } | null {
  const word = text.toUpperCase()
  if (word === 'TRUE' || word === locale.trueWord) return { value: true, format: null }
  if (word === 'FALSE' || word === locale.falseWord) return { value: false, format: null }
  return null
}

type Starts = {
  /** By character code: whether a text that begins with it may be something else than text. */
  readonly first: Uint8Array
  /** By the key of its first two characters: the same for a text that begins with a letter. */
  readonly pairs: Uint8Array
}

function startsOf(locale: Locale): Starts {
  const first = new Uint8Array(65536)
  const pairs = new Uint8Array(65536)
  const words = [
    locale.trueWord,
    locale.falseWord,
    'TRUE',
    'FALSE',
    ...locale.currencies.flatMap(c => c.symbols),
    ...locale.months,
    ...locale.shortMonths,
    ...locale.monthsOfDay,
    ...locale.typedMonths.flat(),
  ]
  for (const word of words) {
    const [head = '', next] = word
    for (const sign of [head.toLowerCase(), head.toUpperCase()]) {
      first[sign.charCodeAt(0)] ||= LETTER
      if (next === undefined) first[sign.charCodeAt(0)] = OTHER
      for (const second of next === undefined ? [] : [next.toLowerCase(), next.toUpperCase()]) {
        pairs[pairKey(sign.charCodeAt(0), second.charCodeAt(0))] = 1
      }
    }
  }
  for (const sign of "0123456789+-.,('= \t\u00a0") first[sign.charCodeAt(0)] = OTHER
  return { first, pairs }
}

/** Two pairs may share a key: such a text is only read with more care. */
function pairKey(first: number, second: number): number {
  return (first * 251 + second) & 0xffff
}

const LETTER = 1
const OTHER = 2
