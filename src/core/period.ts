import type { Day } from './day.ts'

/** A run of days, both ends inclusive. */
export type Period = { readonly start: Day; readonly end: Day }

export function isWithin(day: Day, period: Period): boolean {
  return day >= period.start && day <= period.end
}
