import { civilFromDay, type Day, dayFromCivil } from '../day.ts'
import type { Period } from '../period.ts'
import { type Cell, dayOfCell, textOfCell } from '../table/cell.ts'
import { defaultReminders, type ReminderSettings, type SettingKey, type Settings } from './settings.ts'

/** What cannot be used as it stands: the setting keeps its default. */
export type SettingProblem = {
  readonly code: 'setting-unreadable'
  readonly setting: SettingKey
  readonly found: string
}

export type SettingsReading = { readonly settings: Settings; readonly problems: readonly SettingProblem[] }

/** Reads the values of «Настройки» by their keys; an empty value takes the default, a wrong one is reported. */
export function readSettings(
  values: ReadonlyMap<SettingKey, Cell>,
  dayText: (day: Day) => string,
): SettingsReading {
  const problems: SettingProblem[] = []
  const text = (key: SettingKey) => textOfCell(values.get(key) ?? '', dayText)
  const refuse = (setting: SettingKey) =>
    problems.push({ code: 'setting-unreadable', setting, found: text(setting) })
  const day = (key: SettingKey): Day | null => {
    const found = dayOfCell(values.get(key) ?? '')
    if (typeof found === 'string') refuse(key)
    return typeof found === 'string' ? null : found
  }
  const whole = (key: SettingKey, fallback: number, highest: number): number => {
    if (text(key) === '') return fallback
    const value = Number(text(key))
    if (Number.isInteger(value) && value >= 0 && value <= highest) return value
    refuse(key)
    return fallback
  }
  const leadDays = (): readonly number[] => {
    if (text('leadDays') === '') return defaultReminders.leadDays
    const days = text('leadDays')
      .split(/[\s,;]+/)
      .filter(part => part !== '')
      .map(Number)
    if (days.every(value => Number.isInteger(value) && value >= 0 && value <= 365)) return days
    refuse('leadDays')
    return defaultReminders.leadDays
  }
  const orderDate = day('orderDate')
  const reminders: ReminderSettings = {
    leadDays: leadDays(),
    overdueEvery: whole('overdueEvery', defaultReminders.overdueEvery, 365),
    overdueLimit: whole('overdueLimit', defaultReminders.overdueLimit, 100),
    soonDays: whole('soonDays', defaultReminders.soonDays, 365),
    mailHour: whole('mailHour', defaultReminders.mailHour, 23),
    senderName: text('senderName'),
    replyTo: text('replyTo'),
  }
  const settings: Settings = {
    order: {
      number: text('orderNumber'),
      date: orderDate,
      title: text('orderTitle'),
      issuer: text('issuer'),
      signatory: text('signatory'),
      controller: text('controller'),
      basis: text('basis'),
    },
    period: periodOf(day('periodStart') ?? orderDate, day('periodEnd')),
    reminders,
  }
  return { settings, problems }
}

/** The plan's period: from the order's date to the end of its school year unless the settings say otherwise. */
function periodOf(start: Day | null, end: Day | null): Period | null {
  if (start === null) return null
  const last = end ?? endOfSchoolYear(start)
  return last >= start ? { start, end: last } : null
}

/** 31 August that ends the school year of this day. */
export function endOfSchoolYear(day: Day): Day {
  const { year, month } = civilFromDay(day)
  return dayFromCivil(month >= 9 ? year + 1 : year, 8, 31) ?? day
}
