import { isoFromDay } from '../day.ts'
import type { Measure, Order, School } from './order.ts'

/** An order in the form `read-order` prints: the date is ISO text. */
export type OrderFile = {
  readonly order: {
    readonly number: string | null
    readonly date: string | null
    readonly title: string | null
  }
  readonly schools: readonly School[]
  readonly measures: readonly Measure[]
}

export function orderFileOf({ order, schools, measures }: Order): OrderFile {
  const { number, date, title } = order
  return { order: { number, date: date === null ? null : isoFromDay(date), title }, schools, measures }
}
