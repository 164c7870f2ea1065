import { addDays, type Day } from '../day.ts'
import { isClosed, type LedgerEntry, partsOfLetterKey } from './ledger.ts'

/** What one mailbox was told before, and since when it waits. */
export type Correspondence = {
  /** Marks of what it was told once (`told` of the ledger). */
  readonly told: ReadonlySet<string>
  /** The earliest day whose letter still waits in the queue; null when none does. */
  readonly queuedSince: Day | null
  /** The last day for which a letter went out, or may have. */
  readonly lastDay: Day | null
}

/** Of a mailbox that was never written to. */
export const silence: Correspondence = { told: new Set(), queuedSince: null, lastDay: null }

/** What the ledger says of every mailbox: letters before `today`, the queue up to and with it. */
export function correspondenceUpTo(
  today: Day,
  ledger: readonly LedgerEntry[],
): (mailbox: string) => Correspondence {
  const byMailbox = new Map<string, { told: Set<string>; waiting: Day[]; lastDay: Day | null }>()
  for (const entry of ledger) {
    const parts = partsOfLetterKey(entry.key)
    const isWaiting = entry.state === 'queued' || entry.state === 'superseded'
    if (!parts || parts.day > today || (parts.day === today && !isWaiting)) continue
    const known = byMailbox.get(parts.mailbox) ?? { told: new Set(), waiting: [], lastDay: null }
    byMailbox.set(parts.mailbox, known)
    if (isWaiting) known.waiting.push(parts.day)
    if (entry.state === 'sent' || entry.state === 'unknown')
      for (const mark of entry.told) known.told.add(mark)
    if (isClosed(entry)) known.lastDay = later(known.lastDay, parts.day)
  }
  return mailbox => {
    const known = byMailbox.get(mailbox)
    if (!known) return silence
    const { told, waiting, lastDay } = known
    return { told, lastDay, queuedSince: earliestAfter(lastDay, waiting) }
  }
}

/** A day that waits since before the last letter was served by it. */
function earliestAfter(lastDay: Day | null, waiting: readonly Day[]): Day | null {
  const open = waiting.filter(day => lastDay === null || day > lastDay)
  return open.reduce<Day | null>((first, day) => (first !== null && first < day ? first : day), null)
}

/** Whether a letter of this mailbox waits that no later one served. */
export function isQueued({ queuedSince }: Correspondence): boolean {
  return queuedSince !== null
}

/** A longer standstill is not made up for: what fell into it is overdue by now, or long past. */
const LONGEST_GAP = 14

/**
 * The days for which this mailbox is still owed a letter, `today` last: those after the last round that ran to
 * its end (`lastRound`), and those whose letter waits in the queue; none that a later letter already served.
 */
export function pendingDays(
  today: Day,
  lastRound: Day | null,
  { queuedSince, lastDay }: Correspondence,
): readonly Day[] {
  const gap = lastRound === null || lastRound >= today ? today : addDays(lastRound, 1)
  const wanted = queuedSince !== null && queuedSince < gap ? queuedSince : gap
  const unserved = lastDay !== null && lastDay >= wanted ? addDays(lastDay, 1) : wanted
  const first = Math.max(unserved, today - LONGEST_GAP)
  return Array.from({ length: Math.max(1, today - first + 1) }, (_, index) =>
    addDays(today, -index),
  ).reverse()
}

function later(left: Day | null, right: Day): Day {
  return left !== null && left > right ? left : right
}
