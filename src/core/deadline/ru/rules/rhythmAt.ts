import type { Rhythm } from '../../reading.ts'
import type { Token } from '../../token.ts'
import { is, skip } from './look.ts'

export type FoundRhythm = {
  readonly rhythm: Rhythm
  /** It counts by the year: «ежегодно», «2 раза в год». */
  readonly withinYear: boolean
  /** «раз в две недели»: the text does not say which of them. */
  readonly skips: boolean
  readonly next: number
}

/** «ежеквартально», «не реже 1 раза в полугодие», «каждую неделю», «2 раза в год». */
export function rhythmAt(tokens: readonly Token[], at: number): FoundRhythm | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (token.kind === 'rhythm') return adverb(tokens, at, token)
  return countedRhythm(tokens, at) ?? eachRhythm(tokens, at)
}

const RHYTHMS: Readonly<Record<string, Rhythm>> = {
  daily: 'daily',
  weekly: 'weekly',
  monthly: 'monthly',
  quarterly: 'quarterly',
  'half-yearly': 'half-yearly',
  yearly: 'yearly',
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  half: 'half-yearly',
  halfYear: 'half-yearly',
}

function adverb(tokens: readonly Token[], at: number, { name, word }: Token): FoundRhythm | null {
  // «по кварталам» needs its preposition; alone it is another case of «квартал».
  if (word.endsWith('м') && !word.startsWith('еже') && !is(tokens, at - 1, 'to')) return null
  return { rhythm: RHYTHMS[name] ?? 'other', withinYear: name === 'yearly', skips: false, next: at + 1 }
}

const COUNT = ['number', 'ordinal', 'quantity'] as const

function countedRhythm(tokens: readonly Token[], at: number): FoundRhythm | null {
  const counted = skip(tokens, at, ['not', 'rarer', 'than'], 3)
  const times = skip(tokens, counted, ['number', 'ordinal', 'quantity', 'dash'], 3)
  const word = tokens[times]
  if (word?.kind !== 'times') return null
  const count = word.value || (times > counted ? (tokens[counted]?.value ?? 1) : 1)
  if (!is(tokens, times + 1, 'in') && !is(tokens, times + 1, 'for') && !is(tokens, times + 1, 'slash')) {
    return is(tokens, times + 1, 'each') ? eachRhythm(tokens, times + 1) : null
  }
  return unitRhythm(tokens, times + 2, count)
}

function eachRhythm(tokens: readonly Token[], at: number): FoundRhythm | null {
  const start = skip(tokens, at, ['in'], 1)
  if (!is(tokens, start, 'each')) return null
  if (is(tokens, start + 1, 'holidays'))
    return { rhythm: 'other', withinYear: false, skips: false, next: start + 2 }
  return unitRhythm(tokens, start + 1, 1)
}

/** «(2) года», «полугодие», «учебный год» after «в» or «каждый». */
function unitRhythm(tokens: readonly Token[], at: number, count: number): FoundRhythm | null {
  const counted = skip(tokens, at, COUNT, is(tokens, at, 'quantity', 'year') ? 0 : 1)
  const units = counted > at ? (tokens[at]?.value ?? 1) : 1
  const noun = skip(tokens, counted, ['schoolMark', 'calendarMark', 'reporting', 'working', 'current'], 2)
  const isYear = is(tokens, noun, 'yearMark') || is(tokens, noun, 'quantity', 'year')
  if (!isYear && !is(tokens, noun, 'unit')) return null
  const isSingle = count === 1 && units === 1
  const rhythm = isYear ? 'yearly' : (RHYTHMS[tokens[noun]?.name ?? ''] ?? 'other')
  return {
    rhythm: isSingle ? rhythm : 'other',
    withinYear: isYear && units === 1,
    skips: units > 1,
    next: noun + 1,
  }
}
