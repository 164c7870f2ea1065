import type { Found, Rule } from '../../language.ts'
import type { Bounds, Meaning } from '../../phrase.ts'
import type { Token, TokenKind } from '../../token.ts'
import { dueAfterRhythm } from './dueAfterRhythm.ts'
import { is, isLineStart, skip } from './look.ts'
import { type FoundMeaning, monthDayAt } from './monthDayAt.ts'
import { type FoundRhythm, rhythmAt } from './rhythmAt.ts'
import { rhythmBoundsAt } from './rhythmBoundsAt.ts'
import { weekdayDueAt } from './weekdayDueAt.ts'

/** «ежемесячно до 5 числа», «не реже 1 раза в квартал», «каждый понедельник», «ежегодно до 1 марта». */
export const recurringRule: Rule = {
  name: 'recurring',
  where: 'anywhere',
  begins: [
    'rhythm',
    'number',
    'ordinal',
    'quantity',
    'last',
    'not',
    'rarer',
    'times',
    'each',
    'in',
    'to',
    'by',
    'toward',
    'weekday',
    'begin',
    'end',
    'through',
    'term',
  ],
  read: (tokens, at) => {
    const byResult = afterResult(tokens, at)
    const start = skip(tokens, byResult, ['begin', 'end'], 1)
    const rhythm = rhythmAt(tokens, start > byResult && !is(tokens, start, 'each') ? byResult : start)
    const said = rhythm === null ? null : dueAfterRhythm(tokens, rhythm.next, rhythm.rhythm)
    if (rhythm?.skips && said !== null) {
      return { meanings: [{ says: 'recurring', rhythm: rhythm.rhythm, due: [] }], next: said.next }
    }
    const isSoft = said === null || said.due.length === 0
    const alone = isSoft ? (weekdayDueAt(tokens, at, null) ?? monthDayAt(tokens, at, null)) : null
    if (alone !== null) return found(tokens, alone)
    if (rhythm === null || said === null) return null
    const later = isSoft ? daysAfterBounds(tokens, rhythm) : null
    if (later !== null) return later
    const meaning = { says: 'recurring', rhythm: said.rhythm, due: said.due } as const
    return found(tokens, { meaning, next: said.next })
  },
}

/** «по итогам каждой четверти», «после каждой четверти»: the rhythm stands after them. */
function afterResult(tokens: readonly Token[], at: number): number {
  if (is(tokens, at, 'to') && is(tokens, at + 1, 'byResult')) return at + 2
  const isBeside = is(tokens, at, 'through', 'after') || is(tokens, at, 'through', 'before')
  return isBeside && is(tokens, at + 1, 'each') ? at + 1 : at
}

/** With the limits of the rhythm that follow its days: «до 5 числа, начиная с ноября». */
function found(tokens: readonly Token[], { meaning, next }: FoundMeaning): Found {
  const hasDays = meaning.says === 'recurring' && meaning.due.length > 0
  const limits = hasDays ? rhythmBoundsAt(tokens, next) : null
  if (limits === null) return { meanings: [meaning], next }
  return { meanings: [boundedBy(limits.bounds, meaning)], next: limits.next }
}

/** «ежемесячно, начиная с октября, до 10 числа»: the limits first, then the days. */
function daysAfterBounds(tokens: readonly Token[], { rhythm, next }: FoundRhythm): Found | null {
  const limits = rhythmBoundsAt(tokens, next)
  if (limits === null || limits.bounds.side !== 'from' || isLineStart(tokens, limits.next)) return null
  const said = dueAfterRhythm(tokens, limits.next, rhythm)
  if (said.due.length === 0) return null
  const meaning = { says: 'recurring', rhythm: said.rhythm, due: said.due } as const
  return { meanings: [boundedBy(limits.bounds, meaning)], next: said.next }
}

/** Limits said before the rhythm: «с ноября ежемесячно до 5 числа». Null where no rhythm follows on the line. */
export function recurringWithin(tokens: readonly Token[], at: number, bounds: Bounds): Found | null {
  if (isLineStart(tokens, at)) return null
  const following = recurringRule.read(tokens, at)
  if (following === null) return null
  const isWeekday = is(tokens, at, 'to') && is(tokens, at + 1, 'weekday')
  const saysRhythm = tokens.slice(at, following.next).some(({ kind }) => RHYTHM_WORDS.has(kind))
  if (!saysRhythm && !isWeekday) return null
  return { ...following, meanings: following.meanings.map(meaning => boundedBy(bounds, meaning)) }
}

const RHYTHM_WORDS: ReadonlySet<TokenKind> = new Set<TokenKind>(['rhythm', 'each', 'times'])

function boundedBy(within: Bounds, meaning: Meaning): Meaning {
  return meaning.says === 'recurring' ? { ...meaning, within: [...(meaning.within ?? []), within] } : meaning
}
