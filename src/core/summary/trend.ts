import { addDays, type Day, weekdayOf } from '../day.ts'
import { finishedIn, type Totals } from './totals.ts'

/** How the whole plan stood at the last count of a week. */
export type TrendPoint = {
  /** The Monday of the week. */
  readonly week: Day
  readonly total: number
  readonly finished: number
  readonly overdue: number
  /** Owed and not overdue, whatever its date. */
  readonly ahead: number
}

/** One point per week, in order; a second count in the same week takes the place of the first. */
export function withPoint(points: readonly TrendPoint[], today: Day, totals: Totals): readonly TrendPoint[] {
  const finished = finishedIn(totals)
  const point = {
    week: mondayOf(today),
    total: totals.total,
    finished,
    overdue: totals.overdue,
    ahead: totals.total - finished - totals.acceptedUndone - totals.overdue,
  }
  return [...points.filter(({ week }) => week !== point.week), point].sort(
    (left, right) => left.week - right.week,
  )
}

export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day))
}
