import type { Found } from '../../language.ts'
import type { Token } from '../../token.ts'
import { byRule } from './byRule.ts'
import { is, isLineStart } from './look.ts'
import { recurringRule } from './recurringRule.ts'

/** How far the firm part may stand from the soft one. */
const REACH = 14

/**
 * «по мере необходимости, но не реже 1 раза в квартал»: the firm part wins over the soft one before it.
 * Null when nothing firm follows on the same line.
 */
export function firmPartAfter(tokens: readonly Token[], at: number): Found | null {
  for (let next = at; next < at + REACH && next < tokens.length && !isLineStart(tokens, next); next++) {
    if (is(tokens, next, 'further')) return null
    if (!isFirmSign(tokens, next)) continue
    const start = is(tokens, next, 'but') ? next + 1 : next
    return recurringRule.read(tokens, start) ?? byRule.read(tokens, start)
  }
  return null
}

function isFirmSign(tokens: readonly Token[], at: number): boolean {
  if (is(tokens, at, 'but')) return true
  return is(tokens, at, 'not') && (is(tokens, at + 1, 'rarer') || is(tokens, at + 1, 'later'))
}
