import type { Rule } from '../../language.ts'
import type { Token, TokenKind } from '../../token.ts'
import { durationAdjectiveAt, durationAt } from './durationAt.ts'
import { eventRuleOf, type FoundEvent } from './eventRuleOf.ts'
import { listAt } from './listAt.ts'
import { is, skip } from './look.ts'
import { partAt } from './partAt.ts'

const EVENT_BEGINS: Rule['begins'] = ['not', 'for', 'through', 'in', 'on', 'by', 'toward', 'to', 'from']

/** What depends on something that has not happened, with its length where the text gives one. */
export const eventRule: Rule = eventRuleOf('event', 'anywhere', EVENT_BEGINS, [
  { name: 'за 2 недели до начала', read: before },
  { name: 'в течение 10 дней, через 3 дня', read: within },
  { name: 'в 3-месячный срок', read: inTerm },
  { name: 'по мере поступления, по итогам года', mayHaveDay: true, read: byResult },
  { name: 'со дня …, с момента …, до завершения …', read: tiedToHappening },
  { name: 'перед каникулами, после каникул', read: besidePeriod },
])

function before(tokens: readonly Token[], at: number): FoundEvent | null {
  const start = skip(tokens, at, ['not', 'later', 'than'], 3)
  if (!is(tokens, start, 'for')) return null
  const found = durationAt(tokens, start + 1)
  if (found === null || (start === at && !is(tokens, found.next, 'by'))) return null
  const { duration } = found
  return { duration: duration && { ...duration, count: -duration.count }, next: found.next }
}

function within(tokens: readonly Token[], at: number): FoundEvent | null {
  const through = skip(tokens, at, ['in', 'on'], 1)
  const isThrough = is(tokens, through, 'through')
  const isNotLater = is(tokens, at, 'not') && (is(tokens, at + 1, 'later') || is(tokens, at + 1, 'rarer'))
  if (!isThrough && !isNotLater && !is(tokens, at, 'by')) return null
  const next = isNotLater
    ? skip(tokens, at + 2, ['than', 'through', 'by'], 2)
    : (isThrough ? through : at) + 1
  if (isNotLater && is(tokens, next, 'next') && is(tokens, next + 1, 'unit', 'day')) {
    return { duration: { count: 1, unit: 'day' }, next: next + 2 }
  }
  const found = durationAt(tokens, skip(tokens, next, ['whole'], 1))
  // «в течение первой недели октября» is a stretch of days.
  if (found === null || listAt(tokens, next) !== null) return null
  // «до конца недели» has its bound; «до недели» counts from nothing.
  const isCounted = is(tokens, next, 'number') || is(tokens, next, 'ordinal')
  return is(tokens, at, 'by') && !isCounted ? null : found
}

function inTerm(tokens: readonly Token[], at: number): FoundEvent | null {
  if (!is(tokens, at, 'in')) return null
  const isTerm = is(tokens, at + 1, 'term') && is(tokens, at + 2, 'number')
  return isTerm ? durationAt(tokens, at + 2) : durationAdjectiveAt(tokens, at + 1)
}

function byResult(tokens: readonly Token[], at: number): FoundEvent | null {
  if (!is(tokens, at, 'to')) return null
  const noun = skip(tokens, at + 1, ['ordinal', 'word', 'current', 'calendarMark'], 1)
  const isResult = is(tokens, noun, 'byResult') || is(tokens, noun, 'end', 'completion')
  return isResult ? { duration: null, next: noun + 1 } : null
}

const HAPPENING_PREPOSITIONS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'by',
  'toward',
  'from',
  'in',
  'on',
  'through',
  'for',
])

function tiedToHappening(tokens: readonly Token[], at: number): FoundEvent | null {
  const kind = tokens[at]?.kind
  if (kind === undefined || !HAPPENING_PREPOSITIONS.has(kind)) return null
  if (is(tokens, at, 'through', 'during') && !is(tokens, at + 1, 'unit')) return null
  const noun = skip(tokens, at + 1, ['begin', 'end', 'period', 'unit', 'term', 'whole', 'next'], 2)
  if (is(tokens, noun, 'happening')) return { duration: null, next: noun + 1 }
  const isSinceDay = kind === 'from' && is(tokens, at + 1, 'unit', 'day')
  return isSinceDay ? { duration: null, next: at + 2 } : null
}

/** Before or after a period, for an unsaid time: «перед каникулами», «после II четверти». «После 20 мая» begins. */
function besidePeriod(tokens: readonly Token[], at: number): FoundEvent | null {
  const isBetween = is(tokens, at, 'from', 'between') && listAt(tokens, at) === null
  const isBefore = isBetween || is(tokens, at, 'through', 'before')
  if (!isBefore && !is(tokens, at, 'through', 'after')) return null
  const part = partAt(tokens, at + 1)
  const found = part?.open === null ? part : listAt(tokens, at + 1)
  const span = found?.spans[0]?.span
  if (found === null || (!isBefore && (span === 'day' || span === 'months'))) return null
  return { duration: null, next: found.next }
}
