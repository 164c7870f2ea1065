import type { SchoolYear } from '../calendar/schoolYear.ts'
import type { Day } from '../day.ts'
import type { Period } from '../period.ts'
import type { OrderFacts } from '../settings/settings.ts'
import type { StageCells } from './stageCells.ts'

/** The order that the workbook holds already, as plain values that travel to the import dialog. */
export type PresentOrder = {
  readonly facts: OrderFacts
  readonly period: Period | null
  /** What «Календарь» says; null in a workbook without a calendar. */
  readonly calendar: PresentCalendar | null
  readonly schools: readonly PresentSchool[]
  readonly people: readonly string[]
  /** The rows of «Дорожная карта», in their order. */
  readonly stages: readonly PresentStage[]
}

export type PresentCalendar = {
  readonly schoolYear: SchoolYear
  readonly nonWorking: readonly Day[]
  readonly workingSaturdays: readonly Day[]
}

export type PresentSchool = { readonly name: string; readonly short: string; readonly active: boolean }

export type PresentStage = StageCells & {
  readonly id: string
  /** Days as they stand beside the deadline; null where there is none or no date. */
  readonly start: Day | null
  readonly end: Day | null
  readonly confirmed: boolean
  /** No longer in the order: the row stays and asks nothing of anybody. */
  readonly excluded: boolean
  /** Added by hand and not by an order. */
  readonly isOwn: boolean
}
