import type { Span } from '../../phrase.ts'
import { PAUSE, type Token, type TokenKind } from '../../token.ts'
import { type Element, elementAt, isAlike, isWaiting } from './listElementAt.ts'
import { gapBefore, is, isLineStart } from './look.ts'
import type { Part } from './part.ts'
import { PART_BEGINS } from './partAt.ts'
import { withYearsOfLater } from './sharedYear.ts'

export type Listed = {
  readonly spans: readonly Span[]
  /** The first element begins with «с»; with `isOpen`, it has no end. */
  readonly hasFrom: boolean
  readonly isOpen: boolean
  readonly weak: boolean
  readonly next: number
}

/** A longer list of figures is no list of deadlines; one of whole dates goes on as the next list. */
const LONGEST_LIST = 16

/** Spans and ranges parted by commas and «и»: «5, 8–10 и 20 сентября», «с сентября по май», «ноябрь, апрель». */
export function listAt(tokens: readonly Token[], at: number): Listed | null {
  if (!BEGINS.has(tokens[at]?.kind ?? 'word')) return null
  if (tokens !== remembered.tokens) remembered = { tokens, lists: [] }
  const { lists } = remembered
  const known = at < lists.length ? lists[at] : undefined
  if (known !== undefined) return known
  const list = readListAt(tokens, at)
  while (lists.length < at) lists.push(undefined)
  lists[at] = list
  return list
}

/** Several rules ask for the list at one place: it is read once, and forgotten with the next cell. */
let remembered: Remembered = { tokens: [], lists: [] }

type Remembered = { readonly tokens: readonly Token[]; readonly lists: (Listed | null | undefined)[] }

/** What stands before a part or begins one. */
const BEGINS: ReadonlySet<TokenKind> = new Set<TokenKind>([...PART_BEGINS, 'in', 'on', 'from', 'reference'])

function readListAt(tokens: readonly Token[], at: number): Listed | null {
  const elements: Element[] = []
  let next = at
  let end = at
  let closedElements = 0
  while (elements.length < LONGEST_LIST) {
    const element = elementAt(tokens, next)
    if (element === null) break
    const last = elements[closedElements - 1]
    if (last !== undefined && !isWaiting(element) && !isAlike(last, element)) break
    elements.push(element)
    next = element.next
    if (!isWaiting(element)) {
      end = next
      closedElements = elements.length
      if (element.isOpen) break
    }
    const separated = afterSeparator(tokens, next, isWaiting(element))
    if (separated === null) break
    next = separated
  }
  const first = elements[0]
  if (closedElements === 0 || first === undefined) return null
  const spans = closeAll(elements.slice(0, closedElements))
  if (spans === null) return null
  return {
    spans: withYearsOfLater(spans),
    hasFrom: first.hasFrom,
    isOpen: first.isOpen,
    weak: elements.slice(0, closedElements).every(element => element.weak),
    next: end,
  }
}

/** Past a comma or «и»; over the end of a line only after a figure that waits for its noun. */
function afterSeparator(tokens: readonly Token[], at: number, waiting: boolean): number | null {
  if (is(tokens, at, 'and') || is(tokens, at, 'slash')) return isLineStart(tokens, at) ? null : at + 1
  if (gapBefore(tokens, at) === PAUSE) return at
  return waiting && at < tokens.length && isLineStart(tokens, at) ? at : null
}

/** Closes open figures by the noun after them: «5, 8 и 20 сентября». Null when one stays open. */
function closeAll(elements: readonly Element[]): readonly Span[] | null {
  const [only] = elements
  if (elements.length === 1 && only?.last === null && only.first.open === null) return only.first.spans
  const spans: Span[] = []
  let close: Part['close'] = null
  for (const { first, last } of [...elements].reverse()) {
    close = (last ?? first).close ?? close
    const end = last && (last.open === null ? last.spans[0] : close?.(last.open))
    const begin = first.open === null ? first.spans : close ? [close(first.open)] : []
    const [start] = begin
    if (start === undefined || end === undefined) return null
    spans.unshift(...(end === null ? begin : [rangeOf(start, end, first.open !== null)]))
  }
  return spans
}

function rangeOf(first: Span, last: Span, shared: boolean): Span {
  if (first.span === 'dayOfMonth' && last.span === 'dayOfMonth') {
    return { span: 'dayOfMonth', from: first.from, to: last.to }
  }
  return { span: 'range', first, last, shared }
}
