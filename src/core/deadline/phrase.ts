import type { Duration, Rhythm } from './reading.ts'

/** Which year a phrase names. */
export type YearRef =
  | { readonly is: 'unsaid' }
  | { readonly is: 'said'; readonly year: number; readonly mistyped: boolean }
  /** «текущего года»: the order's. */
  | { readonly is: 'order'; readonly offset: number }
  /** «каждого года», «года, следующего за отчётным». */
  | { readonly is: 'each' }
  /** «X – 1 года»: a form that nobody filled in. */
  | { readonly is: 'template' }
  /** «2022/23 учебного года»; null where the text does not say which. */
  | { readonly is: 'school'; readonly first: number | null }

export type CurrentUnit = 'week' | 'month' | 'quarter' | 'half' | 'year' | 'schoolQuarter'

/** A stretch of time as the text names it, before it is laid upon the plan. */
export type Span =
  | { readonly span: 'day'; readonly month: number; readonly day: number; readonly year: YearRef }
  /** Whole months; winter is `first: 12, count: 3`. */
  | { readonly span: 'months'; readonly first: number; readonly count: number; readonly year: YearRef }
  /** Days of a month; `to` 0 is its last day, negative `from` counts from the end. */
  | {
      readonly span: 'days'
      readonly month: number
      readonly from: number
      readonly to: number
      readonly year: YearRef
    }
  /** `nth` −1 is the last. */
  | {
      readonly span: 'nthWeekday'
      readonly nth: number
      readonly weekday: number
      readonly month: number
      readonly year: YearRef
    }
  /** `nth` −1 is the last working day of the month. */
  | {
      readonly span: 'workingDay'
      readonly nth: number
      readonly month: number
      readonly year: YearRef
    }
  | { readonly span: 'years'; readonly first: number; readonly last: number }
  | { readonly span: 'orderYear'; readonly offset: number }
  | { readonly span: 'schoolYears'; readonly first: number | null; readonly last: number | null }
  | { readonly span: 'schoolQuarter'; readonly quarter: number; readonly school: number | null }
  | { readonly span: 'schoolHalf'; readonly half: number; readonly school: number | null }
  | { readonly span: 'holidays'; readonly name: HolidayName; readonly year: YearRef }
  /** «до конца квартала»: the one the order date lies in, or `offset` further. */
  | { readonly span: 'current'; readonly unit: CurrentUnit; readonly offset: number }
  /** `shared`: one noun closes both figures, «20–10 октября»; such a range never runs over New Year. */
  | { readonly span: 'range'; readonly first: Span; readonly last: Span; readonly shared: boolean }
  /** «20 числа»: a day of no month. */
  | { readonly span: 'dayOfMonth'; readonly from: number; readonly to: number }
  /** The plan's own period. */
  | { readonly span: 'plan' }

export type HolidayName = 'autumn' | 'winter' | 'spring' | 'summer' | 'firstGrade' | 'newYear'

/** A rule that gives due days inside the plan. Months are those of the calendar, 1–12. */
export type DueRule =
  | { readonly due: 'dayOfMonth'; readonly day: number; readonly months: readonly number[] }
  | { readonly due: 'lastDay'; readonly months: readonly number[] }
  /** `nth` −1 is the last. */
  | { readonly due: 'workingDay'; readonly nth: number; readonly months: readonly number[] }
  | {
      readonly due: 'nthWeekday'
      readonly nth: number
      readonly weekday: number
      readonly months: readonly number[]
    }
  /** `within` bounds it more than the plan does: «по пятницам октября». */
  | { readonly due: 'weekday'; readonly weekday: number; readonly within: Span | null }
  | { readonly due: 'day'; readonly span: Span }

/** Limits the due days of a rhythm: to a span, from its first day on, to its last day, to the day before it. */
export type Bounds = { readonly side: 'both' | 'from' | 'until' | 'before'; readonly span: Span }

/** The day before a span begins, or its last day. */
export type Edge = 'before' | 'end'

/** What one deadline of a cell says, in no language and before any year is known. */
export type Meaning =
  | { readonly says: 'by'; readonly span: Span; readonly edge: Edge }
  | { readonly says: 'during'; readonly span: Span }
  | { readonly says: 'from'; readonly span: Span; readonly after: boolean }
  | { readonly says: 'ongoing'; readonly span: Span; readonly openFrom: boolean; readonly openTo: boolean }
  | {
      readonly says: 'recurring'
      readonly rhythm: Rhythm
      readonly due: readonly DueRule[]
      readonly within?: readonly Bounds[]
    }
  | { readonly says: 'event'; readonly duration: Duration | null }
  | { readonly says: 'schedule' }
  | { readonly says: 'unreadable' }

/** A meaning and the tokens it was read from. */
export type Phrase = {
  readonly meaning: Meaning
  readonly from: number
  readonly to: number
  /** «далее»: begins after the deadline before it. */
  readonly continues: boolean
}

export const UNSAID: YearRef = { is: 'unsaid' }
