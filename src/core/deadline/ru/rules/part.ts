import type { Span } from '../../phrase.ts'

/** One part of a list or range: closed («20 сентября»), or open until a later noun closes it («5, 8 и …»). */
export type Part = {
  readonly spans: readonly Span[]
  /** The figure that waits for its noun; null in a closed part. */
  readonly open: number | null
  /** How the noun of this part closes an open figure before it. */
  readonly close: ((open: number) => Span) | null
  /** Too little to be a deadline amid other words: a bare year, «3.4». */
  readonly weak: boolean
  readonly next: number
}

export function closed(span: Span, next: number, close: Part['close'] = null): Part {
  return { spans: [span], open: null, close, weak: false, next }
}

export function open(figure: number, next: number): Part {
  return { spans: [], open: figure, close: null, weak: false, next }
}
