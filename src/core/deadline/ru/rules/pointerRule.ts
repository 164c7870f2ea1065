import type { Found, Rule } from '../../language.ts'
import { PAUSE, type Token, type TokenKind } from '../../token.ts'
import { firmPartAfter } from './firmPartAfter.ts'
import { gapBefore, is, isLineStart, skip } from './look.ts'

/** «по отдельному графику», «согласно плану», «в установленном порядке»: the deadline stands elsewhere. */
export const pointerRule: Rule = {
  name: 'pointer',
  where: 'anywhere',
  begins: ['pointer', 'to', 'term', 'in', 'on'],
  read: (tokens, at) => {
    const next = pointerEnd(tokens, at)
    if (next === null) return null
    return firmPartAfter(tokens, next) ?? schedule(next)
  },
}

/** A cell that is nothing but the name of a document: «План внутришкольного контроля». */
export const documentRule: Rule = {
  name: 'document',
  where: 'start',
  begins: ['pointed', 'pointer', 'word', 'working'],
  read: (tokens, at) => {
    if (!isLineStart(tokens, at)) return null
    const end = skip(tokens, at, ['pointed', 'pointer', 'word', 'working'], 8)
    const isNamed = tokens.slice(at, end).some(token => token.kind === 'pointed')
    return isNamed && end === tokens.length ? schedule(end) : null
  },
}

function schedule(next: number): Found {
  return { meanings: [{ says: 'schedule' }], next }
}

/** Words that may stand between «по» and «графику». */
const ATTRIBUTES: readonly TokenKind[] = [
  'word',
  'pointer',
  'schoolMark',
  'calendarMark',
  'working',
  'current',
  'each',
  'whole',
]
const MOST_ATTRIBUTES = 4

function pointerEnd(tokens: readonly Token[], at: number): number | null {
  if (is(tokens, at, 'pointer', 'alone')) return at + 1
  if (is(tokens, at, 'to')) {
    const noun = skip(tokens, at + 1, ATTRIBUTES, MOST_ATTRIBUTES)
    if (is(tokens, noun, 'pointed')) return noun + 1
    return is(tokens, noun, 'term') ? noun + 1 : null
  }
  if (is(tokens, at, 'term')) return setTermEnd(tokens, at)
  if (!is(tokens, at, 'in') && !is(tokens, at, 'on')) return null
  if (tokens[at + 1]?.word === 'порядке') return at + 2
  if (is(tokens, at + 1, 'term') && is(tokens, at + 2, 'pointer')) return at + 3
  const noun = skip(tokens, at + 1, ['pointer', 'working', 'word'], 3)
  const isSet = tokens.slice(at + 1, noun).some(token => token.kind !== 'word')
  if (!isSet || gapBefore(tokens, at + 1) >= PAUSE) return null
  return is(tokens, noun, 'pointed') || isTime(tokens, noun) ? noun + 1 : null
}

/** «сроки устанавливаются приказом» */
function setTermEnd(tokens: readonly Token[], at: number): number | null {
  const noun = skip(tokens, at + 1, ['pointer', 'word'], 3)
  const isSet = tokens.slice(at + 1, noun).some(token => token.kind === 'pointer')
  return isSet && is(tokens, noun, 'pointed') ? noun + 1 : null
}

function isTime(tokens: readonly Token[], at: number): boolean {
  return is(tokens, at, 'term') || is(tokens, at, 'period') || is(tokens, at, 'unit', 'day')
}
