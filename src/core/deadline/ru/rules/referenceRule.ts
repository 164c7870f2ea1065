import type { Found, Rule } from '../../language.ts'
import { PAUSE, type Token } from '../../token.ts'
import { listAt } from './listAt.ts'
import { gapBefore, is, skip } from './look.ts'

/** Figures that name a document, a paragraph, a place or the period of a report, not a deadline. */
export const referenceRule: Rule = {
  name: 'reference',
  where: 'anywhere',
  begins: ['reference', 'for', 'begin', 'middle', 'end'],
  read: (tokens, at) => {
    if (is(tokens, at, 'for')) return unused(tokens, at + 1)
    if (isVagueEdge(tokens, at)) return unused(tokens, at + 1)
    if (!is(tokens, at, 'reference')) return null
    if (tokens[at]?.word.startsWith('_')) {
      // «___ ________ 2022 г.»: a form that nobody filled in.
      return { meanings: [], next: skip(tokens, at + 1, ['reference', 'month', 'year', 'yearMark']) }
    }
    if (is(tokens, at, 'reference', 'of')) return documentDate(tokens, at)
    return { meanings: [], next: afterFigures(tokens, at + 1, is(tokens, at, 'reference', 'place')) }
  },
}

/** «за октябрь», «за 2022 год» is what is reported on. */
function unused(tokens: readonly Token[], at: number): Found | null {
  const list = listAt(tokens, at)
  return list && { meanings: [], next: list.next }
}

/** «в конце учебного года» names no days; the edges of a month do. */
function isVagueEdge(tokens: readonly Token[], at: number): boolean {
  const isEdge = is(tokens, at, 'begin') || is(tokens, at, 'middle') || is(tokens, at, 'end')
  return isEdge && !is(tokens, at + 1, 'month')
}

/** «приказ от 05.10.2022»; but «от 5 до 10 октября» is a window. */
function documentDate(tokens: readonly Token[], at: number): Found | null {
  const list = listAt(tokens, at)
  if (list !== null) return { meanings: list.spans.map(span => ({ says: 'during', span })), next: list.next }
  return unused(tokens, at + 1)
}

const FIGURES = [
  'number',
  'ordinal',
  'roman',
  'quantity',
  'date',
  'year',
  'dash',
  'slash',
  'and',
  'reference',
] as const

/** «п. 3.2 и 3.4», «ул. 1 Мая, 15». A month after the figure belongs to a place's name only. */
function afterFigures(tokens: readonly Token[], at: number, isPlace: boolean): number {
  let next = skip(tokens, skip(tokens, at, ['reference']), FIGURES, 1)
  while (next < at + FIGURES_IN_A_ROW && gapBefore(tokens, next) < PAUSE) {
    const after = skip(tokens, next, ['dash', 'slash', 'and'], 1)
    const isJoined =
      after > next && skip(tokens, after, FIGURES, 1) > after && !is(tokens, after + 1, 'month')
    const isName = isPlace && is(tokens, next, 'month')
    if (!isJoined && !isName) break
    next = after + 1
  }
  return next
}

const FIGURES_IN_A_ROW = 12
