import { type Gap, NEW_LINE, type Token, type TokenKind } from '../../token.ts'

/** Whether the token at `at` is of this kind (and carries this name). */
export function is(tokens: readonly Token[], at: number, kind: TokenKind, name?: string): boolean {
  const token = tokenAt(tokens, at)
  return token !== undefined && token.kind === kind && (name === undefined || token.name === name)
}

/** The first place from `at` on that is none of these kinds; at most `limit` further. */
export function skip(tokens: readonly Token[], at: number, kinds: readonly TokenKind[], limit = 4): number {
  const last = Math.min(at + limit, tokens.length)
  let next = at
  while (next < last && kinds.includes(tokens[next]?.kind ?? 'word')) next++
  return next
}

export function gapBefore(tokens: readonly Token[], at: number): Gap {
  return tokenAt(tokens, at)?.gap ?? NEW_LINE
}

export function isLineStart(tokens: readonly Token[], at: number): boolean {
  return at === 0 || gapBefore(tokens, at) === NEW_LINE
}

/** Looking outside an array is slow: it is asked for its length instead. */
function tokenAt(tokens: readonly Token[], at: number): Token | undefined {
  return at >= 0 && at < tokens.length ? tokens[at] : undefined
}
