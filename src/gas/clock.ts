import type { Clock } from '../app/ports.ts'
import { type Day, dayFromIso } from '../core/day.ts'

/** The wall clock in the workbook's zone, looked at once per run: a run belongs to the day on which it began. */
export function makeClock(): Clock {
  let seen: string | null = null
  const now = (): string => {
    seen ??= Utilities.formatDate(
      new Date(),
      SpreadsheetApp.getActive().getSpreadsheetTimeZone(),
      'yyyy-MM-dd HH:mm',
    )
    return seen
  }
  return {
    today: () => dayOf(now().slice(0, 10)),
    hour: () => Number(now().slice(11, 13)),
    stamp: () => {
      const [year, month, day] = now().slice(0, 10).split('-')
      return `${day}.${month}.${year} ${now().slice(11)}`
    },
  }
}

/** The days of date cells in a zone, one call of the service for each distinct instant. */
export function makeDayReader(timeZone: string): (date: Date) => Day {
  const known = new Map<number, Day>()
  return date => {
    const instant = date.getTime()
    const day = known.get(instant) ?? dayOf(Utilities.formatDate(date, timeZone, 'yyyy-MM-dd'))
    known.set(instant, day)
    return day
  }
}

function dayOf(iso: string): Day {
  const day = dayFromIso(iso)
  if (day === null) throw new Error(`Utilities.formatDate gave "${iso}", not a day`)
  return day
}
