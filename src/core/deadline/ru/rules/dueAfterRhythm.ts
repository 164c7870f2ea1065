import type { DueRule, Span } from '../../phrase.ts'
import type { Rhythm } from '../../reading.ts'
import { PAUSE, type Token, type TokenKind } from '../../token.ts'
import { byRule } from './byRule.ts'
import { durationAt } from './durationAt.ts'
import { listAt } from './listAt.ts'
import { gapBefore, is, isLineStart, skip } from './look.ts'
import { monthDayAt } from './monthDayAt.ts'
import { weekdayDueAt } from './weekdayDueAt.ts'
import { dueDaysOf } from './yearlyInstead.ts'

export type Due = { readonly rhythm: Rhythm; readonly due: readonly DueRule[]; readonly next: number }

const LINKS = ['in', 'on', 'term', 'dash', 'from', 'through', 'whole', 'period'] as const

/** The days that follow a rhythm word, if the text names any. */
export function dueAfterRhythm(tokens: readonly Token[], at: number, rhythm: Rhythm): Due {
  const none: Due = { rhythm, due: [], next: at }
  for (const start of placesToLook(tokens, at)) {
    const counted = weekdayDueAt(tokens, start, rhythm) ?? monthDayAt(tokens, start, rhythm)
    if (counted?.meaning.says === 'recurring') {
      return { rhythm: counted.meaning.rhythm, due: counted.meaning.due, next: counted.next }
    }
  }
  return (
    dueInMonths(tokens, at, rhythm) ??
    daysAfter(tokens, at, rhythm) ??
    lengthAfter(tokens, at, rhythm) ??
    none
  )
}

/** «ежемесячно, с сентября по май, до 5 числа»: due in those months alone. */
function dueInMonths(tokens: readonly Token[], at: number, rhythm: Rhythm): Due | null {
  const list = listAt(tokens, at) ?? listAt(tokens, skip(tokens, at, LINKS))
  if (list === null || list.isOpen || isLineStart(tokens, list.next)) return null
  const named = list.spans.flatMap(monthsOf)
  const counted = named.length > 0 ? monthDayAt(tokens, list.next, rhythm) : null
  if (counted?.meaning.says !== 'recurring') return null
  const due = counted.meaning.due.map(rule =>
    'months' in rule ? { ...rule, months: rule.months.filter(month => named.includes(month)) } : rule,
  )
  return { rhythm: counted.meaning.rhythm, due, next: counted.next }
}

/** The months 1–12 of «с сентября по май»; none for other stretches. */
function monthsOf(span: Span): readonly number[] {
  const [first, last] = span.span === 'range' ? [span.first, span.last] : [span, span]
  if (first.span !== 'months' || last.span !== 'months') return []
  const count = ((last.first - first.first + 12) % 12) + last.count
  return Array.from({ length: count }, (_, index) => ((first.first - 1 + index) % 12) + 1)
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
  while (next < at + FARTHEST && FILLERS.has(tokens[next]?.kind ?? 'by') && isSameLine(tokens, next, at))
    next++
  const isAmount = is(tokens, next, 'by') || is(tokens, next, 'not')
  return next > at && isAmount ? [...places, next] : places
}

/** The words may follow the rhythm after a comma, but hold together: «ежеквартально, отчёт до 5 числа». */
function isSameLine(tokens: readonly Token[], next: number, at: number): boolean {
  const gap = gapBefore(tokens, next)
  return next === at ? gap <= PAUSE : gap < PAUSE
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
