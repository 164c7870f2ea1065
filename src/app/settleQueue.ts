import type { Day } from '../core/day.ts'
import { isClosed, type LedgerEntry, partsOfLetterKey } from '../core/reminder/ledger.ts'
import type { Row } from '../core/table/table.ts'
import type { Texts } from '../texts/texts.ts'
import { updateLedger } from './ledgerSheet.ts'
import type { Ports } from './ports.ts'
import { entriesFrom } from './rows/mailRows.ts'

/**
 * Closes the queue of earlier days once the letters of today are accounted for: what waited went into a later
 * letter, or nothing of it was needed any more. On a day off the queue goes on waiting.
 */
export function settleQueue(ports: Ports, mail: readonly Row<'mail'>[], isLetterDay: boolean): void {
  const today = ports.clock.today()
  if (!isLetterDay || queuedBefore(today, entriesFrom(mail, ports.texts)).length === 0) return
  updateLedger(ports, rows => withoutOldQueue(rows, today, ports.texts))
}

function withoutOldQueue(rows: readonly Row<'mail'>[], today: Day, texts: Texts): readonly Row<'mail'>[] {
  const entries = entriesFrom(rows, texts)
  const old = new Set(queuedBefore(today, entries).map(entry => entry.key))
  const isServed = (key: string): boolean => {
    const waited = partsOfLetterKey(key)
    return entries.some(entry => {
      const parts = partsOfLetterKey(entry.key)
      const isLater = parts !== null && waited !== null && parts.day > waited.day
      return isLater && parts.mailbox === waited.mailbox && (isClosed(entry) || entry.state === 'queued')
    })
  }
  return rows.map(row => {
    const key = String(row.id)
    if (!old.has(key)) return row
    return { ...row, state: texts.letterStates[isServed(key) ? 'superseded' : 'withdrawn'] }
  })
}

function queuedBefore(today: Day, entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return entries.filter(
    entry => entry.state === 'queued' && (partsOfLetterKey(entry.key)?.day ?? today) < today,
  )
}
