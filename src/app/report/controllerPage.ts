import type { Block, Document, Table } from '../../core/report/document.ts'
import type { NextLine, Report } from '../../core/report/report.ts'
import { shortened } from '../../core/report/shortened.ts'
import type { OrderFacts } from '../../core/settings/settings.ts'
import type { Texts } from '../../texts/texts.ts'
import { overdueTable } from './overdueTable.ts'

/** One page holds so many lines of each list; the rest is in the report. */
const MOST_LINES = 7
const LONGEST_MEASURE = 120

/** All that the controller must know: how it stands, what is overdue and why, what comes next. */
export function controllerPage(report: Report, order: OrderFacts, texts: Texts): Document {
  const words = texts.report
  const overdue = overdueTable(
    report.overdue
      .slice(0, MOST_LINES)
      .map(entry => ({ ...entry, measure: shortened(entry.measure, LONGEST_MEASURE) })),
    texts,
  )
  const unlisted = report.overdue.length - MOST_LINES
  const blocks: readonly (readonly Block[])[] = [
    words.note(report).map(text => ({ kind: 'paragraph', text })),
    overdue ? [{ kind: 'heading', text: words.headings.overdue }, overdue] : [],
    unlisted > 0 ? [{ kind: 'paragraph', text: words.controller.more(unlisted) }] : [],
    report.next
      ? [
          { kind: 'heading', text: words.headings.next(report.next.period) },
          nextList(report.next.lines, texts),
        ]
      : [],
  ]
  return { title: words.title(report, order), blocks: blocks.flat() }
}

/** What comes next, without the wording of results. */
function nextList(lines: readonly NextLine[], texts: Texts): Table {
  const { columns, nextDue, nextExecutors } = texts.report
  return {
    kind: 'table',
    columns: [
      { title: columns.number, share: 5, figures: true },
      { title: columns.measure, share: 55, figures: false },
      { title: columns.due, share: 15, figures: true },
      { title: columns.executors, share: 25, figures: false },
    ],
    rows: lines.slice(0, MOST_LINES).map(line => ({
      kind: 'row',
      cells: [
        line.stage.number,
        shortened(line.stage.measure, LONGEST_MEASURE),
        nextDue(line),
        nextExecutors(line),
      ],
    })),
  }
}
