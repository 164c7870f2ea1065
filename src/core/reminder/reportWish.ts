import { addDays, civilFromDay, type Day } from '../day.ts'
import { periodAround, periodKinds, type ReportPeriod } from '../report/reportPeriod.ts'
import { chosenDayServed } from './letterDays.ts'
import type { ReminderPlan } from './reminderPlan.ts'

/** A report that a letter brings as a page: of whom, and as of which day. */
export type ReportWish = {
  readonly period: ReportPeriod
  /** Null is everybody. */
  readonly executorId: string | null
  /** Null is the day of the letter. */
  readonly day: Day | null
}

/** What the controller is told by itself on this day: the month before, where the plan has a day in it. */
export function monthReportOn(today: Day, { settings, calendar, period }: ReminderPlan): ReportWish | null {
  const chosen = period && chosenDayServed(settings.reportDay, today, calendar)
  if (!period || chosen === null) return null
  const month = periodAround('month', addDays(chosen, -civilFromDay(chosen).day), period)
  const isOfPlan = month.end >= period.start && month.start <= period.end
  return isOfPlan ? { period: month, executorId: null, day: null } : null
}

/** The mark of a report among what a letter tells once; it says itself which report it is. */
export function reportMark({ period, executorId, day }: ReportWish): string {
  return ['report', period.kind, period.start, period.end, day ?? '', executorId ?? ''].join(':')
}

/** Null for every other mark. */
export function reportOfMark(mark: string): ReportWish | null {
  const match = /^report:([a-z-]+):(\d+):(\d+):(\d*):(.*)$/.exec(mark)
  const [, word, start, end, day = '', executorId = ''] = match ?? []
  const kind = periodKinds.find(known => known === word)
  if (kind === undefined) return null
  return {
    period: { kind, start: Number(start) as Day, end: Number(end) as Day },
    executorId: executorId === '' ? null : executorId,
    day: day === '' ? null : (Number(day) as Day),
  }
}
