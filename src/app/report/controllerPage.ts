import type { Block, Document } from '../../core/report/document.ts'
import type { Report } from '../../core/report/report.ts'
import type { OrderFacts } from '../../core/settings/settings.ts'
import type { Texts } from '../../texts/texts.ts'
import { nextTable } from './nextTable.ts'
import { overdueTable } from './overdueTable.ts'

/** One page holds so many lines of each list; the rest is in the report. */
const MOST_LINES = 10

/** All that the controller must know: how it stands, what is overdue and why, what comes next. */
export function controllerPage(report: Report, order: OrderFacts, texts: Texts): Document {
  const words = texts.report
  const overdue = overdueTable(report.overdue.slice(0, MOST_LINES), texts)
  const unlisted = report.overdue.length - MOST_LINES
  const blocks: readonly (readonly Block[])[] = [
    [{ kind: 'paragraph', text: words.controller.greeting }],
    words.note(report).map(text => ({ kind: 'paragraph', text })),
    overdue ? [{ kind: 'heading', text: words.headings.overdue }, overdue] : [],
    unlisted > 0 ? [{ kind: 'paragraph', text: words.controller.more(unlisted) }] : [],
    report.next
      ? [
          { kind: 'heading', text: words.headings.next(report.next.period) },
          nextTable(report.next.lines.slice(0, MOST_LINES), texts),
        ]
      : [],
    [{ kind: 'paragraph', text: words.controller.attached }],
  ]
  return { title: words.title(report, order), blocks: blocks.flat() }
}
