import { isFinished, isSettled } from '../summary/totals.ts'
import type { ReportEntry } from './reportEntry.ts'

/** Whether the planned result is there: by all, by some, by nobody though it was time, or it is not time yet. */
export type Attainment = 'reached' | 'partly' | 'not' | 'ahead' | 'undated' | 'nobody'

export function attainmentOf(entries: readonly ReportEntry[]): Attainment {
  return rules.find(({ when }) => when(entries))?.attainment ?? 'ahead'
}

/** The first rule that holds decides. */
const rules: readonly {
  readonly attainment: Attainment
  readonly when: (entries: readonly ReportEntry[]) => boolean
}[] = [
  { attainment: 'nobody', when: entries => entries.length === 0 },
  { attainment: 'reached', when: entries => entries.every(isFinished) },
  { attainment: 'partly', when: entries => entries.some(isFinished) },
  {
    attainment: 'not',
    when: entries => entries.some(({ standing }) => standing === 'overdue') || entries.every(isSettled),
  },
  { attainment: 'undated', when: entries => entries.every(({ due }) => due === null) },
  { attainment: 'ahead', when: () => true },
]
