import type { Day } from '../../core/day.ts'
import type { ReportWish } from '../../core/reminder/reportWish.ts'
import type { Document } from '../../core/report/document.ts'
import { type Report, reportOf } from '../../core/report/report.ts'
import { wishFrom } from '../../core/report/reportRequest.ts'
import type { Roster } from '../../core/roster/roster.ts'
import type { Texts } from '../../texts/texts.ts'
import type { Refreshed } from '../refresh.ts'
import { rosterFrom, rosterOf } from '../rows/rosterRows.ts'
import { controllerPage } from './controllerPage.ts'
import { reportDocument, type Signer } from './reportDocument.ts'

export type MadeReport = {
  readonly wish: ReportWish
  readonly report: Report
  readonly document: Document
}

/** The report that is asked for, or a sentence that says why there is none. */
export function makeReport(refreshed: Refreshed, sent: unknown, texts: Texts): MadeReport | string {
  const { settings, workbook } = refreshed
  const wish = settings.period && wishFrom(sent, settings.period)
  if (!wish) return texts.report.messages.wrongWish
  const report = reportFor(refreshed, wish, wish.day)
  if (!report) return texts.report.messages.nothing
  const roster = rosterOf(rosterFrom(workbook, texts))
  const signer =
    wish.executorId === null ? coordinator(roster, texts) : executor(roster, wish.executorId, texts)
  return { wish, report, document: reportDocument(report, settings.order, signer, texts) }
}

/** The page that a letter of today brings; null when there is nothing to tell. */
export function pageFor(refreshed: Refreshed, wish: ReportWish, today: Day, texts: Texts): Document | null {
  const report = reportFor(refreshed, wish, wish.day ?? today)
  return report && controllerPage(report, refreshed.settings.order, texts)
}

function reportFor(
  { settings, stages, assignments }: Refreshed,
  { period, executorId }: ReportWish,
  day: Day,
): Report | null {
  if (!settings.period) return null
  const source = { stages, assignments, plan: settings.period, soonDays: settings.reminders.soonDays }
  const report = reportOf(source, day, period, executorId)
  return report.lines.length === 0 ? null : report
}

function coordinator({ people }: Roster, texts: Texts): Signer {
  const found = people.find(({ role }) => role === 'coordinator')
  const post = found?.post ? found.post : texts.report.signature.coordinator
  return { executor: null, post, name: found?.name ?? '' }
}

function executor({ schools, people }: Roster, id: string, texts: Texts): Signer {
  const school = schools.find(candidate => candidate.id === id)
  if (school) return { executor: school.name, post: texts.report.signature.head, name: school.head }
  const person = people.find(candidate => candidate.id === id)
  return { executor: person?.name ?? '', post: person?.post ?? '', name: person?.name ?? '' }
}
