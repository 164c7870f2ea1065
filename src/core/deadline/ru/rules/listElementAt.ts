import { PAUSE, SPACED, type Token } from '../../token.ts'
import { gapBefore, is, isLineStart, skip } from './look.ts'
import type { Part } from './part.ts'
import { partAt } from './partAt.ts'

/** One element of a list: a part of time, or a range of two. */
export type Element = {
  readonly first: Part
  readonly last: Part | null
  readonly hasFrom: boolean
  readonly isOpen: boolean
  readonly weak: boolean
  readonly next: number
}

export function elementAt(tokens: readonly Token[], at: number): Element | null {
  const start = skip(tokens, at, ['in', 'on'], 1)
  const hasFrom = is(tokens, start, 'from') || is(tokens, start, 'reference', 'of')
  const first = partAt(tokens, hasFrom ? afterFrom(tokens, start + 1) : start)
  if (first === null) return null
  const last = rangeEnd(tokens, first, hasFrom, is(tokens, start, 'from', 'between'))
  const isOpen = hasFrom && last === null
  const needsEnd = is(tokens, start, 'reference') || is(tokens, start, 'from', 'between')
  if (isOpen && (needsEnd || first.open !== null)) return null
  const weak = first.weak && last === null
  return { first, last, hasFrom, isOpen, weak, next: (last ?? first).next }
}

/** «с начала учебного года» begins where the school year does. */
function afterFrom(tokens: readonly Token[], at: number): number {
  return is(tokens, at, 'begin') && !is(tokens, at + 1, 'month') ? at + 1 : at
}

/** What stands after «–», «по» or (after «с») «до». A dash that begins a line is a bullet if the cell's first is. */
function rangeEnd(tokens: readonly Token[], first: Part, hasFrom: boolean, isBetween: boolean): Part | null {
  const at = first.next
  const isDash = is(tokens, at, 'dash') && !(isLineStart(tokens, at) && is(tokens, 0, 'dash'))
  const isTo = is(tokens, at, 'to') && (hasFrom || gapBefore(tokens, at) <= SPACED)
  const isBy = hasFrom && (is(tokens, at, 'by') || is(tokens, at, 'dash'))
  if (!isDash && !isTo && !isBy && !(isBetween && is(tokens, at, 'and'))) return null
  const last = partAt(tokens, skip(tokens, at + 1, ['to', 'end', 'in'], 1))
  if (last === null || last.spans.length > 1) return null
  if (first.open === null && (last.open !== null || isDayOfMonth(first) !== isDayOfMonth(last))) return null
  // «начиная с 2023 года, до 1 марта» is no range from a year to a day.
  const isApart = gapBefore(tokens, at) >= PAUSE && first.spans[0]?.span === 'years'
  return isApart && last.spans[0]?.span !== 'years' ? null : last
}

/** Its last figure waits for the noun of a later element. */
export function isWaiting({ first, last }: Element): boolean {
  return (last ?? first).open !== null
}

/** Both are days of no month, or neither is. */
export function isAlike(left: Element, right: Element): boolean {
  return isDayOfMonth(left.last ?? left.first) === isDayOfMonth(right.last ?? right.first)
}

/** «20 числа», a day of no month: no range or list with days of their own. */
function isDayOfMonth({ spans }: Part): boolean {
  return spans[0]?.span === 'dayOfMonth'
}
