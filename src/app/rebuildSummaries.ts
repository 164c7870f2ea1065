import { matrixOf } from '../core/summary/matrix.ts'
import { type StatusName, type SummaryLine, summarise } from '../core/summary/summary.ts'
import { timelineOf } from '../core/summary/timeline.ts'
import { finishedIn } from '../core/summary/totals.ts'
import { withPoint } from '../core/summary/trend.ts'
import { textCell } from '../core/table/door.ts'
import type { Row } from '../core/table/table.ts'
import type { Texts } from '../texts/texts.ts'
import type { Change } from './change.ts'
import { chartChanges } from './charts.ts'
import { matrixGrid } from './matrixGrid.ts'
import type { Ports } from './ports.ts'
import type { Refreshed } from './refresh.ts'
import { pointsFrom, trendRowOf } from './rows/trendRows.ts'
import { newRow, placeOf, type Workbook } from './rows/workbook.ts'
import { timelineGrid } from './timelineGrid.ts'
import { finishWork, workAndTell } from './work.ts'

/** Counts everything that is drawn from «Исполнение» anew. */
export function rebuildSummaries(ports: Ports): void {
  workAndTell(ports, ({ before, refreshed }) => {
    const after = withSummary(refreshed, ports)
    finishWork(ports, before, after)
    drawSummaries(ports, after, refreshed)
    return ports.texts.messages.summariesRebuilt
  })
}

/** The workbook with «Сводка» as of today and this week's point of the trend. */
export function withSummary(
  { workbook, stages, assignments, settings }: Refreshed,
  { clock, texts }: Ports,
): Workbook {
  const today = clock.today()
  const lines = summarise(
    assignments,
    stages.map(({ id }) => id),
    today,
    settings.reminders.soonDays,
  )
  const whole = lines.find(({ grouping }) => grouping === 'all')?.totals
  return {
    ...workbook,
    summary: lines.map(line => summaryRow(line, texts)),
    trend: whole ? withPoint(pointsFrom(workbook), today, whole).map(trendRowOf) : workbook.trend,
  }
}

/** Draws the charts of «Сводка», «Светофор» and «Календарный план»; what stands already is left alone. */
export function drawSummaries(ports: Ports, after: Workbook, refreshed: Refreshed): void {
  ports.workbook.apply([...chartChanges(after, ports.texts), ...grids(refreshed, after, ports)])
}

function grids(
  { stages, assignments, settings }: Refreshed,
  { assignments: rows }: Workbook,
  { clock, texts }: Ports,
): readonly Change[] {
  const today = clock.today()
  const { soonDays } = settings.reminders
  const stamp = texts.summary.asOf(today)
  const rowOf = new Map(rows.map((row, index) => [textCell.parse(row.id), placeOf(index)]))
  const matrix = matrixOf(
    assignments,
    stages.map(({ id }) => id),
    today,
    soonDays,
  )
  const timeline = settings.period && timelineOf(stages, assignments, settings.period, today, soonDays)
  return [
    { kind: 'grid', grid: matrixGrid(matrix, rowOf, stamp, texts) },
    ...(timeline ? [{ kind: 'grid', grid: timelineGrid(timeline, stamp, texts) } as const] : []),
  ]
}

function summaryRow(line: SummaryLine, texts: Texts): Row<'summary'> {
  const { grouping, totals } = line
  return newRow('summary', {
    group: texts.groupings[grouping],
    name: nameInWords(line, texts),
    ...totals,
    share: finishedIn(totals) / totals.total,
    overdueShare: totals.overdue / totals.total,
  })
}

function nameInWords({ grouping, name }: SummaryLine, texts: Texts): string {
  switch (grouping) {
    case 'all':
      return texts.wholePlan
    case 'month':
      return texts.summary.month(name)
    case 'status':
      return texts.summary.statusName(name as StatusName)
    case 'cluster':
      return name === '' ? texts.report.withoutCluster : name
    case 'school':
    case 'person':
    case 'measure':
      return name
  }
}
