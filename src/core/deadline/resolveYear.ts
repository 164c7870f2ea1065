import { civilFromDay, type Day } from '../day.ts'
import type { Period } from '../period.ts'
import { isWithin } from '../period.ts'
import type { YearRef } from './phrase.ts'
import type { Plan } from './plan.ts'

/**
 * The calendar year of a month by the plan's rules: an unsaid year is the one that puts the month into the
 * school year. Null for a form nobody filled in and for a year that cannot be repaired.
 */
export function yearOf(
  ref: YearRef,
  month: number,
  plan: Plan,
  notBefore: Day | null,
  periodIn: (year: number) => Period | null,
): number | null {
  switch (ref.is) {
    case 'said':
      return ref.mistyped ? repaired(ref.year, plan, periodIn) : ref.year
    case 'order':
      return civilFromDay(plan.orderDate).year + ref.offset
    case 'school':
      return ref.first === null ? schoolYearOf(month, plan) : month >= 9 ? ref.first : ref.first + 1
    case 'template':
      return null
    case 'each':
    case 'unsaid':
      return notBefore === null ? schoolYearOf(month, plan) : yearOnOrAfter(notBefore, periodIn)
  }
}

function schoolYearOf(month: number, plan: Plan): number {
  const { year } = civilFromDay(plan.schoolYear.period.start)
  return month >= 9 ? year : year + 1
}

function yearOnOrAfter(notBefore: Day, periodIn: (year: number) => Period | null): number {
  const { year } = civilFromDay(notBefore)
  const period = periodIn(year)
  return period !== null && period.end < notBefore ? year + 1 : year
}

/** The year of the plan that differs from the written one by a single figure. */
function repaired(written: number, plan: Plan, periodIn: (year: number) => Period | null): number | null {
  const first = civilFromDay(plan.period.start).year
  const last = civilFromDay(plan.period.end).year
  for (let year = first; year <= last; year++) {
    const period = periodIn(year)
    if (period !== null && isWithin(period.end, plan.period) && isOneSlipAway(String(written), String(year)))
      return year
  }
  return null
}

/** One figure missing, added, changed, or two swapped. */
function isOneSlipAway(written: string, year: string): boolean {
  for (let at = 0; at < year.length; at++) {
    const [head, tail] = [year.slice(0, at), year.slice(at + 1)]
    if (written === head + tail) return true
    if (written.length === year.length && written.startsWith(head) && written.endsWith(tail)) return true
    const swapped = `${head}${year.charAt(at + 1)}${year.charAt(at)}${year.slice(at + 2)}`
    if (written === swapped) return true
  }
  for (let at = 0; at < written.length; at++) {
    if (written.slice(0, at) + written.slice(at + 1) === year) return true
  }
  return false
}
