import { addDays, civilFromDay, dayFromCivil, lastDayOfMonth, weekdayOf } from '../day.ts'
import type { Period } from '../period.ts'
import { isWithin } from '../period.ts'
import type { CurrentUnit } from './phrase.ts'
import type { Plan } from './plan.ts'
import { schoolPeriod } from './schoolPeriod.ts'

const MONTHS: Readonly<Partial<Record<CurrentUnit, number>>> = { month: 1, quarter: 3, half: 6, year: 12 }

/** The week, month, quarter … that the order date lies in, or `offset` of them later. */
export function currentPeriod(unit: CurrentUnit, offset: number, plan: Plan): Period | null {
  if (unit === 'week') {
    const monday = addDays(plan.orderDate, 1 - weekdayOf(plan.orderDate) + 7 * offset)
    return { start: monday, end: addDays(monday, 6) }
  }
  if (unit === 'schoolQuarter') return currentSchoolQuarter(offset, plan)
  const count = MONTHS[unit] ?? 1
  const { year, month } = civilFromDay(plan.orderDate)
  const first = (Math.floor((month - 1) / count) + offset) * count
  return monthsFrom(year + Math.floor(first / 12), (((first % 12) + 12) % 12) + 1, count)
}

function monthsFrom(year: number, first: number, count: number): Period | null {
  const last = first + count - 1
  const start = dayFromCivil(year, first, 1)
  const end = dayFromCivil(year, last, lastDayOfMonth(year, last))
  return start === null || end === null ? null : { start, end }
}

function currentSchoolQuarter(offset: number, plan: Plan): Period | null {
  const quarters = [1, 2, 3, 4].map(quarter =>
    schoolPeriod({ span: 'schoolQuarter', quarter, school: null }, plan),
  )
  const current = quarters.findIndex(period => period !== null && isWithin(plan.orderDate, period))
  return quarters[current + offset] ?? null
}
