import { wishesOfEach } from '../../core/report/reportRequest.ts'
import type { Outcome } from '../../texts/messages.ts'
import type { Ports } from '../ports.ts'
import type { Refreshed } from '../refresh.ts'
import type { Workbook } from '../rows/workbook.ts'
import { beginWork } from '../work.ts'
import { type MadeReport, makeReport } from './makeReport.ts'
import type { Preview } from './openReport.ts'
import { reportGrid } from './reportGrid.ts'

/** Shows the report as it will be printed, or that of each school; writes nothing. */
export function previewReport(ports: Ports, sent: unknown): Preview | Outcome {
  const work = beginWork(ports)
  if (typeof work === 'string') return { done: false, message: work }
  const made = (wishesOfEach(sent, schoolsIn(work.refreshed)) ?? [sent]).map(each =>
    makeReport(work.refreshed, each, ports.texts),
  )
  const documents = made.flatMap(each => (typeof each === 'string' ? [] : [each.document]))
  const refusal = made.find(each => typeof each === 'string') ?? ports.texts.report.messages.nothing
  return documents.length === 0
    ? { done: false, message: String(refusal) }
    : { done: true, html: ports.documentsHtml(documents) }
}

/** Puts the report on «Отчёт» in the place of the one that is there. */
export function writeReport(ports: Ports, sent: unknown): Outcome {
  const { messages } = ports.texts.report
  let outcome: Outcome = { done: false, message: ports.texts.messages.busy }
  ports.alone(() => {
    const begun = beginReport(ports, sent)
    if (typeof begun === 'string') outcome = { done: false, message: begun }
    else {
      ports.workbook.apply([{ kind: 'grid', grid: reportGrid(begun.made.document) }])
      outcome = { done: true, message: messages.written }
    }
  })
  return outcome
}

/** The schools that have an assignment, in working order. */
function schoolsIn({ assignments }: Refreshed): readonly string[] {
  const schools = assignments.filter(({ executor }) => executor.kind === 'school')
  return [...new Set(schools.map(({ executor }) => executor.id))]
}

export type Begun = { readonly made: MadeReport; readonly before: Workbook; readonly refreshed: Refreshed }

export function beginReport(ports: Ports, sent: unknown): Begun | string {
  const work = beginWork(ports)
  if (typeof work === 'string') return work
  const made = makeReport(work.refreshed, sent, ports.texts)
  return typeof made === 'string' ? made : { ...work, made }
}
