import type { Bounds, Span } from '../../phrase.ts'
import { PAUSE, type Token } from '../../token.ts'
import { listAt } from './listAt.ts'
import { gapBefore, is, isLineStart, skip } from './look.ts'

export type FoundBounds = { readonly bounds: Bounds; readonly next: number }

/** What limits the days of a rhythm before it: «начиная с ноября», «в период с октября по май», «до 31 мая». */
export function rhythmBoundsAt(tokens: readonly Token[], at: number): FoundBounds | null {
  if (isLineStart(tokens, at)) return null
  return untilAt(tokens, at) ?? fromAt(tokens, at)
}

/** «до конца учебного года», «по май»; after a comma it would be a deadline of its own. */
function untilAt(tokens: readonly Token[], at: number): FoundBounds | null {
  const isBy = is(tokens, at, 'by')
  if (!isBy && !is(tokens, at, 'to')) return null
  const noun = skip(tokens, at + 1, ['end'], 1)
  const found = spanAt(tokens, noun)
  if (found === null) return null
  const isInclusive = isWordInclusive(tokens, found.next)
  if (gapBefore(tokens, at) >= PAUSE && !isInclusive) return null
  const isBefore = isBy && noun === at + 1 && !isInclusive && found.span.span !== 'day'
  const bounds: Bounds = { side: isBefore ? 'before' : 'until', span: found.span }
  return { bounds, next: isInclusive ? found.next + 1 : found.next }
}

function fromAt(tokens: readonly Token[], at: number): FoundBounds | null {
  const start = skip(tokens, at, ['in', 'on', 'period', 'through', 'whole'], 3)
  const isDuring = is(tokens, start - 1, 'through', 'during')
  const found = spanAt(tokens, isBeginning(tokens, start) ? start + 1 : start)
  if (found === null || !(found.hasFrom || isDuring || found.span.span === 'years')) return null
  if (found.isOpen) return { bounds: { side: 'from', span: found.span }, next: found.next }
  // A window inside one month, after a comma, is a deadline of its own.
  const isOwn = gapBefore(tokens, at) >= PAUSE && start === at && isInOneMonth(found.span)
  return isOwn ? null : { bounds: { side: 'both', span: found.span }, next: found.next }
}

function spanAt(tokens: readonly Token[], at: number) {
  const list = listAt(tokens, at)
  const [span] = list?.spans ?? []
  if (list === null || span === undefined || list.spans.length > 1 || span.span === 'dayOfMonth') return null
  return { span, next: list.next, hasFrom: list.hasFrom, isOpen: list.isOpen }
}

function isInOneMonth(span: Span): boolean {
  if (span.span !== 'range') return false
  return span.first.span === 'day' && span.last.span === 'day' && span.first.month === span.last.month
}

/** «начиная с ноября» */
export function isBeginning(tokens: readonly Token[], at: number): boolean {
  return at >= 0 && tokens[at]?.word === 'начиная'
}

/** «по май включительно» */
export function isWordInclusive(tokens: readonly Token[], at: number): boolean {
  return !isLineStart(tokens, at) && (tokens[at]?.word ?? '').startsWith('включит')
}
