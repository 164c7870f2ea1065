import { addDays, type Day } from '../../core/day.ts'
import { type Digest, emptyDigest, withReport } from '../../core/reminder/digest.ts'
import { isClosed, type LedgerEntry, letterKey } from '../../core/reminder/ledger.ts'
import type { Letter } from '../../core/reminder/letter.ts'
import { isMailbox, normaliseMailbox } from '../../core/reminder/mailbox.ts'
import { type ReportWish, reportMark, reportOfMark } from '../../core/reminder/reportWish.ts'
import type { Outcome } from '../../texts/messages.ts'
import { isCopy } from '../confirmsCopy.ts'
import { updateLedger } from '../ledgerSheet.ts'
import { letterMaker } from '../letterMaker.ts'
import { morningLetters } from '../morningLetters.ts'
import type { Ports } from '../ports.ts'
import { entriesFrom, letterRow, stateCells, withStates } from '../rows/mailRows.ts'
import { rosterFrom } from '../rows/rosterRows.ts'
import { settledRows } from '../rows/settled.ts'
import { sendLetters } from '../sendLetters.ts'
import { stampSettings } from '../stampSettings.ts'
import { finishWork } from '../work.ts'
import { controllerPage } from './controllerPage.ts'
import { pageFor } from './makeReport.ts'
import { type Begun, beginReport } from './reportCommands.ts'

/**
 * Mails the controller one page, the whole report attached. It is the mailbox's letter of the day: what else is due
 * today stands in it too, and where that letter has gone already, the page goes with the next one.
 */
export function mailReport(ports: Ports, sent: unknown): Outcome {
  let outcome: Outcome = { done: false, message: ports.texts.messages.busy }
  ports.alone(() => {
    const begun = beginReport(ports, sent)
    outcome = typeof begun === 'string' ? { done: false, message: begun } : mail(ports, begun)
  })
  return outcome
}

function mail(ports: Ports, begun: Begun): Outcome {
  const { texts, clock, workbook } = ports
  const { messages } = texts.report
  const { refreshed, before } = begun
  const mailboxes = controllersOf(begun, ports)
  if (mailboxes.length === 0) return { done: false, message: messages.noController }
  if (isCopy(ports, refreshed.settings)) return { done: false, message: messages.copy }
  const today = clock.today()
  const rows = settledRows(refreshed.workbook.mail, ports.memory.read().mark, texts)
  finishWork(ports, before, { ...refreshed.workbook, mail: rows })
  stampSettings(ports, { workbookId: workbook.id() })
  const ledger = entriesFrom(rows, texts)
  const isServed = (mailbox: string) =>
    ledger.some(entry => entry.key === letterKey(today, mailbox) && isClosed(entry))
  const served = mailboxes.filter(isServed)
  if (served.length > 0) queueFor(addDays(today, 1), served, ledger, begun, ports)
  const letters = lettersOf(
    mailboxes.filter(mailbox => !isServed(mailbox)),
    begun,
    ports,
  )
  if (letters.length === 0) return { done: true, message: messages.later(served) }
  const counts = sendLetters(ports, letters)
  const isDone = counts.sent === letters.length
  const said = isDone
    ? messages.mailed(letters.map(({ digest }) => digest.mailbox))
    : texts.messages.sent(counts)
  return { done: isDone, message: [said, ...(served.length > 0 ? [messages.later(served)] : [])].join(' ') }
}

function controllersOf({ refreshed }: Begun, { texts }: Ports): readonly string[] {
  const { people } = rosterFrom(refreshed.workbook, texts)
  const emails = people.flatMap(({ value }) => (value.role === 'controller' ? value.emails : []))
  return [...new Set(emails.filter(isMailbox).map(normaliseMailbox))]
}

/** The letter of today to each of these, or one that brings the report alone. */
function lettersOf(
  mailboxes: readonly string[],
  { made, refreshed }: Begun,
  ports: Ports,
): readonly Letter[] {
  const { texts, clock } = ports
  const today = clock.today()
  const { settings, workbook } = refreshed
  const due = morningLetters(ports, refreshed, ports.memory.read())
  const own = asked(made.wish, today)
  const page = controllerPage(made.report, settings.order, texts)
  const letterOf = letterMaker(ports, settings, workbook, wish =>
    reportMark(wish) === reportMark(own) ? page : pageFor(refreshed, wish, today, texts),
  )
  const attached = { document: made.document, name: texts.report.controller.fileName }
  return mailboxes.map(mailbox => {
    const known = due.find(({ digest }) => digest.mailbox === mailbox)?.digest
    return { ...letterOf(withReport(known ?? emptyDigest(today, mailbox), own)), attached }
  })
}

/** Notes in «Письма» that the letter of a coming day brings this report too. */
function queueFor(
  day: Day,
  mailboxes: readonly string[],
  ledger: readonly LedgerEntry[],
  { made, refreshed }: Begun,
  ports: Ports,
): void {
  const { texts, clock } = ports
  const wish = asked(made.wish, clock.today())
  const digests = mailboxes.map((mailbox): Digest => {
    const waiting = ledger.find(({ key }) => key === letterKey(day, mailbox))?.told ?? []
    return [...waiting.flatMap(mark => reportOfMark(mark) ?? []), wish].reduce(
      withReport,
      emptyDigest(day, mailbox),
    )
  })
  const states = new Map(digests.map(({ key }) => [key, stateCells('queued', clock.stamp(), '', texts)]))
  const rows = digests.map(digest => letterRow(digest, refreshed.settings, texts))
  updateLedger(ports, present => withStates(present, states, rows))
}

/** A report of today is of the day on which its letter goes. */
function asked(wish: ReportWish, today: Day): ReportWish {
  return { ...wish, day: wish.day === today ? null : wish.day }
}
