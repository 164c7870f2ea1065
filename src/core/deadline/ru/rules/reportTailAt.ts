import type { Rhythm } from '../../reading.ts'
import type { Token, TokenKind } from '../../token.ts'
import { is, isLineStart } from './look.ts'
import { rhythmAt } from './rhythmAt.ts'

/** What follows «до 5 числа»: «второго месяца, следующего за отчётным кварталом, ежеквартально». */
export type ReportTail = {
  readonly period: 'month' | 'quarter' | 'half' | 'year' | null
  /** Which month of (or after) the period; 1 where the text names none. */
  readonly nth: number
  readonly isCurrent: boolean
  readonly rhythm: Rhythm | null
  readonly next: number
}

const LONGEST_TAIL = 16

const TAIL: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'unit',
  'next',
  'for',
  'reporting',
  'yearMark',
  'each',
  'current',
  'ordinal',
  'number',
  'last',
  'period',
  'preceding',
  'calendarMark',
  'schoolMark',
  'through',
  'end',
])

export function reportTailAt(tokens: readonly Token[], at: number, said: Rhythm | null): ReportTail {
  const limit = Math.min(tokens.length, at + LONGEST_TAIL)
  let next = at
  while (next < limit && TAIL.has(tokens[next]?.kind ?? 'word') && !startsAnother(tokens, next)) next++
  const tail = tokens.slice(at, next)
  const rhythm = said !== null || isLineStart(tokens, next) ? null : rhythmAt(tokens, next)
  return {
    period: periodOf(tail),
    nth: nthMonth(tail),
    isCurrent: tail.some(token => token.kind === 'current'),
    rhythm: rhythm?.rhythm ?? null,
    next: rhythm?.next ?? next,
  }
}

/** A figure that is followed by no month of the tail begins the next deadline. */
function startsAnother(tokens: readonly Token[], at: number): boolean {
  const kind = tokens[at]?.kind
  if (kind !== 'number' && kind !== 'ordinal' && kind !== 'last') return false
  return !is(tokens, at + 1, 'unit', 'month')
}

function periodOf(tail: readonly Token[]): ReportTail['period'] {
  const names = tail.filter(token => token.kind === 'unit').map(token => token.name)
  if (names.includes('quarter') || names.includes('schoolQuarter')) return 'quarter'
  if (names.includes('half')) return 'half'
  if (tail.some(token => token.kind === 'yearMark')) return 'year'
  return tail.length > 0 ? 'month' : null
}

function nthMonth(tail: readonly Token[]): number {
  const at = tail.findIndex(
    token => token.kind === 'ordinal' || token.kind === 'number' || token.kind === 'last',
  )
  const figure = tail[at]
  // «следующего за последним месяцем квартала» is the first of the next.
  if (figure === undefined || tail.slice(0, at).some(token => token.kind === 'next')) return 1
  return figure.kind === 'last' ? 3 : figure.value
}
