import { addDays, civilFromDay, type Day, dayFromCivil, lastDayOfMonth } from '../day.ts'
import type { Plan } from '../deadline/plan.ts'
import type { Period } from '../period.ts'
import { endOfSchoolYear } from '../settings/readSettings.ts'

/** From one plan to the one that follows it. */
export type YearChange = {
  readonly before: Plan
  readonly after: Plan
  /** How many years every date is moved on. */
  readonly years: number
}

export function yearChange(before: Plan, after: Plan): YearChange {
  const years = Math.round((after.period.end - before.period.end) / DAYS_OF_YEAR)
  return { before, after, years: Math.max(1, years) }
}

/**
 * The period that follows: a plan inside one school year is followed by the whole of the next, any other by itself as
 * many years later as it takes.
 */
export function nextPeriod({ start, end }: Period): Period {
  const endOfYear = endOfSchoolYear(start)
  if (end <= endOfYear) {
    const first = addDays(endOfYear, 1)
    return { start: first, end: endOfSchoolYear(first) }
  }
  let years = 1
  while (sameDate(start, years) < end) years++
  return { start: sameDate(start, years), end: sameDate(end, years) }
}

/** The same date so many years later; 29 February has 28 February for its own where the year lacks it. */
export function sameDate(day: Day, years: number): Day {
  const civil = civilFromDay(day)
  const year = civil.year + years
  return dayFromCivil(year, civil.month, Math.min(civil.day, lastDayOfMonth(year, civil.month))) ?? day
}

const DAYS_OF_YEAR = 365.25
