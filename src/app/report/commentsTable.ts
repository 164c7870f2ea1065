import type { Table } from '../../core/report/document.ts'
import type { Report } from '../../core/report/report.ts'
import { LONG_COMMENT } from '../../core/report/shortened.ts'
import type { Texts } from '../../texts/texts.ts'

/** What executors wrote at length, in full; null when nobody did. */
export function commentsTable({ lines }: Report, texts: Texts): Table | null {
  const { columns } = texts.report
  const entries = lines.flatMap(line => line.entries)
  const rows = entries
    .flatMap(({ number, executor, comment, note }) =>
      [comment, note]
        .filter(text => text.length > LONG_COMMENT)
        .map(text => [number, executor.name, text] as const),
    )
    .map(cells => ({ kind: 'row', cells }) as const)
  if (rows.length === 0) return null
  return {
    kind: 'table',
    columns: [
      { title: columns.number, share: 5, figures: true },
      { title: columns.executor, share: 20, figures: false },
      { title: columns.comment, share: 75, figures: false },
    ],
    rows,
  }
}
