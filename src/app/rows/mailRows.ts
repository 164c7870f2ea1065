import type { Digest } from '../../core/reminder/digest.ts'
import type { LedgerEntry, LetterState } from '../../core/reminder/ledger.ts'
import type { Settings } from '../../core/settings/settings.ts'
import { textCell } from '../../core/table/door.ts'
import type { Row } from '../../core/table/table.ts'
import type { Texts } from '../../texts/texts.ts'
import { keyOfWord } from '../../texts/words.ts'
import { newRow } from './workbook.ts'

/**
 * The letters that «Письма» accounts for. A row whose state was not written yet is one being announced; a
 * state nobody knows counts as unknown: better silent than twice.
 */
export function entriesFrom(rows: readonly Row<'mail'>[], texts: Texts): readonly LedgerEntry[] {
  return rows.flatMap(row => {
    const key = textCell.parse(row.id)
    if (key === '') return []
    const told = textCell.parse(row.told)
    const state = textCell.parse(row.state)
    return [
      {
        key,
        state: state === '' ? 'sending' : (keyOfWord(texts.letterStates, state) ?? 'unknown'),
        told: told === '' ? [] : told.split(' '),
      },
    ]
  })
}

/** What is written about a letter when its state changes. */
export type StateCells = Pick<Row<'mail'>, 'state' | 'attemptedAt' | 'error'>

export function stateCells(state: LetterState, attemptedAt: string, error: string, texts: Texts): StateCells {
  return { state: texts.letterStates[state], attemptedAt, error }
}

/** The rows with these states, found by key and saying what their letters say now; a letter without a row gets one at the end. */
export function withStates(
  rows: readonly Row<'mail'>[],
  states: ReadonlyMap<string, StateCells>,
  newRows: readonly Row<'mail'>[] = [],
): readonly Row<'mail'>[] {
  const present = new Set(rows.map(row => row.id))
  const said = new Map(newRows.map(row => [row.id, row]))
  return [...rows, ...newRows.filter(row => !present.has(row.id))].map(row => {
    const cells = states.get(String(row.id))
    return cells ? { ...row, ...said.get(row.id), ...cells } : row
  })
}

/** A new row for a letter, its state still empty. */
export function letterRow(digest: Digest, settings: Settings, texts: Texts): Row<'mail'> {
  return newRow('mail', {
    id: digest.key,
    day: { day: digest.day },
    recipient: digest.mailbox,
    executors: digest.executors.join('; '),
    subject: texts.letter.subject(digest, settings.order),
    items: digest.items.length,
    told: digest.told.join(' '),
  })
}
