import { civilFromDay, type Day, dayFromCivil } from '../day.ts'
import type { Period } from '../period.ts'
import type { SchoolYear } from './schoolYear.ts'

/** Month and day of the year it falls in: [first month, first day, last month, last day]. */
type Bounds = readonly [number, number, number, number]

type HolidayBounds = Readonly<Record<keyof SchoolYear['holidays'], Bounds>>

/** Published holidays by the year in which the school year begins: Primorye 2022/23. */
const published: Readonly<Record<number, HolidayBounds>> = {
  2022: {
    autumn: [10, 31, 11, 6],
    winter: [12, 31, 1, 8],
    firstGrade: [2, 13, 2, 19],
    spring: [3, 25, 4, 2],
    summer: [6, 1, 8, 31],
  },
}

/** What is usual where nothing is published; a day off more or less is the municipality's choice. */
const usual: HolidayBounds = {
  autumn: [10, 28, 11, 5],
  winter: [12, 31, 1, 8],
  firstGrade: [2, 12, 2, 18],
  spring: [3, 25, 4, 2],
  summer: [6, 1, 8, 31],
}

export type CustomarySchoolYear = SchoolYear & {
  /** Nothing is published for this year: the coordinator must confirm the holidays. */
  readonly assumed: boolean
}

/** The school year that holds `day`, 1 September to 31 August, with its default holidays. */
export function customarySchoolYear(day: Day): CustomarySchoolYear {
  const { year, month } = civilFromDay(day)
  const first = month >= 9 ? year : year - 1
  const bounds = published[first] ?? usual
  return {
    period: periodOf([9, 1, 8, 31], first),
    holidays: {
      autumn: periodOf(bounds.autumn, first),
      winter: periodOf(bounds.winter, first),
      firstGrade: periodOf(bounds.firstGrade, first),
      spring: periodOf(bounds.spring, first),
      summer: periodOf(bounds.summer, first),
    },
    lessonsEnd: dayOf(5, 31, first),
    assumed: published[first] === undefined,
  }
}

function periodOf([startMonth, startDay, endMonth, endDay]: Bounds, first: number): Period {
  return { start: dayOf(startMonth, startDay, first), end: dayOf(endMonth, endDay, first) }
}

/** September to December lie in the first of the two calendar years. */
function dayOf(month: number, day: number, first: number): Day {
  const found = dayFromCivil(month >= 9 ? first : first + 1, month, day)
  if (found === null) throw new Error(`No such day in a school year: ${month}-${day}`)
  return found
}
