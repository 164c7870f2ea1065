import type { Found, Rule } from '../../language.ts'
import type { Meaning, Span } from '../../phrase.ts'
import { PAUSE, type Token } from '../../token.ts'
import { byRule } from './byRule.ts'
import { type Listed, listAt } from './listAt.ts'
import { gapBefore, is, isLineStart, skip } from './look.ts'
import { recurringWithin } from './recurringRule.ts'
import { isBeginning } from './rhythmBoundsAt.ts'
import { yearlyInstead } from './yearlyInstead.ts'

/** «не ранее 1 октября», «после 20 мая». */
export const fromRule: Rule = {
  name: 'from',
  where: 'anywhere',
  begins: ['through', 'not'],
  read: (tokens, at) => {
    const isAfter = is(tokens, at, 'through', 'after')
    const isNotEarlier = is(tokens, at, 'not') && is(tokens, at + 1, 'earlier')
    if (!isAfter && !isNotEarlier) return null
    const list = listAt(tokens, isAfter ? at + 1 : skip(tokens, at + 2, ['than', 'in', 'from'], 2))
    const span = list?.spans[0]
    if (list === null || span === undefined || list.spans.length > 1) return null
    // «после зимних каникул» waits for what has no fixed length of its own.
    if (isAfter && span.span !== 'day' && span.span !== 'months') return null
    const until = byRule.read(tokens, skip(tokens, list.next, ['and', 'but'], 1))
    const end = until?.meanings[0]
    if (until && !isAfter && end?.says === 'by' && end.edge === 'end') {
      const range: Span = { span: 'range', first: span, last: end.span, shared: false }
      return { meanings: [{ says: 'during', span: range }], next: until.next }
    }
    return { meanings: [{ says: 'from', span, after: isAfter }], next: list.next }
  },
}

/** «3.4» alone is a paragraph rather than the 3rd of April. */
function isParagraph(token: Token | undefined): boolean {
  return token?.kind === 'date' && token.end - token.start <= 3
}

/** Everything that is a day or a stretch of days by itself: «5 и 8 октября», «с сентября по май», «II квартал». */
export const spanRule: Rule = {
  name: 'span',
  where: 'anywhere',
  begins: [
    'number',
    'ordinal',
    'roman',
    'last',
    'date',
    'month',
    'begin',
    'middle',
    'end',
    'year',
    'season',
    'newYear',
    'holidays',
    'schoolMark',
    'current',
    'next',
    'calendarMark',
    'preceding',
    'from',
    'in',
    'on',
    'weekday',
  ],
  read: (tokens, at) => {
    const list = labelled(tokens, listAt(tokens, at))
    if (list === null || list.spans.some(span => span.span === 'dayOfMonth')) return null
    if (list.weak && !(startsHere(at) && gapBefore(tokens, list.next) >= PAUSE)) return null
    if (list.weak && isParagraph(tokens[at])) return null
    if (list.isOpen) return openEnded(tokens, list)
    const [only] = list.spans
    const isYears = only?.span === 'years' && gapBefore(tokens, list.next) < PAUSE
    const isStretch = list.spans.length === 1 && (only?.span === 'range' || isYears)
    const bounded =
      isStretch && only ? recurringWithin(tokens, list.next, { side: 'both', span: only }) : null
    if (bounded !== null) return bounded
    const meanings = list.spans.map((span): Meaning => ({ says: 'during', span }))
    return yearlyInstead(tokens, { meanings, next: list.next })

    function startsHere(place: number): boolean {
      const start = is(tokens, place - 1, 'in') || is(tokens, place - 1, 'on') ? place - 1 : place
      return (
        isLineStart(tokens, start) ||
        gapBefore(tokens, start) >= PAUSE ||
        is(tokens, start - 1, 'and') ||
        isBeginning(tokens, start - 1)
      )
    }
  },
}

/** «I четверть – с 1 сентября по 29 октября»: the days win over the period that they explain. */
function labelled(tokens: readonly Token[], list: Listed | null): Listed | null {
  const [label] = list?.spans ?? []
  if (list === null || list.spans.length > 1 || label?.span !== 'schoolQuarter') return list
  const days = is(tokens, list.next, 'dash') ? listAt(tokens, list.next + 1) : null
  return days?.hasFrom && !days.isOpen ? days : list
}

/** «с 10 августа», «с 2022 года ежегодно», «с 2023 года постоянно». */
function openEnded(tokens: readonly Token[], { spans, next }: Listed): Found | null {
  const [only] = spans
  const bounded = only && recurringWithin(tokens, next, { side: 'from', span: only })
  if (bounded) return bounded
  const isAlways = is(tokens, next, 'always', '') && !isLineStart(tokens, next)
  const meanings = spans.map(
    (span): Meaning =>
      isAlways
        ? { says: 'ongoing', span, openFrom: false, openTo: true }
        : { says: 'from', span, after: false },
  )
  return { meanings, next: isAlways ? next + 1 : next }
}
