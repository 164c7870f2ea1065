import { civilFromDay, type Day, dayFromCivil, lastDayOfMonth } from '../day.ts'
import type { Period } from '../period.ts'
import { currentPeriod } from './currentPeriod.ts'
import { nthWeekday, nthWorkingDay } from './nthDay.ts'
import type { Span, YearRef } from './phrase.ts'
import type { Plan } from './plan.ts'
import type { Assumption } from './reading.ts'
import { yearOf } from './resolveYear.ts'
import { schoolPeriod } from './schoolPeriod.ts'

export type Resolved =
  | { readonly ok: true; readonly period: Period; readonly assumed: readonly Assumption[] }
  | { readonly ok: false; readonly reason: 'no-such-date' | 'template' | 'mistyped' }

/** Lays a span upon the plan. With `notBefore`, an unsaid year is the first that begins on or after it. */
export function resolveSpan(span: Span, plan: Plan, notBefore: Day | null = null): Resolved {
  switch (span.span) {
    case 'day':
      return inYear(span.year, span.month, plan, notBefore, (year, month) =>
        oneDay(dayFromCivil(year, month, span.day)),
      )
    case 'months':
      return inYear(span.year, span.first, plan, notBefore, (year, month) =>
        monthsOf(winterYear(span, year, plan), month, span.count),
      )
    case 'days':
      return inYear(span.year, span.month, plan, notBefore, (year, month) =>
        daysOf(year, month, span.from, span.to),
      )
    case 'nthWeekday':
      return inYear(span.year, span.month, plan, notBefore, (year, month) =>
        oneDay(nthWeekday(year, month, span.nth, span.weekday)),
      )
    case 'workingDay':
      return inYear(span.year, span.month, plan, notBefore, (year, month) =>
        oneDay(nthWorkingDay(year, month, span.nth, plan.calendar)),
      )
    case 'years':
      return resolved(yearsPeriod(span.first, span.last), [])
    case 'orderYear': {
      const year = civilFromDay(plan.orderDate).year + span.offset
      return resolved(yearsPeriod(year, year), ['year'])
    }
    case 'schoolYears':
    case 'schoolQuarter':
    case 'schoolHalf':
    case 'holidays':
      return resolved(schoolPeriod(span, plan), ['holidays'])
    case 'current':
      return resolved(currentPeriod(span.unit, span.offset, plan), ['start', 'end'])
    case 'dayOfMonth': {
      const { year, month } = civilFromDay(plan.orderDate)
      return resolved(oneDay(dayFromCivil(year, month, span.to)), ['year'])
    }
    case 'plan':
      return resolved(plan.period, ['start', 'end'])
    case 'range':
      return rangeOf(span, plan, notBefore)
  }
}

/** A range keeps its dates as written, even where the last lies before the first. */
function rangeOf(span: Extract<Span, { span: 'range' }>, plan: Plan, notBefore: Day | null): Resolved {
  const first = resolveSpan(span.first, plan, notBefore)
  if (!first.ok) return first
  const last = resolveSpan(
    span.last,
    plan,
    span.shared ? sameYear(first.period.start, notBefore) : first.period.start,
  )
  if (!last.ok) return last
  const assumed = [...new Set([...first.assumed, ...last.assumed])]
  return { ok: true, period: { start: first.period.start, end: last.period.end }, assumed }
}

/** «20–10 октября» has one month: the year is that of the first, however the days lie. */
function sameYear(first: Day, notBefore: Day | null): Day | null {
  return notBefore === null ? null : dayFromCivil(civilFromDay(first).year, civilFromDay(first).month, 1)
}

function inYear(
  ref: YearRef,
  month: number,
  plan: Plan,
  notBefore: Day | null,
  periodIn: (year: number, month: number) => Period | null,
): Resolved {
  // Month 0 is that of the order.
  const named = month === 0 ? civilFromDay(plan.orderDate).month : month
  const year = yearOf(ref, named, plan, notBefore, candidate => periodIn(candidate, named))
  if (year === null) return { ok: false, reason: ref.is === 'template' ? 'template' : 'mistyped' }
  return resolved(periodIn(year, named), isFixed(ref) ? [] : ['year'])
}

/** The text itself fixes the year, «текущего года» included. */
function isFixed(ref: YearRef): boolean {
  if (ref.is === 'said') return !ref.mistyped
  return ref.is === 'order' || (ref.is === 'school' && ref.first !== null)
}

function resolved(period: Period | null, assumed: readonly Assumption[]): Resolved {
  return period === null ? { ok: false, reason: 'no-such-date' } : { ok: true, period, assumed }
}

function oneDay(day: Day | null): Period | null {
  return day && { start: day, end: day }
}

function monthsOf(year: number, first: number, count: number): Period | null {
  const lastMonth = ((first - 1 + count - 1) % 12) + 1
  const lastYear = first + count - 1 > 12 ? year + 1 : year
  return periodBetween(
    dayFromCivil(year, first, 1),
    dayFromCivil(lastYear, lastMonth, lastDayOfMonth(lastYear, lastMonth)),
  )
}

/** «зима 2023 года» is the winter of the plan that lies in that year: the one that began the December before. */
function winterYear(span: Extract<Span, { span: 'months' }>, year: number, plan: Plan): number {
  const crosses = span.first + span.count - 1 > 12 && span.year.is === 'said'
  return crosses && civilFromDay(plan.schoolYear.period.end).year === year ? year - 1 : year
}

function daysOf(year: number, month: number, from: number, to: number): Period | null {
  const last = lastDayOfMonth(year, month)
  const first = from < 0 ? last + 1 + from : from
  if (first > last) return null
  return periodBetween(dayFromCivil(year, month, first), dayFromCivil(year, month, to === 0 ? last : to))
}

function yearsPeriod(first: number, last: number): Period | null {
  return periodBetween(dayFromCivil(first, 1, 1), dayFromCivil(last, 12, 31))
}

function periodBetween(start: Day | null, end: Day | null): Period | null {
  return start === null || end === null ? null : { start, end }
}
