import type { Span } from '../../phrase.ts'
import { PAUSE, type Token, type TokenKind } from '../../token.ts'
import { GENITIVE } from '../words/months.ts'
import { byFirstKind } from './byFirstKind.ts'
import { countedPartAt } from './countedPartAt.ts'
import { is, skip } from './look.ts'
import { closed, type Part } from './part.ts'
import { seasonPartAt } from './seasonPartAt.ts'
import { yearAt } from './yearAt.ts'
import { yearPartAt } from './yearPartAt.ts'

type PartForm = {
  readonly name: string
  readonly begins: readonly TokenKind[]
  readonly read: (tokens: readonly Token[], at: number) => Part | null
}

/** One stretch of time named in words or figures. */
export function partAt(tokens: readonly Token[], at: number): Part | null {
  const first = isWeekdayOfDay(tokens, at) ? at + 1 : at
  if (first >= tokens.length) return null
  for (const form of formsFor(tokens[first]?.kind)) {
    const found = form.read(tokens, first)
    if (found !== null) return found
  }
  return null
}

/** The first that fits is taken. */
const forms: readonly PartForm[] = [
  { name: '05.10.2022', begins: ['date'], read: figuresPart },
  {
    name: '5 октября, II квартал, первая декада марта',
    begins: ['number', 'ordinal', 'roman', 'last'],
    read: countedPartAt,
  },
  { name: 'октябрь 2022', begins: ['month'], read: monthPart },
  { name: 'начало октября', begins: ['begin', 'middle', 'end'], read: edgePart },
  {
    name: '2022 – 2024 годы, учебный год',
    begins: ['year', 'current', 'next', 'preceding', 'schoolMark', 'calendarMark'],
    read: yearPartAt,
  },
  {
    name: 'зимние каникулы, осень',
    begins: ['season', 'newYear', 'holidays', 'schoolMark'],
    read: seasonPartAt,
  },
]

const formsFor = byFirstKind(forms)

/** What a part can begin with. */
export const PART_BEGINS: readonly TokenKind[] = ['weekday', ...forms.flatMap(form => form.begins)]

/** «пятница, 14 октября»: the weekday adds nothing. */
function isWeekdayOfDay(tokens: readonly Token[], at: number): boolean {
  if (!is(tokens, at, 'weekday')) return false
  return is(tokens, at + 1, 'date') || (is(tokens, at + 1, 'number') && is(tokens, at + 2, 'month'))
}

function figuresPart(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at]
  if (token?.kind !== 'date' || token.date === null) return null
  const { day, month, year } = token.date
  const found =
    year === null
      ? yearAt(tokens, at + 1)
      : { year: { is: 'said', ...year } as const, next: skip(tokens, at + 1, ['yearMark'], 2) }
  const dayOf = (written: number): Span => ({ span: 'day', day: written, month, year: found.year })
  const weak = year === null && month < 10 && token.end - token.start < 5
  return { ...closed(dayOf(day), found.next, dayOf), weak }
}

function monthPart(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at]
  if (token?.kind !== 'month') return null
  const { year, next } = yearAt(tokens, at + 1)
  const isBareGenitive = token.name === GENITIVE && year.is === 'unsaid'
  return { ...closed({ span: 'months', first: token.value, count: 1, year }, next), weak: isBareGenitive }
}

/** Days of the month that «начало», «середина» and «конец» stand for: tens and the 15th. */
const EDGES = { begin: [1, 10], middle: [15, 15], end: [21, 0] } as const

function edgePart(tokens: readonly Token[], at: number): Part | null {
  const kind = tokens[at]?.kind
  if (kind !== 'begin' && kind !== 'middle' && kind !== 'end') return null
  const month = tokens[at + 1]
  if (month?.kind !== 'month' || month.gap >= PAUSE) return null
  const { year, next } = yearAt(tokens, at + 2)
  const [from, to] = EDGES[kind]
  return closed({ span: 'days', month: month.value, from, to, year }, next)
}
