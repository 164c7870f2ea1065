import type { Document } from '../../core/report/document.ts'
import { type Report, reportOf } from '../../core/report/report.ts'
import { wishFrom } from '../../core/report/reportRequest.ts'
import type { Roster } from '../../core/roster/roster.ts'
import type { Texts } from '../../texts/texts.ts'
import type { Refreshed } from '../refresh.ts'
import { rosterFrom, rosterOf } from '../rows/rosterRows.ts'
import { reportDocument, type Signer } from './reportDocument.ts'

export type MadeReport = { readonly report: Report; readonly document: Document }

/** The report that is asked for, or a sentence that says why there is none. */
export function makeReport(refreshed: Refreshed, sent: unknown, texts: Texts): MadeReport | string {
  const { settings, stages, assignments, workbook } = refreshed
  const plan = settings.period
  const wish = plan && wishFrom(sent, plan)
  if (!plan || !wish) return texts.report.messages.wrongWish
  const source = { stages, assignments, plan, soonDays: settings.reminders.soonDays }
  const report = reportOf(source, wish.day, wish.period, wish.executorId)
  if (report.lines.length === 0) return texts.report.messages.nothing
  const roster = rosterOf(rosterFrom(workbook, texts))
  const signer =
    wish.executorId === null ? coordinator(roster, texts) : executor(roster, wish.executorId, texts)
  return { report, document: reportDocument(report, settings.order, signer, texts) }
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
