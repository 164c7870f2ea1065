import type { Area } from '../snapshot.ts'
import type { FilterRule, Place } from './records.ts'

/** What a pivot table is made of. Its cells are not calculated: a script that reads them is told so. */
export type PivotRecord = {
  readonly id: number
  /** The anchor cell. */
  area: Area
  readonly source: Place
  orientation: 'COLUMNS' | 'ROWS'
  groups: PivotGroupRecord[]
  values: PivotValueRecord[]
  filters: PivotFilterRecord[]
}

export type PivotGroupRecord = {
  readonly dimension: 'COLUMNS' | 'ROWS'
  /** A column of the source, counted from 1. */
  readonly column: number
  name: string | null
  ascending: boolean
  sortedBy: { readonly column: number | null; readonly values: readonly unknown[] } | null
  totals: boolean
  repeated: boolean
  rule: Readonly<Record<string, unknown>> | null
}

export type PivotValueRecord = {
  readonly column: number | null
  name: string | null
  formula: string | null
  summarize: string
  display: string
}

export type PivotFilterRecord = { readonly column: number; rule: FilterRule }
