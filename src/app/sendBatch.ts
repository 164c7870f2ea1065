import type { Letter } from '../core/reminder/letter.ts'
import { type Mark, markOf, textOfMark } from '../core/reminder/mark.ts'
import type { Ports } from './ports.ts'

/** What became of one letter. */
export type Attempt = { readonly state: 'sent' | 'failed'; readonly error: string }

export type BatchOutcome = {
  /** By key; letters that were not tried are absent. */
  readonly attempts: ReadonlyMap<string, Attempt>
  /** Why not all were tried. */
  readonly stopped: 'quota' | 'time' | null
}

/** Seconds after which no further letter is begun: a run may last six minutes, and what follows takes some. */
const LONGEST = 270

/**
 * Sends a batch with a mark before each letter. The first mark is set before the announcement: from the
 * moment a letter is announced, the mark can say whether it left.
 */
export function sendBatch(ports: Ports, batch: readonly Letter[], announce: () => void): BatchOutcome {
  const attempts = new Map<string, Attempt>()
  const failed: number[] = []
  const begun = markOf(batch.map(letter => letter.digest.key))
  const setMark = (mark: Mark) => ports.memory.write({ mark: textOfMark(mark) })
  setMark(begun)
  announce()
  for (const [index, letter] of batch.entries()) {
    if (ports.clock.spent() > LONGEST) return { attempts, stopped: 'time' }
    if (index > 0) setMark({ ...begun, index, failed })
    const outcome = ports.mail.send(letter)
    if (outcome.kind === 'no-quota') return { attempts, stopped: 'quota' }
    if (outcome.kind === 'refused') failed.push(index)
    attempts.set(
      letter.digest.key,
      outcome.kind === 'sent' ? { state: 'sent', error: '' } : { state: 'failed', error: outcome.reason },
    )
  }
  return { attempts, stopped: null }
}
