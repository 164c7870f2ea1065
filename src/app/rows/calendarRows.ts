import * as z from 'zod/mini'
import { type CalendarEntry, calendarOf } from '../../core/calendar/calendarEntries.ts'
import type { SchoolYear } from '../../core/calendar/schoolYear.ts'
import type { WorkCalendar } from '../../core/calendar/workCalendar.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { dayCell, textCell } from '../../core/table/door.ts'
import { isEmptyRow, type Row } from '../../core/table/table.ts'
import type { Texts } from '../../texts/texts.ts'
import { keyOfWord } from '../../texts/words.ts'
import { placeOf, type Workbook } from './workbook.ts'

export type CalendarReading = {
  readonly calendar: WorkCalendar
  readonly schoolYear: SchoolYear
  readonly problems: readonly Problem[]
}

/** «Календарь» over a default school year. */
export function calendarFrom(workbook: Workbook, texts: Texts, customary: SchoolYear): CalendarReading {
  const { entries, problems } = calendarEntriesFrom(workbook, texts)
  return { ...calendarOf(entries, customary), problems }
}

/** What the rows of «Календарь» say, and those that cannot be read. */
export function calendarEntriesFrom(
  workbook: Workbook,
  texts: Texts,
): { readonly entries: readonly CalendarEntry[]; readonly problems: readonly Problem[] } {
  const entries: CalendarEntry[] = []
  const problems: Problem[] = []
  workbook.calendar.forEach((row, index) => {
    if (isEmptyRow(row)) return
    const entry = entryFrom(row, texts)
    if (typeof entry !== 'string') entries.push(entry)
    else
      problems.push({
        code: 'calendar-unreadable',
        found: entry,
        place: { sheet: 'calendar', row: placeOf(index), column: 'kind' },
      })
  })
  return { entries, problems }
}

/** The row read, or the cell that cannot be read. */
function entryFrom(row: Row<'calendar'>, texts: Texts): CalendarEntry | string {
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

/** No entry of a school year's calendar is longer than a year. */
const LONGEST = 366

const calendarRow = z.object({ kind: textCell, start: dayCell, end: dayCell })
