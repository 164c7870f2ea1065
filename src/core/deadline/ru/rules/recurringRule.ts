import type { Found, Rule } from '../../language.ts'
import type { Token } from '../../token.ts'
import { dueAfterRhythm } from './dueAfterRhythm.ts'
import { is, skip } from './look.ts'
import { type FoundMeaning, monthDayAt } from './monthDayAt.ts'
import { rhythmAt } from './rhythmAt.ts'
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
    const isSoft = said === null || said.due.length === 0
    const alone = isSoft ? (weekdayDueAt(tokens, at, null) ?? monthDayAt(tokens, at, null)) : null
    if (alone !== null) return found(alone)
    if (rhythm === null || said === null) return null
    return {
      meanings: [{ says: 'recurring', rhythm: said.rhythm, due: said.due }],
      next: said.next,
    }
  },
}

/** «по итогам каждой четверти», «после каждой четверти»: the rhythm stands after them. */
function afterResult(tokens: readonly Token[], at: number): number {
  if (is(tokens, at, 'to') && is(tokens, at + 1, 'byResult')) return at + 2
  return is(tokens, at, 'through', 'after') && is(tokens, at + 1, 'each') ? at + 1 : at
}

function found({ meaning, next }: FoundMeaning): Found {
  return { meanings: [meaning], next }
}
