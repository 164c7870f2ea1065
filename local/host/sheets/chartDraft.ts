import type { RangeState } from './office.ts'
import type { ChartRecord } from './records.ts'

/** A chart while it is being built; the snapshot tells what it draws. */
export type ChartDraft = Omit<ChartRecord, 'id' | 'ranges'> & {
  readonly id: number | null
  readonly ranges: readonly RangeState[]
}

export const EMPTY_CHART: ChartDraft = {
  id: null,
  type: 'COLUMN',
  ranges: [],
  options: {},
  position: [1, 1, 0, 0],
  headers: 0,
  transposed: false,
  mergeStrategy: 'MERGE_COLUMNS',
  hiddenStrategy: 'IGNORE_BOTH',
}
