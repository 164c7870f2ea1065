import type { Day } from '../day.ts'
import type { OrderWarning } from './orderWarning.ts'

/** An order as `read-order` prints it; there the date is ISO text. */
export type Order = {
  readonly order: OrderHead
  readonly schools: readonly School[]
  readonly measures: readonly Measure[]
}

export type OrderHead = {
  /** As written after «№». */
  readonly number: string | null
  readonly date: Day | null
  readonly title: string | null
}

export type School = {
  readonly number: string | null
  readonly name: string
  /** Kind and number, «СОШ №5»; without a number what distinguishes it, «СОШ «Лидер-2»». */
  readonly short: string
  /** Without the word «кластер». */
  readonly cluster: string | null
}

export type Measure = {
  readonly number: string | null
  readonly title: string
  readonly section: string | null
  readonly stages: readonly Stage[]
}

/** One result, one deadline and its executors. */
export type Stage = {
  readonly result: string
  readonly deadline: string
  readonly responsible: string
  readonly executors: Executors
}

export type Executors = {
  readonly groups: readonly ExecutorGroup[]
  /** «Фамилия И.О.» */
  readonly people: readonly string[]
  /** Short names, filled only when the group is narrowed. */
  readonly schools: readonly string[]
  /** Bodies, roles and staff groups as written. */
  readonly others: readonly string[]
}

export type ExecutorGroup = 'all-schools' | 'schools'

/** Everything a document says that the workbook uses. */
export type OrderReading = {
  readonly order: Order
  /** The body above the word «ПРИКАЗ». */
  readonly issuer: string | null
  readonly signatory: Signatory | null
  /** «Во исполнение …»: what the order rests on. */
  readonly basis: string | null
  /** The item about control as written. */
  readonly controller: Controller | null
  readonly warnings: readonly OrderWarning[]
}

export type Signatory = { readonly name: string; readonly post: string | null }

/** `isSignatory` where the head keeps control; the name as written, in whatever case, where another does. */
export type Controller = {
  readonly text: string
  readonly isSignatory: boolean
  readonly name: string | null
}
