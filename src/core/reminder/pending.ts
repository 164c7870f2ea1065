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
  /** Marks of what the letters that still wait would tell. */
  readonly owed: readonly string[]
}

/** Of a mailbox that was never written to. */
export const silence: Correspondence = {
  told: new Set(),
  queuedSince: null,
  lastDay: null,
  owed: [],
}

/** What the ledger says of every mailbox: letters before `today`, the queue up to and with it. */
export function correspondenceUpTo(
  today: Day,
  ledger: readonly LedgerEntry[],
): (mailbox: string) => Correspondence {
  const byMailbox = new Map<string, Known>()
  for (const entry of ledger) {
    const parts = partsOfLetterKey(entry.key)
    const isWaiting = entry.state === 'queued' || entry.state === 'superseded'
    if (!parts || parts.day > today || (parts.day === today && !isWaiting)) continue
    const known = byMailbox.get(parts.mailbox) ?? { told: new Set(), waiting: [], lastDay: null }
    byMailbox.set(parts.mailbox, known)
    if (isWaiting) known.waiting.push({ day: parts.day, told: entry.told })
    if (entry.state === 'sent' || entry.state === 'unknown')
      for (const mark of entry.told) known.told.add(mark)
    if (isClosed(entry)) known.lastDay = later(known.lastDay, parts.day)
  }
  return mailbox => {
    const known = byMailbox.get(mailbox)
    if (!known) return silence
    const { told, waiting, lastDay } = known
    // A letter that waits since before the last one was served by it.
    const open = waiting.filter(({ day }) => lastDay === null || day > lastDay)
    return {
      told,
      lastDay,
      queuedSince: open.reduce<Day | null>((first, { day }) => earlier(first, day), null),
      owed: open.flatMap(letter => letter.told),
    }
  }
}

type Known = {
  readonly told: Set<string>
  readonly waiting: { readonly day: Day; readonly told: readonly string[] }[]
  lastDay: Day | null
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

function earlier(left: Day | null, right: Day): Day {
  return left !== null && left < right ? left : right
}

function later(left: Day | null, right: Day): Day {
  return left !== null && left > right ? left : right
}
