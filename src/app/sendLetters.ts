import type { Digest } from '../core/reminder/digest.ts'
import { type LetterState, withinQuota } from '../core/reminder/ledger.ts'
import type { Letter } from '../core/reminder/letter.ts'
import type { SendCounts } from '../texts/messages.ts'
import { updateLedger } from './ledgerSheet.ts'
import type { Ports } from './ports.ts'
import { letterRow, type StateCells, stateCells, withStates } from './rows/mailRows.ts'
import { type Attempt, sendBatch } from './sendBatch.ts'

/** Letters announced together. A cut leaves one of them in doubt; the batch bounds how often the quota is looked at. */
const BATCH = 200

/** Letters of the day's quota that stay for the coordinator's own alarms. */
export const RESERVE = 5

/**
 * Sends these letters batch by batch: announced and flushed, sent with a mark before each, then confirmed. What
 * finds no room in the quota or in the time of this run waits; nothing is sent twice by itself, as the mail
 * service cannot say whether a letter left.
 */
export function sendLetters(ports: Ports, letters: readonly Letter[]): SendCounts {
  const tally = { sent: 0, failed: 0, queued: 0, unknown: 0, outOfTime: false }
  let waiting = letters
  let ended = false
  while (waiting.length > 0 && !ended) {
    const { now } = withinQuota(waiting, ports.mail.quota(), RESERVE)
    const batch = now.slice(0, BATCH)
    const { attempts, stopped } = batch.length === 0 ? nothing : announceAndSend(ports, batch)
    ended = stopped !== null
    tally.outOfTime = stopped === 'time'
    const left = ended ? waiting : batch
    record(ports, left, attempts)
    for (const attempt of attempts.values()) tally[attempt.state]++
    waiting = ended ? waiting.slice(attempts.size) : waiting.slice(batch.length)
  }
  return { ...tally, queued: waiting.length }
}

const nothing = { attempts: new Map<string, Attempt>(), stopped: 'quota' } as const

/** In the order of their keys, which the mark can tell apart however the rows are sorted since. */
function announceAndSend(ports: Ports, batch: readonly Letter[]): ReturnType<typeof sendBatch> {
  return sendBatch(ports, batch, () => record(ports, batch, null))
}

/** Writes what became of the letters; those without an attempt are announced (null) or wait (a map that lacks them). */
function record(
  ports: Ports,
  letters: readonly Letter[],
  attempts: ReadonlyMap<string, Attempt> | null,
): void {
  const { clock, texts } = ports
  const cells = ({ key }: Digest): StateCells => {
    const waiting: LetterState = attempts === null ? 'sending' : 'queued'
    const attempt = attempts?.get(key)
    return stateCells(attempt?.state ?? waiting, clock.stamp(), attempt?.error ?? '', texts)
  }
  const states = new Map(letters.map(({ digest }) => [digest.key, cells(digest)]))
  const rows = letters.map(({ digest, settings }) => letterRow(digest, settings, texts))
  updateLedger(ports, present => withStates(present, states, rows))
}
