import type { Duration } from '../../reading.ts'
import type { Token } from '../../token.ts'
import { is, skip } from './look.ts'

export type FoundDuration = { readonly duration: Duration | null; readonly next: number }

type Length = { readonly count: number; readonly unit: Duration['unit'] }

const UNITS: Readonly<Record<string, Length>> = {
  day: { count: 1, unit: 'day' },
  week: { count: 1, unit: 'week' },
  month: { count: 1, unit: 'month' },
  halfYear: { count: 6, unit: 'month' },
}

/** «10 рабочих дней», «трёх месяцев», «недели», «2-х лет»; `null` inside where it is shorter than a day. */
export function durationAt(tokens: readonly Token[], at: number): FoundDuration | null {
  const counted = skip(tokens, at, ['number', 'ordinal', 'dash'], 3)
  if (is(tokens, counted, 'quantity')) return measuredAt(tokens, counted)
  const figures = tokens.slice(at, counted).filter(token => token.kind !== 'dash')
  // «вторая неделя» is one of several, no length.
  if (figures.some(token => token.kind === 'ordinal' && !/^\d/.test(token.word))) return null
  const last = figures[figures.length - 1]
  if (counted > at && last === undefined) return null
  const count = last?.value ?? 1
  const noun = skip(tokens, counted, ['calendarMark', 'working', 'schoolMark'], 1)
  const token = tokens[noun]
  if (token?.kind === 'yearMark' && last !== undefined && isCountOfYears(last)) {
    return { duration: { count, unit: 'year' }, next: noun + 1 }
  }
  const length = token?.kind === 'unit' ? UNITS[token.name] : undefined
  if (length === undefined) return null
  const isWorking = is(tokens, counted, 'working') && length.unit === 'day'
  const unit = isWorking ? 'working-day' : length.unit
  return { duration: { count: count * length.count, unit }, next: noun + 1 }
}

/** «24 часов», «часа», «3 лет»; the figure before such a word is a quantity too. */
function measuredAt(tokens: readonly Token[], at: number): FoundDuration | null {
  const isCounted = is(tokens, at, 'quantity', '')
  const measure = isCounted ? at + 1 : at
  if (is(tokens, measure, 'quantity', 'hour')) return { duration: null, next: measure + 1 }
  if (!is(tokens, measure, 'quantity', 'year')) return null
  const count = isCounted ? (tokens[at]?.value ?? 0) : 0
  return { duration: count > 0 ? { count, unit: 'year' } : null, next: measure + 1 }
}

/** «в 3-месячный срок», «в десятидневный срок», «в недельный срок». */
export function durationAdjectiveAt(tokens: readonly Token[], at: number): FoundDuration | null {
  const adjective = skip(tokens, at, ['number', 'ordinal', 'dash', 'working', 'calendarMark'], 4)
  const token = tokens[adjective]
  if (token?.kind !== 'durationAdjective') return null
  const next = skip(tokens, adjective + 1, ['working', 'calendarMark'], 1)
  const figure = tokens[at]
  const isCounted = adjective > at && (figure?.kind === 'number' || figure?.kind === 'ordinal')
  if (!isCounted && !is(tokens, next, 'term') && !is(tokens, next, 'period')) return null
  const unit = unitOf(token)
  const count = isCounted ? (figure?.value ?? 1) : token.value
  return {
    duration: unit !== null && count > 0 ? { count, unit } : null,
    next: skip(tokens, next, ['term', 'period'], 1),
  }
}

function unitOf({ name }: Token): Duration['unit'] | null {
  return name === 'day' || name === 'week' || name === 'month' || name === 'year' ? name : null
}

/** «2 года», «одного года»; «2023 год» is a year. */
function isCountOfYears(figure: Token): boolean {
  return figure.name === 'word' || (figure.kind === 'number' && figure.value < 20)
}
