import type { Rule } from '../../language.ts'
import type { Edge, Meaning, Span } from '../../phrase.ts'
import type { Token } from '../../token.ts'
import { boundedSpansAt } from './boundedSpansAt.ts'
import { is, skip } from './look.ts'
import { isWordInclusive } from './rhythmBoundsAt.ts'
import { yearlyInstead } from './yearlyInstead.ts'

/** «до 15 октября», «к 1 марта», «не позднее июня», «до конца четверти», «до начала учебного года». */
export const byRule: Rule = {
  name: 'by',
  where: 'anywhere',
  begins: ['not', 'by', 'toward', 'to'],
  read: (tokens, at) => {
    const preposition = prepositionAt(tokens, at)
    if (preposition === null) return null
    const { next, edge, isTo } = preposition
    const part = skip(tokens, next, ['whole'], 1)
    const bounds = boundAt(tokens, part)
    const spans = boundedSpansAt(tokens, bounds.next, bounds.edge !== null)
    if (spans === null || (isTo && !spans.spans.every(isDayMonthOrYear))) return null
    const said = isWordInclusive(tokens, spans.next) ? 'end' : (bounds.edge ?? edge)
    const found = spans.spans.map((span, index) => meaningOf(span, index, spans.spans, said))
    return yearlyInstead(tokens, { meanings: found, next: spans.next })
  },
}

type Preposition = { readonly next: number; readonly edge: Edge; readonly isTo: boolean }

function prepositionAt(tokens: readonly Token[], at: number): Preposition | null {
  if (is(tokens, at, 'not') && is(tokens, at + 1, 'later')) {
    return { next: skip(tokens, at + 2, ['than', 'in', 'by', 'toward', 'term'], 2), edge: 'end', isTo: false }
  }
  if (is(tokens, at, 'by')) return { next: at + 1, edge: 'before', isTo: false }
  if (is(tokens, at, 'toward')) return { next: at + 1, edge: 'before', isTo: false }
  if (is(tokens, at, 'to')) return { next: at + 1, edge: 'end', isTo: true }
  return null
}

/** «до конца …», «до начала …»; the middle of a month is its 15th and read with it. */
function boundAt(
  tokens: readonly Token[],
  at: number,
): { readonly next: number; readonly edge: Edge | null } {
  if (is(tokens, at, 'middle')) return { next: at, edge: 'end' }
  if (is(tokens, at, 'end')) return { next: at + 1, edge: 'end' }
  if (is(tokens, at, 'begin')) return { next: at + 1, edge: 'before' }
  return { next: at, edge: null }
}

/** The preposition holds for single days joined to the first; months after a comma stand for themselves. */
function meaningOf(span: Span, index: number, all: readonly Span[], edge: Edge): Meaning {
  const first = all[0]
  if (index > 0 && (span.span === 'day') !== (first?.span === 'day')) return { says: 'during', span }
  if (span.span === 'range') return { says: 'by', span: span.last, edge: 'end' }
  return { says: 'by', span, edge: isOneDay(span) ? 'end' : edge }
}

function isOneDay(span: Span): boolean {
  return span.span === 'day' || span.span === 'nthWeekday' || span.span === 'workingDay'
}

function isDayMonthOrYear(span: Span): boolean {
  return span.span === 'day' || span.span === 'months' || span.span === 'years'
}
