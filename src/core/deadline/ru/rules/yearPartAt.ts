import { PAUSE, type Token } from '../../token.ts'
import { is, skip } from './look.ts'
import { closed, type Part } from './part.ts'

type PartForm = (tokens: readonly Token[], at: number) => Part | null

/** Years and what is told from now: «2022 – 2024 годы», «2022/23 учебный год», «текущий квартал». */
export function yearPartAt(tokens: readonly Token[], at: number): Part | null {
  for (const form of forms) {
    const found = form(tokens, at)
    if (found !== null) return found
  }
  return null
}

/** The first that fits is taken. */
const forms: readonly PartForm[] = [years, schoolYear, currentUnit, orderYear]

function years(tokens: readonly Token[], at: number): Part | null {
  const first = tokens[at]
  if (first?.kind !== 'year') return null
  const last = lastYear(tokens, at + 1, first.value)
  const until = last ?? { year: first.value, next: at + 1 }
  const isSchool = is(tokens, until.next, 'schoolMark')
  if (isSchool || (last !== null && is(tokens, at + 1, 'slash'))) {
    const lastSchool = last === null ? first.value + 1 : last.year
    const next = skip(tokens, until.next, ['schoolMark', 'yearMark'])
    return closed({ span: 'schoolYears', first: first.value, last: lastSchool }, next)
  }
  const next = skip(tokens, until.next, ['yearMark'], 2)
  const isBare = last === null && next === until.next
  return { ...closed({ span: 'years', first: first.value, last: until.year }, next), weak: isBare }
}

/** The year after a dash or slash: «2022-2024», «2022/23», «2017-18 гг.» */
function lastYear(tokens: readonly Token[], at: number, first: number) {
  if (!is(tokens, at, 'dash') && !is(tokens, at, 'slash')) return null
  const token = tokens[at + 1]
  if (token?.kind === 'year')
    return isYearOfMonth(tokens, at + 1) ? null : { year: token.value, next: at + 2 }
  const isShort = token?.kind === 'number' && token.word.length === 2 && token.value > first % 100
  const isMarked =
    is(tokens, at + 2, 'yearMark') || is(tokens, at + 2, 'schoolMark') || is(tokens, at, 'slash')
  return isShort && isMarked ? { year: 2000 + token.value, next: at + 2 } : null
}

function isYearOfMonth(tokens: readonly Token[], at: number): boolean {
  return is(tokens, at + 1, 'dash') && is(tokens, at + 2, 'number') && is(tokens, at + 3, 'dash')
}

function schoolYear(tokens: readonly Token[], at: number): Part | null {
  const mark = skip(tokens, at, ['current'], 1)
  if (!is(tokens, mark, 'schoolMark') || !is(tokens, mark + 1, 'yearMark')) return null
  const year = tokens[mark + 2]
  // «учебный год 2022-2023»
  if (year?.kind === 'year' && year.gap < PAUSE) {
    const last = lastYear(tokens, mark + 3, year.value)
    const end = last ?? { year: year.value + 1, next: mark + 3 }
    return closed({ span: 'schoolYears', first: year.value, last: end.year }, end.next)
  }
  return closed({ span: 'schoolYears', first: null, last: null }, mark + 2)
}

const CURRENT_UNITS = ['week', 'month', 'quarter', 'half', 'schoolQuarter'] as const

/** «текущий квартал», «следующий месяц»; «следующий за отчётным месяц» is another matter. */
function currentUnit(tokens: readonly Token[], at: number): Part | null {
  const isNext = is(tokens, at, 'next')
  if (!isNext && !is(tokens, at, 'current')) return null
  const name = tokens[at + 1]?.kind === 'unit' ? tokens[at + 1]?.name : undefined
  const unit = CURRENT_UNITS.find(candidate => candidate === name)
  if (unit === undefined || is(tokens, at + 2, 'next') || is(tokens, at + 2, 'for')) return null
  return closed({ span: 'current', unit, offset: isNext ? 1 : 0 }, at + 2)
}

/** «текущий год», «финансовый год», «следующий календарный год». */
function orderYear(tokens: readonly Token[], at: number): Part | null {
  const kind = tokens[at]?.kind
  const isRelative = kind === 'current' || kind === 'next' || kind === 'preceding'
  const mark = skip(tokens, isRelative ? at + 1 : at, ['calendarMark'])
  if (mark === at || !is(tokens, mark, 'yearMark')) return null
  const offset = kind === 'next' ? 1 : kind === 'preceding' ? -1 : 0
  return closed({ span: 'orderYear', offset }, mark + 1)
}
