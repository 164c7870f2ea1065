import type { SheetKey } from '../table/columns.ts'
import type { Fix } from './fix/fix.ts'
import type { Problem } from './problem.ts'

/** A problem as the sidebar lists it. */
export type ProblemItem = {
  /** The same as long as the same row has the same problem, wherever it stands. */
  readonly key: string
  /** Of the row; '' where it has none. */
  readonly id: string
  readonly problem: Problem
  /** Whose row it is, '' where it is nobody's. */
  readonly executor: string
  readonly fix: Fix | null
  /** The fix may be applied together with others, unlooked at. */
  readonly isSafe: boolean
}

export type ProblemList = {
  readonly done: true
  readonly items: readonly ProblemItem[]
  /** So many more than the list holds. */
  readonly left: number
  /** How many of the fixes that were asked for are made. */
  readonly fixed: number
}

/** A row to jump to: by its id, by its place where it has none. */
export type RowTarget = {
  readonly sheet: SheetKey
  readonly id: string
  readonly row: number
  readonly column: string
}
