import type { Digest } from '../../core/reminder/digest.ts'
import type { LedgerEntry, LetterState } from '../../core/reminder/ledger.ts'
import type { Settings } from '../../core/settings/settings.ts'
import { textCell } from '../../core/table/door.ts'
import type { Row } from '../../core/table/table.ts'
import type { Texts } from '../../texts/texts.ts'
import { keyOfWord } from '../../texts/words.ts'
import { newRow, type Workbook } from './workbook.ts'

/** The letters that «Письма» accounts for. A state nobody knows counts as unknown: better silent than twice. */
export function entriesFrom(workbook: Workbook, texts: Texts): readonly LedgerEntry[] {
  return workbook.mail.flatMap(row => {
    const key = textCell.parse(row.id)
    if (key === '') return []
    return [{ key, state: keyOfWord(texts.letterStates, textCell.parse(row.state)) ?? 'unknown' }]
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
  })
}

export function stateCells(
  state: LetterState,
  attemptedAt: string,
  error: string,
  texts: Texts,
): Pick<Row<'mail'>, 'state' | 'attemptedAt' | 'error'> {
  return { state: texts.letterStates[state], attemptedAt, error }
}
