import type { Table } from '../../core/report/document.ts'
import type { ReportEntry } from '../../core/report/reportEntry.ts'
import type { Texts } from '../../texts/texts.ts'

/** What is overdue, by how many days and why; null when nothing is. */
export function overdueTable(overdue: readonly ReportEntry[], texts: Texts): Table | null {
  if (overdue.length === 0) return null
  const { columns } = texts.report
  return {
    kind: 'table',
    columns: [
      { title: columns.number, share: 5, figures: true },
      { title: columns.measure, share: 35, figures: false },
      { title: columns.executor, share: 15, figures: false },
      { title: columns.due, share: 10, figures: true },
      { title: columns.daysLate, share: 10, figures: true },
      { title: columns.reason, share: 25, figures: false },
    ],
    rows: overdue.map(entry => ({
      kind: 'row',
      cells: [
        entry.number,
        entry.measure,
        entry.executor.name,
        entry.due === null ? '' : texts.day.short(entry.due),
        String(entry.daysLate),
        texts.report.reason(entry),
      ],
    })),
  }
}
