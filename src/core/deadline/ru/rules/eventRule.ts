import type { Found, Rule } from '../../language.ts'
import type { Duration } from '../../reading.ts'
import { NEW_LINE, PAUSE, type Token, type TokenKind } from '../../token.ts'
import { byRule } from './byRule.ts'
import { durationAdjectiveAt, durationAt } from './durationAt.ts'
import { firmPartAfter } from './firmPartAfter.ts'
import { listAt } from './listAt.ts'
import { gapBefore, is, isLineStart, skip } from './look.ts'

type FoundEvent = { readonly duration: Duration | null; readonly next: number }

type EventForm = {
  readonly name: string
  readonly read: (tokens: readonly Token[], at: number) => FoundEvent | null
}

const BY_RESULT = 'по мере поступления, по итогам года'

const EVENT_BEGINS: Rule['begins'] = ['not', 'for', 'through', 'in', 'on', 'by', 'toward', 'to', 'from']
const OPENING_BEGINS: Rule['begins'] = ['event', 'in', 'on', 'to', 'number', 'ordinal']
const UNNAMED_BEGINS: Rule['begins'] = ['by', 'toward', 'from', 'through']

/** What depends on something that has not happened, with its length where the text gives one. */
export const eventRule: Rule = eventRuleOf('event', 'anywhere', EVENT_BEGINS, [
  { name: 'за 2 недели до начала', read: before },
  { name: 'в течение 10 дней, через 3 дня', read: within },
  { name: 'в 3-месячный срок', read: inTerm },
  { name: BY_RESULT, read: byResult },
  { name: 'со дня …, с момента …, до завершения …', read: tiedToHappening },
])

/** The same where a deadline may begin: amid other words these words mean less. */
export const openingEventRule: Rule = eventRuleOf('event at the start', 'start', OPENING_BEGINS, [
  { name: 'незамедлительно, при поступлении', read: adverb },
  { name: 'в день проведения', read: onTheDay },
  { name: '10 рабочих дней', read: bareDuration },
])

/** What other rules could not read: «до начала олимпиады», «после педсовета». */
export const unnamedEventRule: Rule = eventRuleOf('unnamed event', 'start', UNNAMED_BEGINS, [
  { name: 'до начала олимпиады', read: untilBoundOfUnknown },
  { name: 'до особого распоряжения', read: untilDocument },
  { name: 'после педсовета', read: afterUnknown },
])

function eventRuleOf(
  name: string,
  where: Rule['where'],
  begins: Rule['begins'],
  forms: readonly EventForm[],
): Rule {
  return {
    name,
    where,
    begins,
    read: (tokens, at): Found | null => {
      for (const form of forms) {
        const found = form.read(tokens, at)
        if (found === null) continue
        const event: Found = { meanings: [{ says: 'event', duration: found.duration }], next: found.next }
        const dated = form.name === BY_RESULT ? byRule.read(tokens, datedAt(tokens, found.next)) : null
        return dated ?? firmPartAfter(tokens, found.next) ?? event
      }
      return null
    },
  }
}

/** «по итогам года до 20 января» has its day. */
function datedAt(tokens: readonly Token[], at: number): number {
  return skip(tokens, at, ['roman', 'ordinal', 'number', 'unit', 'yearMark', 'schoolMark', 'calendarMark'], 3)
}

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

function adverb(tokens: readonly Token[], at: number): FoundEvent | null {
  const start = skip(tokens, at, ['in', 'to'], 1)
  return is(tokens, start, 'event') ? { duration: null, next: start + 1 } : null
}

/** «в день проведения», «на следующий день», «в тот же день». */
function onTheDay(tokens: readonly Token[], at: number): FoundEvent | null {
  if (!is(tokens, at, 'in') && !is(tokens, at, 'on')) return null
  const noun = skip(tokens, at + 1, ['next', 'word', 'working'], 2)
  return tokens[noun]?.word === 'день' ? { duration: null, next: noun + 1 } : null
}

function bareDuration(tokens: readonly Token[], at: number): FoundEvent | null {
  if (!is(tokens, at, 'number') && !is(tokens, at, 'ordinal')) return null
  const found = durationAt(tokens, at)
  if (found === null || found.duration?.unit === 'year') return null
  const isWhole = isLineStart(tokens, at) && gapBefore(tokens, found.next) >= PAUSE
  return isWhole || is(tokens, found.next, 'from') ? found : null
}

function untilBoundOfUnknown(tokens: readonly Token[], at: number): FoundEvent | null {
  const isUntil = is(tokens, at, 'by') || is(tokens, at, 'toward') || is(tokens, at, 'from')
  const isBound = is(tokens, at + 1, 'begin') || is(tokens, at + 1, 'end')
  if (!isUntil || !isBound || !isUnknown(tokens, at + 2)) return null
  return { duration: null, next: at + 3 }
}

function untilDocument(tokens: readonly Token[], at: number): FoundEvent | null {
  if (!is(tokens, at, 'by')) return null
  const noun = skip(tokens, at + 1, ['word'], 1)
  const isDocument =
    is(tokens, noun, 'pointed') || is(tokens, noun, 'happening') || is(tokens, noun, 'byResult')
  return isDocument ? { duration: null, next: noun + 1 } : null
}

function afterUnknown(tokens: readonly Token[], at: number): FoundEvent | null {
  if (!is(tokens, at, 'through', 'after') || at + 1 >= tokens.length) return null
  return is(tokens, at + 1, 'quantity') ? null : { duration: null, next: at + 2 }
}

function isUnknown(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.kind
  return (kind === 'word' || kind === 'pointed' || kind === 'happening') && gapBefore(tokens, at) < NEW_LINE
}
