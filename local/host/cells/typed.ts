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
  if (surelyText(text, locale)) return plain(text)
  if (text.startsWith("'")) return plain(text.slice(1))
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', text }
  const trimmed = text.trim()
  const reading =
    typedNumber(trimmed, locale) ?? typedBoolean(trimmed, locale) ?? typedDate(trimmed, locale, today)
  if (reading) return { kind: 'value', ...reading }
  return /^\+./.test(trimmed) ? { kind: 'formula', text: `=${trimmed}` } : plain(text)
}

/** Most cells are words: the first sign tells, without trying every reading. */
export function surelyText(text: string, locale: Locale): boolean {
  const code = text.charCodeAt(0)
  if (text === '' || text.length > 40) return code !== 61 && code !== 39 && code !== 43
  const sign = firstSigns(locale)[code]
  if (!sign) return true
  // Months and money come with digits, so a text of letters alone can only be a boolean.
  return sign === LETTER && !/\d/.test(text) && typedBoolean(text.trim(), locale) === null
}

function plain(value: string): Typed {
  return { kind: 'value', value, format: null }
}

function typedBoolean(text: string, locale: Locale): { value: boolean; format: null } | null {
  const word = text.toUpperCase()
  if (word === 'TRUE' || word === locale.trueWord) return { value: true, format: null }
  if (word === 'FALSE' || word === locale.falseWord) return { value: false, format: null }
  return null
}

/** By character code: whether a text that begins with it may be something else than text. */
function firstSigns(locale: Locale): Uint8Array {
  const known = signs.get(locale)
  if (known) return known
  const table = new Uint8Array(65536)
  const words = [
    locale.trueWord,
    locale.falseWord,
    'TRUE',
    'FALSE',
    ...locale.currencies.flatMap(c => c.symbols),
  ]
  const months = [
    ...locale.months,
    ...locale.shortMonths,
    ...locale.monthsOfDay,
    ...locale.typedMonths.flat(),
  ]
  const starts = [...words, ...months].map(word => word.charAt(0))
  const cases = starts.flatMap(sign => [sign.toLowerCase(), sign.toUpperCase()])
  for (const sign of cases) table[sign.charCodeAt(0)] = LETTER
  for (const sign of "0123456789+-.,('= \t\u00a0") table[sign.charCodeAt(0)] = OTHER
  signs.set(locale, table)
  return table
}

const LETTER = 1
const OTHER = 2

const signs = new WeakMap<Locale, Uint8Array>()
