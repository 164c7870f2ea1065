import { customaryEntries } from '../../../src/core/calendar/calendarEntries.ts'
import { planFor } from '../../../src/core/newYear/newYearOffer.ts'
import { nextPeriod, type YearChange, yearChange } from '../../../src/core/newYear/yearChange.ts'
import { day } from '../sample.ts'

/** From order 161-а of 5 October 2022 to the school year 2023/24. */
export const change161: YearChange = changeFrom('2022-10-05', '2023-08-31')

export function changeFrom(start: string, end: string): YearChange {
  const period = { start: day(start), end: day(end) }
  const entries = customaryEntries(period.start)
  return yearChange(planFor(entries, period, period.start), planFor(entries, nextPeriod(period), null))
}

export function stageSaying(deadline: string) {
  return { id: 'st-1', number: '1', measure: '', result: '', deadline, corrected: null, excluded: false }
}
