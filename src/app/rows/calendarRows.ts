import * as z from 'zod/mini'
import type { Holidays, SchoolYear } from '../../core/calendar/schoolYear.ts'
import type { WorkCalendar } from '../../core/calendar/workCalendar.ts'
import { addDays, type Day } from '../../core/day.ts'
import type { Period } from '../../core/period.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { dayCell, textCell } from '../../core/table/door.ts'
import { isEmptyRow, type Row } from '../../core/table/table.ts'
import type { Texts } from '../../texts/texts.ts'
import { type CalendarKind, keyOfWord } from '../../texts/words.ts'
import { placeOf, type Workbook } from './workbook.ts'

export type CalendarReading = {
  readonly calendar: WorkCalendar
  readonly schoolYear: SchoolYear
  readonly problems: readonly Problem[]
}

/** «Календарь» over a default school year: what the sheet says wins, what it does not say stays. */
export function calendarFrom(workbook: Workbook, texts: Texts, customary: SchoolYear): CalendarReading {
  const nonWorking = new Set<Day>()
  const workingSaturdays = new Set<Day>()
  const holidays: Record<Holidays, Period> = { ...customary.holidays }
  let lessonsEnd = customary.lessonsEnd
  const problems: Problem[] = []
  workbook.calendar.forEach((row, index) => {
    if (isEmptyRow(row)) return
    const entry = entryFrom(row, texts)
    if (typeof entry === 'string') {
      problems.push({
        code: 'calendar-unreadable',
        found: entry,
        place: { sheet: 'calendar', row: placeOf(index), column: 'kind' },
      })
    } else if (entry.kind === 'nonWorking') addAll(nonWorking, entry.period)
    else if (entry.kind === 'workingSaturday') addAll(workingSaturdays, entry.period)
    else if (entry.kind === 'lessonsEnd') lessonsEnd = entry.period.start
    else holidays[entry.kind] = entry.period
  })
  return {
    calendar: { nonWorking, workingSaturdays },
    schoolYear: { period: customary.period, holidays, lessonsEnd },
    problems,
  }
}

type Entry = { readonly kind: CalendarKind; readonly period: Period }

/** The row read, or the cell that cannot be read. */
function entryFrom(row: Row<'calendar'>, texts: Texts): Entry | string {
  const { kind, start, end } = calendarRow.parse(row)
  const key = keyOfWord(texts.calendarKinds, kind)
  if (key === null) return kind
  if (typeof start !== 'number') return start ?? ''
  const last = end ?? start
  if (typeof last !== 'number') return last
  return last < start || last - start > LONGEST
    ? texts.day.short(last)
    : { kind: key, period: { start, end: last } }
}

function addAll(days: Set<Day>, { start, end }: Period): void {
  for (let day = start; day <= end; day = addDays(day, 1)) days.add(day)
}

/** No entry of a school year's calendar is longer than a year. */
const LONGEST = 366

const calendarRow = z.object({ kind: textCell, start: dayCell, end: dayCell })
