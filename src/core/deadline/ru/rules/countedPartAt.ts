import type { Span, YearRef } from '../../phrase.ts'
import { SPACED, type Token } from '../../token.ts'
import { GENITIVE } from '../words/months.ts'
import { gapBefore, is, skip } from './look.ts'
import { closed, open, type Part } from './part.ts'
import { partsOf } from './partsOfMonth.ts'
import { yearAt } from './yearAt.ts'

/** A figure with its noun: «5 октября», «II квартал», «20 числа», «третий четверг мая»; or waiting for one. */
export function countedPartAt(tokens: readonly Token[], at: number): Part | null {
  const figure = tokens[at]
  if (figure === undefined || !FIGURES.has(figure.kind)) return null
  const value = figure.value
  for (const noun of nouns) {
    const found = noun(tokens, at + 1, figure)
    if (found === null) continue
    const span = found.close(value)
    return span && closed(span, found.next, figureNow => found.close(figureNow) ?? span)
  }
  const waits = value >= 1 && value <= 31 && figure.name !== 'word' && figure.kind !== 'last'
  return waits ? open(value, at + 1) : null
}

const FIGURES: ReadonlySet<Token['kind']> = new Set(['number', 'ordinal', 'roman', 'last'])

/** What the noun makes of a figure; null for a figure that it cannot have. */
type Noun = { readonly close: (figure: number) => Span | null; readonly next: number }

type NounForm = (tokens: readonly Token[], at: number, figure: Token) => Noun | null

/** The first that fits is taken. */
const nouns: readonly NounForm[] = [
  dayOfMonth,
  workingDayOfMonth,
  quarter,
  half,
  schoolQuarter,
  partOfMonth,
  weekdayOfMonth,
]

/** «5 октября», «5 числа октября», «последний день октября»; «20 числа» of no month. */
function dayOfMonth(tokens: readonly Token[], at: number, figure: Token): Noun | null {
  // «первые числа» are no day.
  if (figure.kind === 'roman' || /[ыи][ех]$/.test(figure.word)) return null
  const isNamed = is(tokens, at, 'dayOfMonth') || (figure.kind === 'last' && is(tokens, at, 'unit', 'day'))
  const monthAt = isNamed ? at + 1 : at
  const month = tokens[monthAt]
  if (month?.kind !== 'month') {
    if (!is(tokens, at, 'dayOfMonth') || figure.kind === 'last') return null
    return { close: day => ({ span: 'dayOfMonth', from: day, to: day }), next: at + 1 }
  }
  if (figure.kind === 'last' && !isNamed) return null
  // «1. Октябрь» is the first of a list.
  if (!isNamed && month.name !== GENITIVE && month.gap > SPACED) return null
  const { year, next } = yearAt(tokens, monthAt + 1)
  const close = (day: number): Span =>
    day < 0
      ? { span: 'days', month: month.value, from: -1, to: 0, year }
      : { span: 'day', day, month: month.value, year }
  return { close, next }
}

/** «последний рабочий день октября» */
function workingDayOfMonth(tokens: readonly Token[], at: number, figure: Token): Noun | null {
  const month = tokens[at + 2]
  const isDay = is(tokens, at, 'working') && is(tokens, at + 1, 'unit', 'day') && month?.kind === 'month'
  if (!isDay || figure.name === 'word') return null
  const { year, next } = yearAt(tokens, at + 3)
  return { close: nth => ({ span: 'workingDay', nth, month: month.value, year }), next }
}

function quarter(tokens: readonly Token[], at: number): Noun | null {
  if (!is(tokens, at, 'unit', 'quarter')) return null
  const { year, next } = yearAt(tokens, at + 1)
  const close = (nth: number): Span | null =>
    nth >= 1 && nth <= 4 ? { span: 'months', first: 3 * nth - 2, count: 3, year } : null
  return { close, next }
}

/** «I полугодие», «первая половина 2023 года», «II половина учебного года». */
function half(tokens: readonly Token[], at: number): Noun | null {
  const isHalfYear = is(tokens, at, 'unit', 'half')
  if (!isHalfYear && !is(tokens, at, 'half')) return null
  const { year, next } = yearAt(tokens, at + 1)
  if (!isHalfYear && next === at + 1) return null
  const close = (nth: number): Span | null => {
    if (nth !== 1 && nth !== 2) return null
    if (year.is === 'school') return { span: 'schoolHalf', half: nth, school: year.first }
    return { span: 'months', first: nth === 1 ? 1 : 7, count: 6, year }
  }
  return { close, next }
}

function schoolQuarter(tokens: readonly Token[], at: number): Noun | null {
  if (!is(tokens, at, 'unit', 'schoolQuarter')) return null
  const { year, next } = yearAt(tokens, at + 1)
  const close = (nth: number): Span | null =>
    nth >= 1 && nth <= 4 ? { span: 'schoolQuarter', quarter: nth, school: schoolOf(year, nth) } : null
  return { close, next }
}

/** The first two school quarters lie in the calendar year in which the school year begins. */
function schoolOf(year: YearRef, nth: number): number | null {
  if (year.is === 'school') return year.first
  if (year.is === 'said') return nth <= 2 ? year.year : year.year - 1
  return null
}

/** «II декада октября», «последняя неделя мая», «первая половина января». */
function partOfMonth(tokens: readonly Token[], at: number): Noun | null {
  const noun = tokens[at]
  const days = noun && partsOf(noun)
  const month = tokens[at + 1]
  if (days === undefined || month?.kind !== 'month') return null
  const { year, next } = yearAt(tokens, at + 2)
  const close = (nth: number): Span | null => {
    const found = days[nth]
    return found ? { span: 'days', month: month.value, from: found[0], to: found[1], year } : null
  }
  return { close, next }
}

/** «третий четверг октября», «последний понедельник мая 2023 г.» */
function weekdayOfMonth(tokens: readonly Token[], at: number, figure: Token): Noun | null {
  const weekday = tokens[at]
  const monthAt = skip(tokens, at + 1, ['in'], 1)
  const month = tokens[monthAt]
  if (weekday?.kind !== 'weekday' || month?.kind !== 'month' || gapBefore(tokens, monthAt) > SPACED)
    return null
  if (figure.name === 'word') return null
  const { year, next } = yearAt(tokens, monthAt + 1)
  const close = (nth: number): Span | null =>
    nth <= 5 ? { span: 'nthWeekday', nth, weekday: weekday.value, month: month.value, year } : null
  return { close, next }
}
