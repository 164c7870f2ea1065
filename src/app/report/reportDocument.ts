import type { Block, Document, TableRow } from '../../core/report/document.ts'
import type { Report, ReportLine } from '../../core/report/report.ts'
import type { OrderFacts } from '../../core/settings/settings.ts'
import type { Texts } from '../../texts/texts.ts'
import { commentsTable } from './commentsTable.ts'
import { nextTable } from './nextTable.ts'
import { overdueTable } from './overdueTable.ts'
import { totalsTable } from './totalsTable.ts'

/** Who hands the report in; a name nobody entered is left for a pen. */
export type Signer = {
  /** Null for the coordinator's report on everybody. */
  readonly executor: string | null
  readonly post: string
  readonly name: string
}

/** The report in the customary form; a section with nothing in it is left out. */
export function reportDocument(report: Report, order: OrderFacts, signer: Signer, texts: Texts): Document {
  const words = texts.report
  const section = (heading: string, table: Block | null): readonly Block[] =>
    table === null ? [] : [{ kind: 'heading', text: heading }, table]
  return {
    title: [
      ...words.title(report, order),
      ...(signer.executor === null ? [] : [words.ofExecutor(signer.executor)]),
    ],
    blocks: [
      ...section(words.headings.measures, measuresTable(report.lines, texts)),
      ...(signer.executor === null
        ? section(
            report.clusters.length === 0 ? words.headings.totalsOfPeople : words.headings.totals,
            totalsTable(report, texts),
          )
        : []),
      ...section(words.headings.overdue, overdueTable(report.overdue, texts)),
      ...section(words.headings.comments, commentsTable(report, texts)),
      ...(report.next
        ? section(words.headings.next(report.next.period), nextTable(report.next.lines, texts))
        : []),
      { kind: 'heading', text: words.headings.note },
      ...words.note(report).map((text): Block => ({ kind: 'paragraph', text })),
      { kind: 'signature', post: signer.post, name: signer.name },
    ],
  }
}

function measuresTable(lines: readonly ReportLine[], texts: Texts): Block {
  const { columns } = texts.report
  return {
    kind: 'table',
    columns: [
      { title: columns.number, share: 4, figures: true },
      { title: columns.measure, share: 17, figures: false },
      { title: columns.result, share: 16, figures: false },
      { title: columns.deadline, share: 9, figures: false },
      { title: columns.responsible, share: 10, figures: false },
      { title: columns.doneOn, share: 9, figures: false },
      { title: columns.attainment, share: 9, figures: false },
      { title: columns.evidence, share: 12, figures: false },
      { title: columns.deviation, share: 14, figures: false },
    ],
    rows: lines.flatMap((line, index) => rowsOf(line, lines[index - 1], texts)),
  }
}

/** A measure is named once for all its stages; a section of the plan has a row of its own. */
function rowsOf(line: ReportLine, above: ReportLine | undefined, texts: Texts): readonly TableRow[] {
  const { section, number, measure, result, deadline, responsible } = line.stage
  const isNewSection = section !== (above?.stage.section ?? '')
  const goesOn = !isNewSection && above?.stage.number === number && above.stage.measure === measure
  return [
    ...(isNewSection && section !== '' ? [{ kind: 'section', cells: [section] } as const] : []),
    {
      kind: goesOn ? 'more' : 'row',
      cells: [
        ...(goesOn ? ['', ''] : [number, measure]),
        result,
        deadline,
        responsible,
        texts.report.doneOn(line),
        texts.report.attainment(line),
        texts.report.evidence(line),
        texts.report.deviation(line),
      ],
    },
  ]
}
