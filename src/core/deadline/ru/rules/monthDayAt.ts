import type { Meaning, Span } from '../../phrase.ts'
import type { Rhythm } from '../../reading.ts'
import type { Token } from '../../token.ts'
import { dueMonths } from './dueMonths.ts'
import { listAt } from './listAt.ts'
import { is, skip } from './look.ts'
import { daysOfPart } from './partsOfMonth.ts'
import { reportTailAt } from './reportTailAt.ts'

export type FoundMeaning = { readonly meaning: Meaning; readonly next: number }

const PREPOSITIONS = [
  'by',
  'toward',
  'not',
  'later',
  'than',
  'to',
  'in',
  'each',
  'term',
  'for',
  'dash',
] as const

/** «до 5 числа месяца, следующего за отчётным», «15 и 30 числа», «каждое 20 число»; `rhythm` is what was said before. */
export function monthDayAt(tokens: readonly Token[], at: number, rhythm: Rhythm | null): FoundMeaning | null {
  const start = skip(tokens, at, PREPOSITIONS)
  const days = monthDaysAt(tokens, start)
  if (days === null) return windowAt(tokens, start, rhythm) ?? workingDayAt(tokens, start, at, rhythm)
  const tail = reportTailAt(tokens, days.next, rhythm)
  if (tail.isCurrent && rhythm === null && tail.period === 'month') {
    const [span] = days.spans
    if (span?.span !== 'dayOfMonth') return null
    const day: Span = { span: 'day', day: span.to, month: 0, year: { is: 'order', offset: 0 } }
    return { meaning: { says: 'by', span: day, edge: 'end' }, next: tail.next }
  }
  const due = dueMonths(rhythm, tail, 'after')
  const rules = days.spans.flatMap(span =>
    span.span === 'dayOfMonth' ? [{ due: 'dayOfMonth', day: span.to, months: due.months } as const] : [],
  )
  return { meaning: { says: 'recurring', rhythm: due.rhythm, due: rules }, next: tail.next }
}

type Days = { readonly spans: readonly Span[]; readonly next: number }

function monthDaysAt(tokens: readonly Token[], start: number): Days | null {
  const list = listAt(tokens, start)
  return list?.spans.every(span => span.span === 'dayOfMonth') ? list : null
}

/** «первая неделя каждого месяца», «ежемесячно во второй декаде»: a window is due on its last day. */
function windowAt(tokens: readonly Token[], start: number, rhythm: Rhythm | null): FoundMeaning | null {
  const noun = start + 1
  const window = daysOfPart(tokens[noun], tokens[start])
  const mark = skip(tokens, noun + 1, ['each'], 1)
  const namesMonth = is(tokens, mark, 'unit', 'month')
  if (!window || is(tokens, noun + 1, 'month') || !(namesMonth || rhythm === 'monthly')) return null
  const tail = reportTailAt(tokens, noun + 1, rhythm)
  const due = dueMonths(rhythm, tail, 'after')
  const [, to] = window
  const rule = to === 0 ? ({ due: 'lastDay' } as const) : ({ due: 'dayOfMonth', day: to } as const)
  return {
    meaning: { says: 'recurring', rhythm: due.rhythm, due: [{ ...rule, months: due.months }] },
    next: tail.next,
  }
}

/** «5-го рабочего дня» is a day, «5-ти рабочих дней» a length. */
const SINGULAR: ReadonlySet<string> = new Set(['день', 'дня', 'дню'])

/** «до последнего дня месяца», «не позднее 3-го рабочего дня квартала», «до конца каждого месяца». */
function workingDayAt(
  tokens: readonly Token[],
  start: number,
  at: number,
  rhythm: Rhythm | null,
): FoundMeaning | null {
  if (is(tokens, start, 'end')) return monthEndAt(tokens, start, at, rhythm)
  const figure = tokens[start]
  const isWorking = is(tokens, start + 1, 'working')
  const noun = isWorking ? start + 2 : start + 1
  const isLastNumber = figure?.kind === 'last' && is(tokens, noun, 'dayOfMonth')
  if (figure === undefined || !(isLastNumber || is(tokens, noun, 'unit', 'day'))) return null
  const isNth =
    (figure.kind === 'ordinal' || figure.kind === 'number') && SINGULAR.has(tokens[noun]?.word ?? '')
  if (figure.kind !== 'last' && !(isNth && isWorking && figure.value > 0)) return null
  // «последний день мая» is a day of one month; «1 рабочего дня» alone is a length of time.
  if (is(tokens, noun + 1, 'month')) return null
  const tail = reportTailAt(tokens, noun + 1, rhythm)
  if (figure.kind === 'number' && tail.period === null && rhythm === null) return null
  if (figure.kind === 'last' && tail.period === null && rhythm === null && tail.rhythm === null) return null
  const due = dueMonths(rhythm, tail, figure.kind === 'last' ? 'last' : 'after')
  const rule = isWorking
    ? ({ due: 'workingDay', nth: figure.kind === 'last' ? -1 : figure.value, months: due.months } as const)
    : ({ due: 'lastDay', months: due.months } as const)
  return { meaning: { says: 'recurring', rhythm: due.rhythm, due: [rule] }, next: tail.next }
}

/** «до конца каждого месяца» has a day, «в конце каждой четверти» has none. */
function monthEndAt(
  tokens: readonly Token[],
  end: number,
  at: number,
  rhythm: Rhythm | null,
): FoundMeaning | null {
  if (!is(tokens, end + 1, 'each') && rhythm === null) return null
  const tail = reportTailAt(tokens, end + 1, rhythm)
  if (tail.period === null || tokens.slice(end, tail.next).some(token => token.name === 'schoolQuarter'))
    return null
  const due = dueMonths(rhythm, tail, 'last')
  const isDay = is(tokens, at, 'by') || is(tokens, at, 'toward') || is(tokens, at, 'not')
  return {
    meaning: {
      says: 'recurring',
      rhythm: due.rhythm,
      due: isDay ? [{ due: 'lastDay', months: due.months }] : [],
    },
    next: tail.next,
  }
}
