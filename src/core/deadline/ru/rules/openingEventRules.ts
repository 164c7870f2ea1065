import type { Rule } from '../../language.ts'
import { NEW_LINE, PAUSE, type Token } from '../../token.ts'
import { durationAt } from './durationAt.ts'
import { eventRuleOf, type FoundEvent } from './eventRuleOf.ts'
import { listAt } from './listAt.ts'
import { gapBefore, is, isLineStart, skip } from './look.ts'

const OPENING_BEGINS: Rule['begins'] = ['event', 'in', 'on', 'to', 'number', 'ordinal']
const UNNAMED_BEGINS: Rule['begins'] = ['by', 'toward', 'from', 'through']

/** Events by words that mean less amid others: only where a deadline may begin. */
export const openingEventRule: Rule = eventRuleOf('event at the start', 'start', OPENING_BEGINS, [
  { name: 'незамедлительно, при поступлении', read: adverb },
  { name: 'в день проведения', read: onTheDay },
  { name: '10 рабочих дней', read: bareDuration },
])

/** What other rules could not read: «до начала олимпиады», «после педсовета». */
export const unnamedEventRule: Rule = eventRuleOf('unnamed event', 'start', UNNAMED_BEGINS, [
  { name: 'до начала олимпиады', read: untilBoundOfUnknown },
  { name: 'до особого распоряжения', read: untilDocument },
  { name: 'после педсовета, перед выездом', read: afterUnknown },
])

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
  // «9 дней с 30 октября по 7 ноября» says how long the days after it are.
  if (listAt(tokens, found.next)?.isOpen === false) return null
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
  const isBeside = is(tokens, at, 'through', 'after') || is(tokens, at, 'through', 'before')
  if (!isBeside || at + 1 >= tokens.length) return null
  return is(tokens, at + 1, 'quantity') ? null : { duration: null, next: at + 2 }
}

function isUnknown(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.kind
  return (kind === 'word' || kind === 'pointed' || kind === 'happening') && gapBefore(tokens, at) < NEW_LINE
}
