import type { Table, TableRow } from '../../core/report/document.ts'
import type { Report } from '../../core/report/report.ts'
import { finishedIn, type Totals } from '../../core/summary/totals.ts'
import type { Texts } from '../../texts/texts.ts'

/** Clusters with their schools, then people, then everybody; done, undone, overdue, ahead and undated add up to all. */
export function totalsTable({ clusters, people, whole }: Report, texts: Texts): Table {
  const words = texts.report
  const hasSchools = clusters.length > 0
  const shown = figures.filter(({ word, of }) => word !== 'undone' || of(whole) > 0)
  const row = (kind: TableRow['kind'], name: string, totals: Totals): TableRow => ({
    kind,
    cells: [name, ...shown.map(({ of }) => String(of(totals))), words.share(totals)],
  })
  return {
    kind: 'table',
    columns: [
      {
        title: hasSchools ? words.columns.name : words.columns.executor,
        share: 90 - 10 * shown.length,
        figures: false,
      },
      ...shown.map(({ word }) => ({ title: words.totals[word], share: 10, figures: true })),
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
  { word: 'total', of: ({ total }: Totals) => total },
  { word: 'finished', of: finishedIn },
  { word: 'late', of: ({ doneLate }: Totals) => doneLate },
  { word: 'undone', of: ({ acceptedUndone }: Totals) => acceptedUndone },
  { word: 'overdue', of: ({ overdue }: Totals) => overdue },
  { word: 'ahead', of: ({ open, later, returned }: Totals) => open + later + returned },
  { word: 'undated', of: ({ undated }: Totals) => undated },
] as const
