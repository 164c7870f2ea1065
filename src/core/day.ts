/**
 * A calendar day as a whole number on the spreadsheet's own scale: days since 1899-12-30,
 * so 2022-10-05 is 44839. It has no time and no zone.
 */
export type Day = number & { readonly Day: unique symbol }

export type Civil = { readonly year: number; readonly month: number; readonly day: number }

/** Days between the spreadsheet's epoch 1899-12-30 and 1970-01-01. */
const UNIX_EPOCH = 25569

/** The day of a date that exists, else null: 31 February, month 13. Month 1 is January. */
export function dayFromCivil(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month)) return null
  return serial(year, month, day) as Day
}

/** 2022-10-05 → its day; null for anything that is not an existing date in this form. */
export function dayFromIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match && dayFromCivil(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** The inverse of `dayFromIso`. */
export function isoFromDay(day: Day): string {
  const civil = civilFromDay(day)
  return `${String(civil.year).padStart(4, '0')}-${two(civil.month)}-${two(civil.day)}`
}

/** Year, month (1–12) and day of the month. Proleptic Gregorian, H. Hinnant's civil_from_days. */
export function civilFromDay(day: Day): Civil {
  const shifted = day - UNIX_EPOCH + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

export function addDays(day: Day, days: number): Day {
  return (day + days) as Day
}

/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export function weekdayOf(day: Day): number {
  return ((((day + 5) % 7) + 7) % 7) + 1
}

/** 28 to 31. Month 1 is January. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function serial(year: number, month: number, day: number): number {
  const shiftedYear = month <= 2 ? year - 1 : year
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468 + UNIX_EPOCH
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
