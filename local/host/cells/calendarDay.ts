/** Days since 1899-12-30 and calendar dates, proleptic Gregorian. */
export type Civil = { readonly year: number; readonly month: number; readonly day: number }

const UNIX_EPOCH = 25569
const DAY = 86_400_000

/** Serial of a date that exists, else null. */
export function serialFromCivil(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  const serial = serialOverflowing(year, month, day)
  return civilFromSerial(serial).day === day ? serial : null
}

/** As DATE() counts: month 13 is January of the next year, day 0 the last of the month before. */
export function serialOverflowing(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / DAY + UNIX_EPOCH
}

export function civilFromSerial(serial: number): Civil {
  const date = new Date((Math.floor(serial) - UNIX_EPOCH) * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayFromSerial(serial: number): number {
  return ((((Math.floor(serial) + 5) % 7) + 7) % 7) + 1
}
