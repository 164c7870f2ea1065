import { addDays, civilFromDay, type Day, dayFromCivil, lastDayOfMonth } from '../day.ts'
import type { Period } from '../period.ts'

/** Calendar month, quarter, half-year and year; the whole plan; any days. */
export const periodKinds = ['month', 'quarter', 'half-year', 'year', 'plan', 'days'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** What a report covers. */
export type ReportPeriod = Period & { readonly kind: PeriodKind }

/** The period of this kind that the day is in; days of one's own are given, not found. */
export function periodAround(kind: Exclude<PeriodKind, 'days'>, day: Day, plan: Period): ReportPeriod {
  if (kind === 'plan') return { kind, ...plan }
  const { year, month } = civilFromDay(day)
  const length = monthsIn[kind]
  const first = month - ((month - 1) % length)
  return { kind, ...months(year, first, length) }
}

/** The period that follows; null when the plan has ended by then. */
export function periodAfter(period: ReportPeriod, plan: Period): ReportPeriod | null {
  if (period.kind === 'plan') return null
  const start = addDays(period.end, 1)
  if (start > plan.end) return null
  if (period.kind !== 'days') return periodAround(period.kind, start, plan)
  return { kind: 'days', start, end: addDays(start, period.end - period.start) }
}

const monthsIn = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const

function months(year: number, first: number, count: number): Period {
  const last = first + count - 1
  const start = dayFromCivil(year, first, 1)
  const end = dayFromCivil(year, last, lastDayOfMonth(year, last))
  if (start === null || end === null) throw new Error(`No such months: ${year}-${first}, ${count}`)
  return { start, end }
}
