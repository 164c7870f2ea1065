import { type SummaryLine, summarise } from '../core/summary/summary.ts'
import type { Row } from '../core/table/table.ts'
import type { Texts } from '../texts/texts.ts'
import type { Ports } from './ports.ts'
import type { Refreshed } from './refresh.ts'
import { newRow, type Workbook } from './rows/workbook.ts'
import { finishWork, workAndTell } from './work.ts'

/** Counts «Сводка» anew from the assignments as they are. */
export function rebuildSummaries(ports: Ports): void {
  workAndTell(ports, ({ before, refreshed }) => {
    finishWork(ports, before, withSummary(refreshed, ports))
    return ports.texts.messages.summariesRebuilt
  })
}

/** The workbook with «Сводка» as of today. */
export function withSummary(
  { workbook, stages, assignments, settings }: Refreshed,
  { clock, texts }: Ports,
): Workbook {
  const lines = summarise(
    assignments,
    stages.map(stage => stage.id),
    clock.today(),
    settings.reminders.soonDays,
  )
  return { ...workbook, summary: lines.map(line => summaryRow(line, texts)) }
}

function summaryRow({ grouping, name, totals }: SummaryLine, texts: Texts): Row<'summary'> {
  const finished = totals.accepted + totals.doneOnTime + totals.doneLate
  return newRow('summary', {
    group: texts.groupings[grouping],
    name: grouping === 'all' ? texts.wholePlan : name,
    ...totals,
    share: totals.total === 0 ? 0 : finished / totals.total,
  })
}
