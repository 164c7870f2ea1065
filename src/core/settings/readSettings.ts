import { civilFromDay, type Day, dayFromCivil } from '../day.ts'
import type { Period } from '../period.ts'
import { isMailbox } from '../reminder/mailbox.ts'
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
  const quiet = (): Period | null => {
    const start = day('quietStart')
    const end = day('quietEnd')
    if (start === null || end === null) return null
    if (end >= start && end - start <= LONGEST_QUIET) return { start, end }
    refuse('quietEnd')
    return null
  }
  const flag = (key: SettingKey): boolean => {
    if (/^(true|истина|да|yes|1|\+)$/i.test(text(key))) return true
    if (!/^(|false|ложь|нет|no|0|-)$/i.test(text(key))) refuse(key)
    return false
  }
  const address = (key: SettingKey): string => {
    if (text(key) === '' || isMailbox(text(key))) return text(key)
    refuse(key)
    return ''
  }
  const orderDate = day('orderDate')
  const reminders: ReminderSettings = {
    leadDays: leadDays(),
    overdueEvery: whole('overdueEvery', defaultReminders.overdueEvery, 365),
    overdueLimit: whole('overdueLimit', defaultReminders.overdueLimit, 100),
    ongoingDay: whole('ongoingDay', defaultReminders.ongoingDay, 28),
    reportDay: whole('reportDay', defaultReminders.reportDay, 28),
    escalationDay: whole('escalationDay', defaultReminders.escalationDay, 7),
    coordinatorAfter: whole('coordinatorAfter', defaultReminders.coordinatorAfter, 365),
    controllerAfter: whole('controllerAfter', defaultReminders.controllerAfter, 365),
    quiet: quiet(),
    amnesty: day('amnesty'),
    attachCalendar: flag('attachCalendar'),
    soonDays: whole('soonDays', defaultReminders.soonDays, 365),
    mailHour: whole('mailHour', defaultReminders.mailHour, 23),
    senderName: text('senderName'),
    replyTo: address('replyTo'),
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
    workbookId: text('workbookId'),
  }
  return { settings, problems }
}

/** Days. A longer silence is a slip of the year: reminders would be off for good. */
const LONGEST_QUIET = 120

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
