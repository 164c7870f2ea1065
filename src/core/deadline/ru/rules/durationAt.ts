import type { Duration } from '../../reading.ts'
import type { Token } from '../../token.ts'
import { is, skip } from './look.ts'

export type FoundDuration = { readonly duration: Duration | null; readonly next: number }

type Length = { readonly count: number; readonly unit: Duration['unit'] }

const UNITS: Readonly<Record<string, Length>> = {
  day: { count: 1, unit: 'day' },
  week: { count: 1, unit: 'week' },
  decade: { count: 10, unit: 'day' },
  month: { count: 1, unit: 'month' },
  halfYear: { count: 6, unit: 'month' },
}

/** «10 рабочих дней», «трёх месяцев», «недели», «2-х лет»; `null` inside where it is shorter than a day. */
export function durationAt(tokens: readonly Token[], at: number): FoundDuration | null {
  const counted = skip(tokens, at, ['number', 'ordinal', 'quantity', 'dash'], 3)
  const figures = tokens.slice(at, counted).filter(token => token.kind !== 'dash')
  const last = figures[figures.length - 1]
  if (counted > at && last === undefined) return null
  if (figures.some(token => token.date !== null || token.value === 0)) return hours(tokens, at, counted)
  const count = last?.value ?? 1
  if (last?.kind === 'quantity') return { duration: yearsOf(tokens, counted, count), next: counted + 1 }
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

/** «в течение часа», «24 часов». */
function hours(tokens: readonly Token[], at: number, next: number): FoundDuration | null {
  return tokens.slice(at, next).some(token => token.name === 'hour') ? { duration: null, next } : null
}

function yearsOf(tokens: readonly Token[], at: number, count: number): Duration | null {
  return is(tokens, at, 'quantity', 'year') ? { count, unit: 'year' } : null
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
