import { addDays, civilFromDay, type Day, dayFromCivil, lastDayOfMonth, weekdayOf } from '../day.ts'
import { isWithin, type Period } from '../period.ts'
import { nthWeekday, nthWorkingDay } from './nthDay.ts'
import type { DueRule, Span, YearRef } from './phrase.ts'
import type { Plan } from './plan.ts'
import { resolveSpan } from './resolveSpan.ts'

/** The due days of a recurring deadline inside the plan period, ascending, none twice. */
export function dueDays(rules: readonly DueRule[], plan: Plan): readonly Day[] {
  const days: Day[] = []
  for (const rule of rules) {
    for (const day of daysOf(rule, plan)) if (isWithin(day, plan.period)) days.push(day)
  }
  return isAscending(days) ? days : [...new Set(days)].sort((left, right) => left - right)
}

function isAscending(days: readonly Day[]): boolean {
  return days.every((day, index) => index === 0 || day > (days[index - 1] ?? day))
}

function daysOf(rule: DueRule, plan: Plan): readonly Day[] {
  if (rule.due === 'weekday') return weekdays(rule, plan)
  if (rule.due === 'day') return yearlyDays(rule.span, plan)
  const days: Day[] = []
  for (const year of yearsIn(plan.period)) {
    for (const month of rule.months) {
      const day = dayIn(rule, year, month, plan)
      if (day !== null) days.push(day)
    }
  }
  return days
}

/** A day the month lacks falls on its last. */
function dayIn(
  rule: Exclude<DueRule, { due: 'weekday' | 'day' }>,
  year: number,
  month: number,
  plan: Plan,
): Day | null {
  const last = lastDayOfMonth(year, month)
  switch (rule.due) {
    case 'dayOfMonth':
      return rule.day > 31 ? null : dayFromCivil(year, month, Math.min(rule.day, last))
    case 'lastDay':
      return dayFromCivil(year, month, last)
    case 'nthWeekday':
      return nthWeekday(year, month, rule.nth, rule.weekday)
    case 'workingDay':
      return nthWorkingDay(year, month, rule.nth, plan.calendar)
  }
}

/** «ежегодно до 1 марта текущего года» means each year's own. */
const RETURNING: ReadonlySet<YearRef['is']> = new Set<YearRef['is']>(['unsaid', 'each', 'order'])

/** A day with a year of its own is that day; without one it returns in every year of the plan. */
function yearlyDays(span: Extract<DueRule, { due: 'day' }>['span'], plan: Plan): readonly Day[] {
  const isSaid = !('year' in span) || !RETURNING.has(span.year.is)
  const years = isSaid ? [null] : yearsIn(plan.period)
  return years.flatMap(year => {
    const inYear =
      year === null || !('year' in span)
        ? span
        : { ...span, year: { is: 'said', year, mistyped: false } as const }
    const found = resolveSpan(inYear, plan)
    return found.ok ? [found.period.end] : []
  })
}

function weekdays({ weekday, within }: Extract<DueRule, { due: 'weekday' }>, plan: Plan): readonly Day[] {
  const days: Day[] = []
  const period = within === null ? plan.period : overlap(within, plan)
  if (period === null) return days
  const first = addDays(period.start, (weekday - weekdayOf(period.start) + 7) % 7)
  for (let day = first; day <= period.end; day = addDays(day, 7)) days.push(day)
  return days
}

function overlap(within: Span, plan: Plan): Period | null {
  const found = resolveSpan(within, plan)
  if (!found.ok) return null
  const start = found.period.start > plan.period.start ? found.period.start : plan.period.start
  const end = found.period.end < plan.period.end ? found.period.end : plan.period.end
  return { start, end }
}

/** A plan of more years than this is a slip; its later due days are left out. */
const MOST_YEARS = 20

function yearsIn(period: Period): readonly number[] {
  const first = civilFromDay(period.start).year
  const count = Math.min(civilFromDay(period.end).year - first + 1, MOST_YEARS)
  return Array.from({ length: Math.max(count, 0) }, (_, index) => first + index)
}
