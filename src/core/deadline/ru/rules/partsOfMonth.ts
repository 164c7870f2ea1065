import type { Token } from '../../token.ts'

export type Days = readonly [from: number, to: number]

/** First and last day by the figure; `to` 0 is the end of the month, negative `from` counts from it. */
const DAYS: Readonly<Record<string, Readonly<Record<number, Days>>>> = {
  decade: { 1: [1, 10], 2: [11, 20], 3: [21, 0], [-1]: [21, 0] },
  week: { 1: [1, 7], 2: [8, 14], 3: [15, 21], 4: [22, 28], 5: [29, 0], [-1]: [-7, 0] },
  half: { 1: [1, 15], 2: [16, 0] },
}

/** The days of a month that «первая неделя», «вторая декада» stand for; null for other nouns and figures. */
export function daysOfPart(noun: Token | undefined, figure: Token | undefined): Days | null {
  if (noun === undefined || figure === undefined) return null
  return partsOf(noun)?.[figure.value] ?? null
}

export function partsOf(noun: Token): Readonly<Record<number, Days>> | undefined {
  return DAYS[noun.kind === 'half' ? 'half' : noun.kind === 'unit' ? noun.name : '']
}
