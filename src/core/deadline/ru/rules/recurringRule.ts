import type { Found, Rule } from '../../language.ts'
import type { DueRule, Span } from '../../phrase.ts'
import type { Rhythm } from '../../reading.ts'
import { PAUSE, type Token, type TokenKind } from '../../token.ts'
import { byRule } from './byRule.ts'
import { durationAt } from './durationAt.ts'
import { listAt } from './listAt.ts'
import { gapBefore, is, isLineStart, skip } from './look.ts'
import { type FoundMeaning, monthDayAt } from './monthDayAt.ts'
import { rhythmAt } from './rhythmAt.ts'
import { weekdayDueAt } from './weekdayDueAt.ts'
import { dueDaysOf } from './yearlyInstead.ts'

/** «ежемесячно до 5 числа», «не реже 1 раза в квартал», «каждый понедельник», «ежегодно до 1 марта». */
export const recurringRule: Rule = {
  name: 'recurring',
  where: 'anywhere',
  begins: [
    'rhythm',
    'number',
    'ordinal',
    'quantity',
    'last',
    'not',
    'rarer',
    'times',
    'each',
    'in',
    'to',
    'by',
    'toward',
    'weekday',
    'begin',
    'end',
    'through',
    'term',
  ],
  read: (tokens, at) => {
    const byResult = afterResult(tokens, at)
    const start = skip(tokens, byResult, ['begin', 'end'], 1)
    const rhythm = rhythmAt(tokens, start > byResult && !is(tokens, start, 'each') ? byResult : start)
    const said = rhythm === null ? null : dueAfter(tokens, rhythm.next, rhythm.rhythm)
    const isSoft = said === null || said.due.length === 0
    const alone = isSoft ? (weekdayDueAt(tokens, at, null) ?? monthDayAt(tokens, at, null)) : null
    if (alone !== null) return found(alone)
    if (rhythm === null || said === null) return null
    return {
      meanings: [{ says: 'recurring', rhythm: said.rhythm, due: said.due }],
      next: said.next,
    }
  },
}

/** «по итогам каждой четверти», «после каждой четверти»: the rhythm stands after them. */
function afterResult(tokens: readonly Token[], at: number): number {
  if (is(tokens, at, 'to') && is(tokens, at + 1, 'byResult')) return at + 2
  return is(tokens, at, 'through', 'after') && is(tokens, at + 1, 'each') ? at + 1 : at
}

function found({ meaning, next }: FoundMeaning): Found {
  return { meanings: [meaning], next }
}

type Due = { readonly rhythm: Rhythm; readonly due: readonly DueRule[]; readonly next: number }

const LINKS = ['in', 'on', 'term', 'dash', 'from', 'through', 'whole', 'period'] as const

/** The days that follow a rhythm word, if the text names any. */
function dueAfter(tokens: readonly Token[], at: number, rhythm: Rhythm): Due {
  const none: Due = { rhythm, due: [], next: at }
  for (const start of placesToLook(tokens, at)) {
    const counted = weekdayDueAt(tokens, start, rhythm) ?? monthDayAt(tokens, start, rhythm)
    if (counted?.meaning.says === 'recurring') {
      return { rhythm: counted.meaning.rhythm, due: counted.meaning.due, next: counted.next }
    }
  }
  return daysAfter(tokens, at, rhythm) ?? lengthAfter(tokens, at, rhythm) ?? none
}

/** «ежемесячно, не позднее 3 дней после окончания месяца»: a length after an unnamed day adds no day. */
function lengthAfter(tokens: readonly Token[], at: number, rhythm: Rhythm): Due | null {
  const start = skip(tokens, at, ['in', 'on', 'through', 'not', 'later', 'than', 'for', 'by'], 4)
  const found = start > at ? durationAt(tokens, start) : null
  return found && { rhythm, due: [], next: found.next }
}

const FARTHEST = 5
const FILLERS: ReadonlySet<TokenKind> = new Set<TokenKind>(['word', 'byResult', 'happening', 'pointed'])

/** Right after the rhythm, or after a few words on the same line: «ежемесячно отчёт до 5 числа». */
function placesToLook(tokens: readonly Token[], at: number): readonly number[] {
  const places = [at, skip(tokens, at, LINKS)]
  let next = at
  while (next < at + FARTHEST && FILLERS.has(tokens[next]?.kind ?? 'by') && gapBefore(tokens, next) < PAUSE)
    next++
  const isAmount = is(tokens, next, 'by') || is(tokens, next, 'not')
  // «с сентября по май до 5 числа»
  const months = listAt(tokens, skip(tokens, at, LINKS)) ?? listAt(tokens, at)
  if (months !== null && !isLineStart(tokens, months.next)) places.push(months.next)
  return next > at && isAmount ? [...places, next] : places
}

const MOST_LISTS = 8

/** «ежегодно до 1 марта, до 1 сентября», «2 раза в год: май, декабрь»: all that belongs to the rhythm. */
function daysAfter(tokens: readonly Token[], at: number, rhythm: Rhythm): Due | null {
  const due: DueRule[] = []
  let next = at
  for (let lists = 0; lists < MOST_LISTS; lists++) {
    const spans = spansAfter(tokens, next)
    if (spans === null || (isLineStart(tokens, next) && spans.spans.some(saysYear))) break
    due.push(...spans.due)
    next = spans.next
    if (spans.spans.length === 0 || !(gapBefore(tokens, next) === PAUSE || is(tokens, next, 'and'))) break
  }
  if (next === at) return null
  const isDense = rhythm === 'daily' || rhythm === 'weekly'
  return { rhythm, due: isDense ? [] : due, next }
}

function spansAfter(tokens: readonly Token[], at: number) {
  if (is(tokens, at, 'further')) return null
  const start = skip(tokens, at, ['and', 'in', 'on', 'term', 'dash'], 2)
  if (is(tokens, at, 'and') && !is(tokens, start, 'by')) return null
  const by = byRule.read(tokens, start)
  if (by !== null) {
    const spans = by.meanings.flatMap(meaning => ('span' in meaning ? [meaning.span] : []))
    const due = by.meanings.flatMap(meaning => {
      if (meaning.says === 'recurring') return meaning.due
      if (meaning.says !== 'by' || meaning.edge !== 'end') return []
      return [{ due: 'day', span: meaning.span } as const]
    })
    return { spans, due, next: by.next }
  }
  const list = listAt(tokens, start) ?? listAt(tokens, skip(tokens, start, LINKS))
  if (list === null) return null
  return { spans: list.spans, due: list.isOpen ? [] : list.spans.flatMap(dueDaysOf), next: list.next }
}

function saysYear(span: Span): boolean {
  if (span.span === 'range') return saysYear(span.first) || saysYear(span.last)
  return 'year' in span && span.year.is === 'said'
}
