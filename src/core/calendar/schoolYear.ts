import type { Period } from '../period.ts'

export type Holidays = 'autumn' | 'winter' | 'firstGrade' | 'spring' | 'summer'

/** A school year: 1 September to 31 August, with the holidays that a municipality sets. */
export type SchoolYear = {
  readonly period: Period
  readonly holidays: Readonly<Record<Holidays, Period>>
  /** The last day of lessons, customarily 31 May. */
  readonly lessonsEnd: Period['end']
}
