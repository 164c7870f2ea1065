import type { Day } from '../day.ts'
import type { Digest } from './digest.ts'

/**
 * What became of a letter. `sending` is announced and not yet confirmed; `unknown` may have left or not;
 * `queued` has not left and will; `superseded` and `withdrawn` were queued on an earlier day and went into a
 * later letter, or were needed no more.
 */
export type LetterState = 'sending' | 'sent' | 'failed' | 'queued' | 'unknown' | 'superseded' | 'withdrawn'

/** One row of «Письма». */
export type LedgerEntry = {
  readonly key: string
  readonly state: LetterState
  /** Marks of what this letter tells once and no later one repeats. */
  readonly told: readonly string[]
}

/** States after which the same letter must not go by itself: sent, or perhaps sent, or refused. */
const closed: ReadonlySet<LetterState> = new Set<LetterState>(['sending', 'sent', 'unknown', 'failed'])

export function isClosed(entry: LedgerEntry): boolean {
  return closed.has(entry.state)
}

/** The key of a mailbox's letter for a day: one letter for a mailbox and day. */
export function letterKey(day: Day, mailbox: string): string {
  return `${day}|${mailbox}`
}

/** The day and the mailbox that `letterKey` joined; null for anything else. */
export function partsOfLetterKey(key: string): { readonly day: Day; readonly mailbox: string } | null {
  const match = /^(\d+)\|(.+)$/.exec(key)
  return match ? { day: Number(match[1]) as Day, mailbox: match[2] ?? '' } : null
}

/** The letters that the ledger does not yet account for, in the order given. */
export function digestsToSend(digests: readonly Digest[], ledger: readonly LedgerEntry[]): readonly Digest[] {
  const accounted = new Set(ledger.filter(isClosed).map(entry => entry.key))
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
