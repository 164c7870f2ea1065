import type { DueRule } from '../../phrase.ts'
import type { Rhythm } from '../../reading.ts'
import { PAUSE, type Token } from '../../token.ts'
import { listAt } from './listAt.ts'
import { gapBefore, is, isLineStart, skip } from './look.ts'
import type { FoundMeaning } from './monthDayAt.ts'
import { rhythmAt } from './rhythmAt.ts'

/** «каждый понедельник», «по вторникам и четвергам», «третий четверг месяца». */
export function weekdayDueAt(
  tokens: readonly Token[],
  at: number,
  rhythm: Rhythm | null,
): FoundMeaning | null {
  return nthWeekdays(tokens, at) ?? everyWeekday(tokens, at, rhythm)
}

const ALL_MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const MOST_FIGURES = 5

/** «1 и 3 вторник каждого месяца». «Каждый второй четверг» without a month is every other one: no day. */
function nthWeekdays(tokens: readonly Token[], at: number): FoundMeaning | null {
  const start = skip(tokens, at, ['each', 'in', 'to', 'by'], 2)
  const figures: number[] = []
  let next = start
  while (figures.length < MOST_FIGURES) {
    const figure = tokens[next]
    const isFigure = figure?.kind === 'ordinal' || figure?.kind === 'last' || figure?.kind === 'number'
    if (figure === undefined || !isFigure || (figure.kind === 'number' && figure.name === 'word')) break
    figures.push(figure.value)
    next = skip(tokens, next + 1, ['and'], 1)
  }
  const weekday = tokens[next]
  if (figures.length === 0 || weekday?.kind !== 'weekday' || is(tokens, next + 1, 'month')) return null
  const unit = skip(tokens, next + 1, ['each'], 1)
  const namesMonth = is(tokens, unit, 'unit', 'month')
  const end = skip(tokens, namesMonth ? unit + 1 : unit, ['rhythm'], 1)
  if (!namesMonth && is(tokens, start - 1, 'each')) {
    return { meaning: { says: 'recurring', rhythm: 'other', due: [] }, next: end }
  }
  const due = figures.map(
    (nth): DueRule => ({ due: 'nthWeekday', nth, weekday: weekday.value, months: ALL_MONTHS }),
  )
  return { meaning: { says: 'recurring', rhythm: 'monthly', due }, next: end }
}

const DAYS_OF_WEEK = 7
const PREPOSITIONS = ['each', 'in', 'to'] as const
/** «еженедельно, до 12.00 пятницы» */
const AFTER_RHYTHM = ['each', 'in', 'to', 'by', 'toward', 'quantity'] as const

function everyWeekday(tokens: readonly Token[], at: number, rhythm: Rhythm | null): FoundMeaning | null {
  const days = new Set<number>()
  const first = skip(tokens, at, rhythm === null ? PREPOSITIONS : AFTER_RHYTHM, 3)
  let next = first
  while (days.size < DAYS_OF_WEEK) {
    const weekday = tokens[next]
    if (weekday?.kind !== 'weekday') break
    days.add(weekday.value)
    next++
    const last = is(tokens, next, 'dash') ? tokens[next + 1] : undefined
    if (last?.kind === 'weekday') {
      for (let day = weekday.value; day <= last.value; day++) days.add(day)
      next += 2
    }
    const joined = skip(tokens, next, ['and', 'each', 'in', 'to'], 3)
    if (!is(tokens, joined, 'weekday')) break
    next = joined
  }
  if (days.size === 0) return null
  const isSaid = rhythm !== null || first > at
  const trailing = rhythmAt(tokens, next)
  const isAlone = gapBefore(tokens, at) >= PAUSE && gapBefore(tokens, next) >= PAUSE
  if (!isSaid && trailing === null && !isAlone) return null
  const unit = skip(tokens, trailing?.next ?? next, ['each', 'unit'], 2)
  const bounds = boundsAt(tokens, unit)
  const due = [...days]
    .sort((left, right) => left - right)
    .map((weekday): DueRule => ({ due: 'weekday', weekday, within: bounds?.span ?? null }))
  return { meaning: { says: 'recurring', rhythm: 'weekly', due }, next: bounds?.next ?? unit }
}

/** «(по пятницам) октября», «с 7 октября по 25 августа», on the same line. */
function boundsAt(tokens: readonly Token[], at: number) {
  const list = isLineStart(tokens, at) ? null : listAt(tokens, at)
  const [span] = list?.spans ?? []
  if (list === null || span === undefined || list.spans.length > 1 || list.isOpen) return null
  return span.span === 'range' || span.span === 'months' ? { span, next: list.next } : null
}
