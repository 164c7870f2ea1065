import { dayFromIso, isoFromDay } from '../core/day.ts'
import { problemsToTell, staffOf } from '../core/reminder/desk.ts'
import { digestsOn, isReportOnly } from '../core/reminder/digest.ts'
import { digestsToSend } from '../core/reminder/ledger.ts'
import type { Letter } from '../core/reminder/letter.ts'
import { normaliseMailbox } from '../core/reminder/mailbox.ts'
import type { Missing } from '../core/reminder/missing.ts'
import { reminderPlan } from '../core/reminder/reminderPlan.ts'
import { letterMaker } from './letterMaker.ts'
import type { Memory, Ports } from './ports.ts'
import type { Refreshed } from './refresh.ts'
import { pageFor } from './report/makeReport.ts'
import { entriesFrom } from './rows/mailRows.ts'
import { rosterFrom, rosterOf } from './rows/rosterRows.ts'
import { settledRows } from './rows/settled.ts'

/** The letters of today that «Письма» does not account for yet. */
export function morningLetters(
  ports: Ports,
  refreshed: Refreshed,
  memory: Memory,
  missing: readonly Missing[] = [],
): readonly Letter[] {
  const { settings, calendar, assignments, workbook, problems } = refreshed
  const { texts, clock } = ports
  const today = clock.today()
  const ledger = entriesFrom(settledRows(workbook.mail, memory.mark, texts), texts)
  const coordinator = memory.installedBy === '' ? ports.user.email() : memory.installedBy
  const desk = {
    ...staffOf(rosterOf(rosterFrom(workbook, texts)), coordinator, today),
    ledger,
    lastRound: dayFromIso(memory.roundDay),
    problems: problemsToTell(problems),
    missing,
  }
  const digests = digestsOn(assignments, today, reminderPlan(settings, calendar), desk)
  const letterOf = letterMaker(ports, settings, workbook, wish => pageFor(refreshed, wish, today, texts))
  const alarmed = memory.alarmDay === isoFromDay(today) ? normaliseMailbox(memory.installedBy) : ''
  return digestsToSend(digests, ledger)
    .filter(digest => digest.mailbox !== alarmed)
    .map(letterOf)
    .filter(({ pages, digest }) => pages.length > 0 || !isReportOnly(digest))
}
