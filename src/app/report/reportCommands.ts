import { isMailbox, normaliseMailbox } from '../../core/reminder/mailbox.ts'
import type { Outcome } from '../../texts/messages.ts'
import type { Ports } from '../ports.ts'
import type { Refreshed } from '../refresh.ts'
import { rosterFrom } from '../rows/rosterRows.ts'
import { beginWork } from '../work.ts'
import { controllerPage } from './controllerPage.ts'
import { type MadeReport, makeReport } from './makeReport.ts'
import type { Preview } from './openReport.ts'
import { reportGrid } from './reportGrid.ts'

/** Shows the report as it will be printed; writes nothing. */
export function previewReport(ports: Ports, sent: unknown): Preview | Outcome {
  const begun = begin(ports, sent)
  if (typeof begun === 'string') return { done: false, message: begun }
  return { done: true, html: ports.reportMail.html(begun.made.document) }
}

/** Puts the report on «Отчёт» in the place of the one that is there. */
export function writeReport(ports: Ports, sent: unknown): Outcome {
  const { messages } = ports.texts.report
  let outcome: Outcome = { done: false, message: ports.texts.messages.busy }
  ports.alone(() => {
    const begun = begin(ports, sent)
    if (typeof begun === 'string') outcome = { done: false, message: begun }
    else {
      ports.workbook.apply([{ kind: 'grid', grid: reportGrid(begun.made.document) }])
      outcome = { done: true, message: messages.written }
    }
  })
  return outcome
}

/** Mails the controller one page, the whole report attached. */
export function mailReport(ports: Ports, sent: unknown): Outcome {
  const { texts } = ports
  const { messages, controller } = texts.report
  const begun = begin(ports, sent)
  if (typeof begun === 'string') return { done: false, message: begun }
  const { made, refreshed } = begun
  const mailboxes = controllersOf(refreshed, ports)
  if (mailboxes.length === 0) return { done: false, message: messages.noController }
  const { settings } = refreshed
  const problem = ports.reportMail.send({
    mailboxes,
    settings,
    subject: controller.subject(made.report, settings.order),
    page: controllerPage(made.report, settings.order, texts),
    attached: made.document,
    fileName: controller.fileName,
  })
  return problem === null
    ? { done: true, message: messages.mailed(mailboxes) }
    : { done: false, message: messages.notMailed(problem) }
}

function begin(
  ports: Ports,
  sent: unknown,
): { readonly made: MadeReport; readonly refreshed: Refreshed } | string {
  const work = beginWork(ports)
  if (typeof work === 'string') return work
  const made = makeReport(work.refreshed, sent, ports.texts)
  return typeof made === 'string' ? made : { made, refreshed: work.refreshed }
}

function controllersOf({ workbook }: Refreshed, { texts }: Ports): readonly string[] {
  const { people } = rosterFrom(workbook, texts)
  const emails = people.flatMap(({ value }) => (value.role === 'controller' ? value.emails : []))
  return [...new Set(emails.filter(isMailbox).map(normaliseMailbox))]
}
