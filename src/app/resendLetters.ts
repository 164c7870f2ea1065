import { partsOfLetterKey } from '../core/reminder/ledger.ts'
import { confirmsCopy } from './confirmsCopy.ts'
import { updateLedger } from './ledgerSheet.ts'
import type { Ports } from './ports.ts'
import { readWorkbook } from './readWorkbook.ts'
import { entriesFrom } from './rows/mailRows.ts'
import { settingsFrom } from './rows/settingRows.ts'
import { sendNow } from './sendReminders.ts'

/** Days for which a letter may be sent again. */
const RECENT = 14

/**
 * Sends again, at the coordinator's word, what is unknown or was refused: the only way in which a letter that may
 * have left leaves a second time. What is of an earlier day goes into the letter of today.
 */
export function resendLetters(ports: Ports): void {
  const { texts, screen } = ports
  const { workbook, missingSheets } = readWorkbook(ports.workbook.read(['mail', 'settings']), texts)
  const keys = new Set(inDoubt(ports, workbook.mail))
  if (missingSheets.includes('mail')) screen.tell(texts.messages.missingSheets(['mail']))
  else if (keys.size === 0) screen.tell(texts.messages.nothingInDoubt)
  else if (!confirmsCopy(ports, settingsFrom(workbook).settings)) screen.tell(texts.messages.notSent)
  else if (!screen.ask(texts.messages.confirmResending(keys.size))) screen.tell(texts.messages.notSent)
  else if (!ports.alone(() => queueAgain(ports, keys))) screen.tell(texts.messages.busy)
  else sendNow(ports)
}

function inDoubt({ clock, texts }: Ports, rows: Parameters<typeof entriesFrom>[0]): readonly string[] {
  const first = clock.today() - RECENT
  return entriesFrom(rows, texts)
    .filter(({ state }) => state === 'unknown' || state === 'failed')
    .map(entry => entry.key)
    .filter(key => (partsOfLetterKey(key)?.day ?? 0) >= first)
}

function queueAgain(ports: Ports, keys: ReadonlySet<string>): void {
  const state = ports.texts.letterStates.queued
  updateLedger(ports, rows => rows.map(row => (keys.has(String(row.id)) ? { ...row, state } : row)))
}
