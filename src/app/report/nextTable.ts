import type { Table } from '../../core/report/document.ts'
import type { NextLine } from '../../core/report/report.ts'
import type { Texts } from '../../texts/texts.ts'

/** What falls due next, by whom. */
export function nextTable(lines: readonly NextLine[], texts: Texts): Table {
  const { columns } = texts.report
  return {
    kind: 'table',
    columns: [
      { title: columns.number, share: 5, figures: true },
      { title: columns.measure, share: 33, figures: false },
      { title: columns.result, share: 30, figures: false },
      { title: columns.due, share: 12, figures: true },
      { title: columns.executors, share: 20, figures: false },
    ],
    rows: lines.map(line => ({
      kind: 'row',
      cells: [
        line.stage.number,
        line.stage.measure,
        line.stage.result,
        texts.report.nextDue(line),
        texts.report.nextExecutors(line),
      ],
    })),
  }
}
