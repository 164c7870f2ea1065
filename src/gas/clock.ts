import type { Clock } from '../app/ports.ts'
import { type Day, dayFromIso } from '../core/day.ts'

/**
 * The wall clock in a zone, the workbook's where none is given. It is looked at once per run: a run
 * belongs to the day on which it began.
 */
export function makeClock(knownZone = ''): Clock {
  const began = Date.now()
  let zone = knownZone
  let seen = ''
  const timeZone = (): string => {
    zone = zone === '' ? SpreadsheetApp.getActive().getSpreadsheetTimeZone() : zone
    return zone
  }
  const now = (): string => {
    seen = seen === '' ? Utilities.formatDate(new Date(), timeZone(), 'yyyy-MM-dd HH:mm') : seen
    return seen
  }
  return {
    today: () => dayOf(now().slice(0, 10)),
    hour: () => Number(now().slice(11, 13)),
    stamp: () => {
      const [year, month, day] = now().slice(0, 10).split('-')
      return `${day}.${month}.${year} ${now().slice(11)}`
    },
    timeZone,
    inZone: makeClock,
    scriptZone: () => Session.getScriptTimeZone(),
    spent: () => (Date.now() - began) / 1000,
  }
}

/**
 * The days of date cells, which Google gives as instants. Where the script's zone is the workbook's, the
 * instant's own calendar day is the answer; elsewhere the service is asked once for each distinct instant.
 */
export function makeDayReader(timeZone: string): (date: Date) => Day {
  if (Session.getScriptTimeZone() === timeZone) return localDay
  const known = new Map<number, Day>()
  return date => {
    const instant = date.getTime()
    const day = known.get(instant) ?? dayOf(Utilities.formatDate(date, timeZone, 'yyyy-MM-dd'))
    known.set(instant, day)
    return day
  }
}

function localDay(date: Date): Day {
  const two = (value: number) => String(value).padStart(2, '0')
  return dayOf(
    `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
  )
}

function dayOf(iso: string): Day {
  const day = dayFromIso(iso)
  if (day === null) throw new Error(`A date of the workbook is no day: ${iso}`)
  return day
}
