import { fingerprint } from '../fingerprint.ts'
import type { LedgerEntry, LetterState } from './ledger.ts'

/**
 * Where a batch stands, kept outside the workbook and renewed before each letter. With it a run that was cut
 * short leaves one letter in doubt, whatever the size of the batch and however its rows were sorted since.
 */
export type Mark = {
  /** Fingerprints of the letters' keys in the order of sending. */
  readonly letters: readonly string[]
  /** The letter that is next to leave: those before it were handed over, those after it were not. */
  readonly index: number
  /** Those before it that the mail service refused. */
  readonly failed: readonly number[]
}

/** The mark of a batch that is about to begin. */
export function markOf(keys: readonly string[]): Mark {
  return { letters: keys.map(key => fingerprint(key)), index: 0, failed: [] }
}

export function textOfMark({ letters, index, failed }: Mark): string {
  return [letters.join(' '), index, failed.join(' ')].join('|')
}

/** Null for anything that `textOfMark` did not write. */
export function markFromText(text: string): Mark | null {
  const match = /^([0-9a-z ]+)\|(\d+)\|([\d ]*)$/.exec(text)
  if (!match) return null
  const [, letters = '', index = '', failed = ''] = match
  return {
    letters: letters.split(' '),
    index: Number(index),
    failed: failed === '' ? [] : failed.split(' ').map(Number),
  }
}

/**
 * What became of the letters that were announced and never confirmed. One that the mark does not know is
 * in doubt: it may come from another copy of the workbook.
 */
export function settledStates(
  entries: readonly LedgerEntry[],
  mark: Mark | null,
): ReadonlyMap<string, LetterState> {
  const places = new Map((mark?.letters ?? []).map((letter, place) => [letter, place]))
  return new Map(
    entries
      .filter(entry => entry.state === 'sending')
      .map(entry => [entry.key, stateAt(places.get(fingerprint(entry.key)), mark)]),
  )
}

function stateAt(place: number | undefined, mark: Mark | null): LetterState {
  if (mark === null || place === undefined || place === mark.index) return 'unknown'
  if (place > mark.index) return 'queued'
  return mark.failed.includes(place) ? 'failed' : 'sent'
}
