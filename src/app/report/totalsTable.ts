import type { Table, TableRow } from '../../core/report/document.ts'
import type { Report, ReportTotals } from '../../core/report/report.ts'
import { finishedIn } from '../../core/summary/totals.ts'
import type { Texts } from '../../texts/texts.ts'

/** Clusters with their schools, then people, then everybody. */
export function totalsTable({ clusters, people, whole }: Report, texts: Texts): Table {
  const words = texts.report
  const hasSchools = clusters.length > 0
  const row = (kind: TableRow['kind'], name: string, totals: ReportTotals): TableRow => ({
    kind,
    cells: [name, ...figures.map(({ of }) => String(of(totals))), words.share(totals)],
  })
  return {
    kind: 'table',
    columns: [
      { title: hasSchools ? words.columns.name : words.columns.executor, share: 30, figures: false },
      ...figures.map(({ word }) => ({ title: words.totals[word], share: 10, figures: true })),
      { title: words.totals.share, share: 10, figures: true },
    ],
    rows: [
      ...clusters.flatMap(({ cluster, totals, schools }) => [
        row('total', cluster === '' ? words.withoutCluster : cluster, totals),
        ...schools.map(school => row('row', school.executor.name, school.totals)),
      ]),
      ...(people.length === 0 || !hasSchools ? [] : [{ kind: 'section', cells: [words.people] } as const]),
      ...people.map(person => row('row', person.executor.name, person.totals)),
      row('total', words.whole, whole),
    ],
  }
}

const figures = [
  { word: 'total', of: ({ total }: ReportTotals) => total },
  { word: 'finished', of: finishedIn },
  { word: 'late', of: ({ late }: ReportTotals) => late },
  { word: 'overdue', of: ({ overdue }: ReportTotals) => overdue },
  { word: 'ahead', of: ({ open, later, returned }: ReportTotals) => open + later + returned },
  { word: 'undated', of: ({ undated }: ReportTotals) => undated },
] as const
