import { type Gap, NEW_LINE, type Token, type TokenKind } from '../../token.ts'

/** Whether the token at `at` is of this kind (and carries this name). */
export function is(tokens: readonly Token[], at: number, kind: TokenKind, name?: string): boolean {
  const token = tokens[at]
  return token !== undefined && token.kind === kind && (name === undefined || token.name === name)
}

/** The first place from `at` on that is none of these kinds; at most `limit` further. */
export function skip(tokens: readonly Token[], at: number, kinds: readonly TokenKind[], limit = 4): number {
  let next = at
  while (next < at + limit && kinds.some(kind => is(tokens, next, kind))) next++
  return next
}

export function gapBefore(tokens: readonly Token[], at: number): Gap {
  return tokens[at]?.gap ?? NEW_LINE
}

export function isLineStart(tokens: readonly Token[], at: number): boolean {
  return at === 0 || gapBefore(tokens, at) === NEW_LINE
}
