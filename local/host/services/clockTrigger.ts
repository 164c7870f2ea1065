import type { Core } from '../kernel/kernel.ts'
import type { ServiceClass } from '../kernel/strict.ts'
import type { Schedule } from './trigger.ts'

/** What a ClockTriggerBuilder was told so far. */
export type ClockPlan = {
  readonly handler: string
  once?: number
  minutes?: number
  hours?: number
  days?: number
  weeks?: number
  weekday?: number
  monthDay?: number
  date?: readonly [year: number, month: number, day: number]
  atHour?: number
  nearMinute?: number
  timeZone: string
}

const weekdayNames = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY']

export function createClockBuilder(
  core: Core,
  install: (plan: ClockPlan) => object,
): ServiceClass<ClockPlan> {
  const told = (self: ClockPlan, more: Partial<ClockPlan>): object =>
    builder.objectOf(Object.assign(self, more))
  const oneOf = (method: string, allowed: readonly number[], value: number): void => {
    if (allowed.includes(value)) return
    const listed = `${allowed.slice(0, -1).join(', ')} or ${allowed.at(-1)}`
    core.fail(`The value you passed to ${method} was invalid. It must be one of ${listed}.`)
  }
  const within = (method: string, least: number, most: number, value: number): void => {
    if (!Number.isInteger(value) || value < least || value > most) {
      core.fail(`The value you passed to ${method} was invalid. It must be between ${least} and ${most}.`)
    }
  }

  const builder: ServiceClass<ClockPlan> = core.define<ClockPlan>('ScriptApp', 'ClockTriggerBuilder', {
    after: (self, ms: number) => told(self, { once: core.clock.now() + ms }),
    at: (self, date: Date) => told(self, { once: date.getTime() }),
    atDate: (self, year: number, month: number, day: number) => told(self, { date: [year, month, day] }),
    atHour: (self, hour: number) => {
      within('atHour', 0, 23, hour)
      return told(self, { atHour: hour })
    },
    create: self => install(self),
    everyDays: (self, days: number) => {
      within('everyDays', 1, Number.MAX_SAFE_INTEGER, days)
      return told(self, { days })
    },
    everyHours: (self, hours: number) => {
      oneOf('everyHours', [1, 2, 4, 6, 8, 12], hours)
      return told(self, { hours })
    },
    everyMinutes: (self, minutes: number) => {
      oneOf('everyMinutes', [1, 5, 10, 15, 30], minutes)
      return told(self, { minutes })
    },
    everyWeeks: (self, weeks: number) => {
      within('everyWeeks', 1, Number.MAX_SAFE_INTEGER, weeks)
      return told(self, { weeks })
    },
    inTimezone: (self, timeZone: string) => told(self, { timeZone }),
    nearMinute: (self, minute: number) => {
      within('nearMinute', 0, 59, minute)
      return told(self, { nearMinute: minute })
    },
    onMonthDay: (self, day: number) => {
      within('onMonthDay', 1, 31, day)
      return told(self, { monthDay: day })
    },
    onWeekDay: (self, weekday: unknown) => told(self, { weekday: weekdayNames.indexOf(String(weekday)) }),
  })
  return builder
}

/** Null when the builder was told no time at all. Unsaid hours and minutes fall as Google's do: somewhere, then always there. */
export function scheduleOf(core: Core, plan: ClockPlan): Schedule | null {
  const hour = plan.atHour ?? Math.floor(core.random() * 24)
  const spread = Math.floor(core.random() * (plan.nearMinute === undefined ? 60 : 31))
  const minute =
    plan.nearMinute === undefined ? spread : Math.min(59, Math.max(0, plan.nearMinute + spread - 15))
  const at = { hour, minute, timeZone: plan.timeZone }
  if (plan.once !== undefined) return { kind: 'once', at: plan.once }
  if (plan.date !== undefined) return { kind: 'once', at: midnightOf(core, plan, plan.date) }
  if (plan.minutes !== undefined) return { kind: 'minutes', every: plan.minutes }
  if (plan.hours !== undefined) return { kind: 'hours', every: plan.hours }
  if (plan.monthDay !== undefined) return { kind: 'months', day: plan.monthDay, ...at }
  if (plan.weeks !== undefined || plan.weekday !== undefined) {
    return { kind: 'weeks', every: plan.weeks ?? 1, weekday: plan.weekday ?? 1, ...at }
  }
  if (plan.days !== undefined || plan.atHour !== undefined)
    return { kind: 'days', every: plan.days ?? 1, ...at }
  return null
}

function midnightOf(
  core: Core,
  plan: ClockPlan,
  [year, month, day]: readonly [number, number, number],
): number {
  return core.clock.instant(
    { year, month, day, hour: plan.atHour ?? 0, minute: plan.nearMinute ?? 0, second: 0, millisecond: 0 },
    plan.timeZone,
  )
}
