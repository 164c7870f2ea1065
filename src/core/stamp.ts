import { type Day, dayFromCivil } from './day.ts'

/** Minutes between two stamps of the form «11.10.2022 08:15»; null when one is no stamp. */
export function minutesBetween(earlier: string, later: string): number | null {
  const from = minutesOf(earlier)
  const to = minutesOf(later)
  return from === null || to === null ? null : to - from
}

function minutesOf(stamp: string): number | null {
  const match = /^(\d{2})\.(\d{2})\.(\d{4}) (\d{2}):(\d{2})$/.exec(stamp.trim())
  if (!match) return null
  const day: Day | null = dayFromCivil(Number(match[3]), Number(match[2]), Number(match[1]))
  return day === null ? null : (day * 24 + Number(match[4])) * 60 + Number(match[5])
}
