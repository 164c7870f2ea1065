import { customarySchoolYear } from '../core/calendar/customarySchoolYear.ts'
import { russianDecrees } from '../core/calendar/russianDecrees.ts'
import { addDays, civilFromDay, type Day } from '../core/day.ts'
import { fingerprint } from '../core/fingerprint.ts'
import type { Period } from '../core/period.ts'
import type { Row } from '../core/table/table.ts'
import type { Texts } from '../texts/texts.ts'
import type { CalendarKind } from '../texts/words.ts'
import { newRow } from './rows/workbook.ts'

/**
 * The rows «Календарь» starts with when an order is loaded: the holidays of its school year, which every
 * municipality sets itself and the coordinator confirms, and the days off and working Saturdays that the
 * decrees set for the two calendar years of it.
 */
export function defaultCalendarRows(orderDate: Day, texts: Texts): readonly Row<'calendar'>[] {
  const { holidays, lessonsEnd, period } = customarySchoolYear(orderDate)
  const years = [civilFromDay(period.start).year, civilFromDay(period.end).year]
  const inYears = (days: ReadonlySet<Day>) => [...days].filter(day => years.includes(civilFromDay(day).year))
  return [
    row('autumn', holidays.autumn, texts),
    row('winter', holidays.winter, texts),
    row('firstGrade', holidays.firstGrade, texts),
    row('spring', holidays.spring, texts),
    row('summer', holidays.summer, texts),
    row('lessonsEnd', { start: lessonsEnd, end: lessonsEnd }, texts),
    ...runs(inYears(russianDecrees.nonWorking)).map(run => row('nonWorking', run, texts)),
    ...runs(inYears(russianDecrees.workingSaturdays)).map(run => row('workingSaturday', run, texts)),
  ]
}

function row(kind: CalendarKind, { start, end }: Period, texts: Texts): Row<'calendar'> {
  return newRow('calendar', {
    id: `ca-${fingerprint(kind, String(start))}`,
    kind: texts.calendarKinds[kind],
    start: { day: start },
    end: { day: end },
  })
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
