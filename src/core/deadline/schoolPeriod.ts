import { addDays, civilFromDay, type Day, dayFromCivil } from '../day.ts'
import type { Period } from '../period.ts'
import type { HolidayName, Span, YearRef } from './phrase.ts'
import type { Plan } from './plan.ts'

type SchoolSpan = Extract<Span, { span: 'schoolYears' | 'schoolQuarter' | 'schoolHalf' | 'holidays' }>

/** School years, quarters, halves and holidays, by the plan's school year; others by its shape. */
export function schoolPeriod(span: SchoolSpan, plan: Plan): Period | null {
  switch (span.span) {
    case 'schoolYears': {
      const first = span.first ?? firstYear(plan)
      return between(dayFromCivil(first, 9, 1), dayFromCivil(span.last ?? first + 1, 8, 31))
    }
    case 'schoolQuarter':
      return moved(quarterOf(span.quarter, plan), (span.school ?? firstYear(plan)) - firstYear(plan))
    case 'schoolHalf': {
      const first = span.school ?? firstYear(plan)
      return span.half === 1
        ? between(dayFromCivil(first, 9, 1), dayFromCivil(first, 12, 31))
        : between(dayFromCivil(first + 1, 1, 1), dayFromCivil(first + 1, 5, 31))
    }
    case 'holidays':
      return holidaysIn(span.name, span.year, plan)
  }
}

/** The last day of lessons of the school year that begins in `first`. */
export function lessonsEndOf(first: number | null, plan: Plan): Day {
  const { lessonsEnd } = plan.schoolYear
  return moveDay(lessonsEnd, first === null ? 0 : first - firstYear(plan)) ?? lessonsEnd
}

function firstYear(plan: Plan): number {
  return civilFromDay(plan.schoolYear.period.start).year
}

/** Quarters lie between the holidays; a Saturday or Sunday before holidays belongs to the quarter. */
function quarterOf(quarter: number, { schoolYear }: Plan): Period | null {
  const { autumn, winter, spring } = schoolYear.holidays
  const newYearsEve = addDays(winter.start, -1)
  if (quarter === 1) return { start: schoolYear.period.start, end: addDays(autumn.start, -1) }
  if (quarter === 2) return { start: addDays(autumn.end, 1), end: newYearsEve }
  if (quarter === 3) return { start: addDays(winter.end, 1), end: addDays(spring.start, -1) }
  if (quarter === 4) return { start: addDays(spring.end, 1), end: schoolYear.lessonsEnd }
  return null
}

function holidaysIn(name: HolidayName, ref: YearRef, plan: Plan): Period | null {
  const period = name === 'newYear' ? newYearHolidays(plan) : plan.schoolYear.holidays[name]
  if (ref.is === 'school') return moved(period, ref.first === null ? 0 : ref.first - firstYear(plan))
  if (ref.is !== 'said') return period
  const [startYear, endYear] = [civilFromDay(period.start).year, civilFromDay(period.end).year]
  return ref.year === startYear || ref.year === endYear ? period : moved(period, ref.year - endYear)
}

function newYearHolidays(plan: Plan): Period {
  const { winter } = plan.schoolYear.holidays
  const year = firstYear(plan) + 1
  return between(dayFromCivil(year, 1, 1), dayFromCivil(year, 1, 8)) ?? winter
}

function moved(period: Period | null, years: number): Period | null {
  if (period === null || years === 0) return period
  return between(moveDay(period.start, years), moveDay(period.end, years))
}

function moveDay(day: Day, years: number): Day | null {
  const civil = civilFromDay(day)
  return dayFromCivil(civil.year + years, civil.month, civil.day)
}

function between(start: Day | null, end: Day | null): Period | null {
  return start === null || end === null ? null : { start, end }
}
