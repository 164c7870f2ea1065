import { type CalendarEntry, customaryEntries, entriesLacking } from '../core/calendar/calendarEntries.ts'
import type { Day } from '../core/day.ts'
import { fingerprint } from '../core/fingerprint.ts'
import type { Row } from '../core/table/table.ts'
import type { Texts } from '../texts/texts.ts'
import { newRow } from './rows/workbook.ts'

/** The rows «Календарь» starts with when an order is loaded: its school year as it is usual. */
export function defaultCalendarRows(day: Day, texts: Texts): readonly Row<'calendar'>[] {
  return customaryEntries(day).map(entry => row(entry, texts))
}

/** Rows for what «Календарь» does not say yet of the school year of this day. */
export function lackingCalendarRows(
  entries: readonly CalendarEntry[],
  day: Day,
  texts: Texts,
): readonly Row<'calendar'>[] {
  return entriesLacking(entries, day).map(entry => row(entry, texts))
}

function row({ kind, period: { start, end } }: CalendarEntry, texts: Texts): Row<'calendar'> {
  return newRow('calendar', {
    id: `ca-${fingerprint(kind, String(start))}`,
    kind: texts.calendarKinds[kind],
    start: { day: start },
    end: { day: end },
  })
}
