import { addDays, civilFromDay, type Day } from '../day.ts'
import { isWithin, type Period } from '../period.ts'
import { customarySchoolYear } from './customarySchoolYear.ts'
import { russianDecrees } from './russianDecrees.ts'
import type { Holidays, SchoolYear } from './schoolYear.ts'
import type { WorkCalendar } from './workCalendar.ts'

export type CalendarKind = Holidays | 'nonWorking' | 'workingSaturday' | 'lessonsEnd'

/** One row of «Календарь». */
export type CalendarEntry = { readonly kind: CalendarKind; readonly period: Period }

/**
 * The entries over a default school year: what they say wins, what they do not say stays. A workbook keeps the
 * holidays of earlier years, too: those of the school year at hand go before any other.
 */
export function calendarOf(
  entries: readonly CalendarEntry[],
  customary: SchoolYear,
): { readonly calendar: WorkCalendar; readonly schoolYear: SchoolYear } {
  const nonWorking = new Set<Day>()
  const workingSaturdays = new Set<Day>()
  const holidays: Record<Holidays, Period> = { ...customary.holidays }
  let { lessonsEnd } = customary
  const isOfYear = ({ period }: CalendarEntry) => isWithin(period.start, customary.period)
  const others = entries.filter(entry => !isOfYear(entry))
  for (const { kind, period } of [...others, ...entries.filter(isOfYear)]) {
    if (kind === 'nonWorking') addAll(nonWorking, period)
    else if (kind === 'workingSaturday') addAll(workingSaturdays, period)
    else if (kind === 'lessonsEnd') lessonsEnd = period.start
    else holidays[kind] = period
  }
  return {
    calendar: { nonWorking, workingSaturdays },
    schoolYear: { period: customary.period, holidays, lessonsEnd },
  }
}

/**
 * The holidays of the school year that holds `day`, which every municipality sets itself and the coordinator
 * confirms, and the days off and working Saturdays that the decrees set for the two calendar years of it.
 */
export function customaryEntries(day: Day): readonly CalendarEntry[] {
  const { holidays, lessonsEnd, period } = customarySchoolYear(day)
  const years = [civilFromDay(period.start).year, civilFromDay(period.end).year]
  const runsOf = (kind: CalendarKind, days: ReadonlySet<Day>): readonly CalendarEntry[] =>
    runs([...days].filter(each => years.includes(civilFromDay(each).year))).map(run => ({
      kind,
      period: run,
    }))
  return [
    ...(['autumn', 'winter', 'firstGrade', 'spring', 'summer'] as const).map(kind => ({
      kind,
      period: holidays[kind],
    })),
    { kind: 'lessonsEnd', period: { start: lessonsEnd, end: lessonsEnd } },
    ...runsOf('nonWorking', russianDecrees.nonWorking),
    ...runsOf('workingSaturday', russianDecrees.workingSaturdays),
  ]
}

/** What `entries` do not say yet of the school year that holds `day`. */
export function entriesLacking(entries: readonly CalendarEntry[], day: Day): readonly CalendarEntry[] {
  const { period } = customarySchoolYear(day)
  const isSaid = ({ kind, period: wanted }: CalendarEntry) =>
    entries.some(entry =>
      kind === 'nonWorking' || kind === 'workingSaturday'
        ? entry.kind === kind && isWithin(wanted.start, entry.period) && isWithin(wanted.end, entry.period)
        : entry.kind === kind && isWithin(entry.period.start, period),
    )
  return customaryEntries(day).filter(entry => !isSaid(entry))
}

function addAll(days: Set<Day>, { start, end }: Period): void {
  for (let day = start; day <= end; day = addDays(day, 1)) days.add(day)
}

/** Days that follow one another, as periods in order. */
function runs(days: readonly Day[]): readonly Period[] {
  const periods: Period[] = []
  for (const day of [...days].sort((left, right) => left - right)) {
    const last = periods[periods.length - 1]
    if (last && addDays(last.end, 1) === day) periods[periods.length - 1] = { start: last.start, end: day }
    else periods.push({ start: day, end: day })
  }
  return periods
}
