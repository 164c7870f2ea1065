import type { HolidayName, Span } from '../../phrase.ts'
import { UNSAID } from '../../phrase.ts'
import type { Token } from '../../token.ts'
import { is, skip } from './look.ts'
import { closed, open, type Part } from './part.ts'
import { yearAt } from './yearAt.ts'

/** Seasons and holidays: «осень», «весенний период», «зимние каникулы», «каникулы». */
export function seasonPartAt(tokens: readonly Token[], at: number): Part | null {
  if (is(tokens, at, 'season')) return seasonPart(tokens, at)
  if (is(tokens, at, 'newYear')) return newYearPart(tokens, at)
  return holidaysPart(tokens, at)
}

/** Holidays by the first month of their season; 13 marks the additional ones of the first grade. */
const HOLIDAYS: Readonly<Record<number, HolidayName>> = {
  12: 'winter',
  3: 'spring',
  6: 'summer',
  9: 'autumn',
  13: 'firstGrade',
}

function seasonPart(tokens: readonly Token[], at: number): Part | null {
  const season = tokens[at]
  if (season === undefined) return null
  const noun = skip(tokens, at + 1, ['schoolMark'])
  if (is(tokens, noun, 'holidays', '') || is(tokens, noun, 'holidays', 'adjective')) {
    const after = skip(tokens, noun + 1, ['period', 'unit'])
    const { year, next } = yearAt(tokens, after)
    const close = (first: number): Span => ({ span: 'holidays', name: HOLIDAYS[first] ?? 'winter', year })
    return closed(close(season.value), next, close)
  }
  if (season.value > 12) return null
  const isAdjective = season.name === 'adjective'
  if (isAdjective && !is(tokens, at + 1, 'period')) return open(season.value, at + 1)
  const { year, next } = yearAt(tokens, isAdjective ? at + 2 : at + 1)
  const close = (first: number): Span => ({ span: 'months', first, count: 3, year })
  return closed(close(season.value), next, close)
}

/** «Новый год» is its first day; «новогодние праздники» are the first days of January; «новый учебный год». */
function newYearPart(tokens: readonly Token[], at: number): Part | null {
  if (is(tokens, at, 'newYear', 'adjective')) {
    if (!is(tokens, at + 1, 'holidays')) return null
    const { year, next } = yearAt(tokens, at + 2)
    return closed({ span: 'holidays', name: 'newYear', year }, next)
  }
  const schoolMark = skip(tokens, at + 1, ['schoolMark'])
  if (!is(tokens, schoolMark, 'yearMark')) return null
  if (schoolMark > at + 1) return closed({ span: 'schoolYears', first: null, last: null }, schoolMark + 1)
  const { year, next } = yearAt(tokens, at + 2)
  return closed({ span: 'days', month: 1, from: 1, to: 1, year }, next)
}

const ALL_HOLIDAYS: readonly HolidayName[] = ['autumn', 'winter', 'spring', 'summer']

/** «каникулы», «каникулярное время»: those of all four seasons. */
function holidaysPart(tokens: readonly Token[], at: number): Part | null {
  const noun = skip(tokens, at, ['schoolMark'], 1)
  const isAdjective = is(tokens, noun, 'holidays', 'adjective')
  if (!isAdjective && !is(tokens, noun, 'holidays', '')) return null
  const spans = ALL_HOLIDAYS.map((name): Span => ({ span: 'holidays', name, year: UNSAID }))
  const next = isAdjective ? skip(tokens, noun + 1, ['period', 'unit'], 1) : noun + 1
  return { spans, open: null, close: null, weak: false, next }
}
