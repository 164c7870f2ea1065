import { isDigit, isLetter } from './characters.ts'
import { figuresAt } from './figuresAt.ts'
import type { Language } from './language.ts'
import { matchAt } from './matchAt.ts'
import {
  type Gap,
  NEW_LINE,
  PAUSE,
  plainToken,
  SPACED,
  TOUCHING,
  type Token,
  type TokenKind,
} from './token.ts'
import { wordAt } from './wordAt.ts'
import { dateInFigures } from './writtenDate.ts'

/** Cuts cleaned text (`cleanText`) into tokens. Every pattern is anchored and bounded: linear in any text. */
export function tokenize(text: string, language: Language): readonly Token[] {
  const tokens: Token[] = []
  let gap: Gap = NEW_LINE
  let endsWithComma = false
  let isAfterTime = false
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const isFigure = isDigit(code)
    const isWord = !isFigure && isLetter(code)
    const spacing = isFigure || isWord ? null : gapOf(text.charAt(at))
    if (spacing !== null) {
      // A line that ends with a comma goes on in the next.
      const isSoftBreak: boolean = text.charAt(at) === '\n' && endsWithComma
      if (spacing > gap && !isSoftBreak) gap = spacing
      if (spacing !== SPACED) endsWithComma = text.charAt(at) === ',' || isSoftBreak
      at++
      continue
    }
    if (isFigure && isListMarker(text, at)) {
      gap = NEW_LINE
      at = text.indexOf(')', at) + 1
      continue
    }
    const token = isFigure
      ? figuresAt(text, at, gap, language)
      : isWord
        ? letterAt(text, at, gap, language)
        : plainToken(SIGNS[text.charAt(at)] ?? 'word', at, at + 1, gap)
    at = token.end
    // A time of day changes nothing, with «часов» after it or without.
    isAfterTime = token.kind === 'time' || (isAfterTime && token.name === 'hour')
    if (isAfterTime) continue
    if (token.kind === 'quantity') markCounted(tokens, token)
    tokens.push(token)
    gap = TOUCHING
    endsWithComma = false
  }
  return tokens
}

/** «2) до 20 ноября» */
function isListMarker(text: string, at: number): boolean {
  const isNear = text.charAt(at + 1) === ')' || text.charAt(at + 2) === ')'
  return isNear && matchAt(LIST_MARKER, text, at) !== ''
}

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

/** A word, or a date whose first figure was typed as a letter. */
function letterAt(text: string, at: number, gap: Gap, language: Language): Token {
  if (isFigureOrPoint(text.charCodeAt(at + 1)) && 'oоzзl'.includes(text.charAt(at))) {
    const found = dateInFigures(text, at)
    if (found !== null) return plainToken('date', at, found.end, gap, { date: found.date, slip: true })
  }
  return wordAt(text, at, gap, language)
}

function isFigureOrPoint(code: number): boolean {
  return code === 46 || isDigit(code)
}

/** «12.10 руб.», «18 лет»: the figures before a measure of something else are no time. */
function markCounted(tokens: Token[], measure: Token): void {
  const last = tokens[tokens.length - 1]
  if (last === undefined || measure.gap > SPACED) return
  const counts =
    last.kind === 'number' || last.kind === 'year' || last.kind === 'date' || last.kind === 'ordinal'
  if (counts && (last.date === null || last.date.year === null)) {
    tokens[tokens.length - 1] = plainToken('quantity', last.start, last.end, last.gap, last)
  }
}
