import type { WorkCalendar } from '../calendar/workCalendar.ts'
import { addDays, type Day } from '../day.ts'
import type { Period } from '../period.ts'
import type { ReminderSettings, Settings } from '../settings/settings.ts'

/** By what the letters of a day are decided. */
export type ReminderPlan = {
  readonly settings: ReminderSettings
  /** The days on which letters go: a quiet day counts as a day off. */
  readonly calendar: WorkCalendar
  /** A deadline before the order reminds nobody until the coordinator agrees another one. */
  readonly orderDate: Day | null
  /** What the plan spans; ongoing work without an end of its own is recalled until its last day. */
  readonly period: Period | null
}

export function reminderPlan({ reminders, order, period }: Settings, calendar: WorkCalendar): ReminderPlan {
  return {
    settings: reminders,
    calendar: withQuietDays(calendar, reminders),
    orderDate: order.date,
    period,
  }
}

function withQuietDays(calendar: WorkCalendar, { quiet }: ReminderSettings): WorkCalendar {
  if (quiet === null) return calendar
  const nonWorking = new Set(calendar.nonWorking)
  for (let day = quiet.start; day <= quiet.end; day = addDays(day, 1)) nonWorking.add(day)
  const workingSaturdays = [...calendar.workingSaturdays].filter(day => day < quiet.start || day > quiet.end)
  return { nonWorking, workingSaturdays: new Set(workingSaturdays) }
}
