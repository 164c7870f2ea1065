import type { Reading } from '../deadline/reading.ts'
import type { Executor } from '../roster/roster.ts'

/** One result, one deadline and its executors: a row of «Дорожная карта». */
export type Stage = {
  readonly id: string
  readonly number: string
  readonly section: string
  readonly measure: string
  readonly result: string
  /** As written in the order. */
  readonly deadline: string
  readonly responsible: string
  readonly readings: readonly Reading[]
  /** The coordinator has checked or corrected the reading. */
  readonly confirmed: boolean
  readonly executors: readonly Executor[]
  /** Words of the executors cell that name nobody of the roster. */
  readonly unknownExecutors: readonly string[]
}
