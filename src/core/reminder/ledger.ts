import type { Digest } from './digest.ts'

/** What became of a letter. `sending` was announced and not yet confirmed; after a run was cut short it is `unknown`. */
export type LetterState = 'sending' | 'sent' | 'failed' | 'queued' | 'unknown'

/** One row of «Письма». */
export type LedgerEntry = { readonly key: string; readonly state: LetterState }

/** States after which the same letter must not go by itself: sent, or perhaps sent. */
const closed: ReadonlySet<LetterState> = new Set<LetterState>(['sending', 'sent', 'unknown', 'failed'])

/** The letters that the ledger does not yet account for, in the order given. */
export function digestsToSend(digests: readonly Digest[], ledger: readonly LedgerEntry[]): readonly Digest[] {
  const accounted = new Set(ledger.filter(entry => closed.has(entry.state)).map(entry => entry.key))
  return digests.filter(digest => !accounted.has(digest.key))
}

/** How many of the letters go now, when so many may still be sent today and some are kept for alarms. */
export function withinQuota<T>(
  letters: readonly T[],
  quota: number,
  reserve: number,
): { readonly now: readonly T[]; readonly queued: readonly T[] } {
  const room = Math.max(0, quota - reserve)
  return { now: letters.slice(0, room), queued: letters.slice(room) }
}
