import type { Day } from '../core/day.ts'
import { type Digest, digestsOn } from '../core/reminder/digest.ts'
import { digestsToSend } from '../core/reminder/ledger.ts'
import type { Texts } from '../texts/texts.ts'
import type { Refreshed } from './refresh.ts'
import { entriesFrom } from './rows/mailRows.ts'

/** The letters of a day that «Письма» does not account for yet. */
export function morningLetters(refreshed: Refreshed, today: Day, texts: Texts): readonly Digest[] {
  const { settings, calendar, assignments, workbook } = refreshed
  const plan = { settings: settings.reminders, calendar, orderDate: settings.order.date }
  return digestsToSend(digestsOn(assignments, today, plan), entriesFrom(workbook, texts))
}
