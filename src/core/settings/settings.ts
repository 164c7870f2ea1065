import type { Day } from '../day.ts'
import type { Period } from '../period.ts'

/** What «Настройки» hold, read; texts are '' and days null where nothing is set. */
export type Settings = {
  readonly order: OrderFacts
  readonly period: Period | null
  readonly reminders: ReminderSettings
  /** The workbook that was confirmed to write to people; '' before the first time. */
  readonly workbookId: string
}

/** Which order it is: the words every letter and report names. */
export type OrderFacts = {
  readonly number: string
  readonly date: Day | null
  readonly title: string
  readonly issuer: string
  readonly signatory: string
  readonly controller: string
  readonly basis: string
}

export type ReminderSettings = {
  /** Days before the due day on which a letter goes. */
  readonly leadDays: readonly number[]
  /** Working days between two letters about the same overdue assignment; 0 means never again. */
  readonly overdueEvery: number
  /** How many letters at most about the same overdue assignment. */
  readonly overdueLimit: number
  /** Days before the due day from which an assignment is «soon». */
  readonly soonDays: number
  /** Day of the month on which ongoing work is recalled; 0 means never. */
  readonly ongoingDay: number
  /** Day of the month on which the controller gets a page about the month before; 0 means never. */
  readonly reportDay: number
  /** Weekday of the weekly digests, 1 is Monday; 0 means none. */
  readonly escalationDay: number
  /** Working days after the due day from which the coordinator's weekly digest names an assignment. */
  readonly coordinatorAfter: number
  /** The same for the controller. */
  readonly controllerAfter: number
  /** Days on which nobody is written to, like days off. */
  readonly quiet: Period | null
  /** What was due before this day is left in peace: the first-run amnesty. */
  readonly amnesty: Day | null
  /** Whether the due days come as a calendar file too. */
  readonly attachCalendar: boolean
  /** Hour of the day, 0–23, from which the morning's letters go. */
  readonly mailHour: number
  readonly senderName: string
  readonly replyTo: string
}

export const defaultReminders: ReminderSettings = {
  leadDays: [14, 7, 3, 1, 0],
  overdueEvery: 5,
  overdueLimit: 6,
  soonDays: 7,
  ongoingDay: 1,
  reportDay: 3,
  escalationDay: 1,
  coordinatorAfter: 3,
  controllerAfter: 10,
  quiet: null,
  amnesty: null,
  attachCalendar: false,
  mailHour: 8,
  senderName: '',
  replyTo: '',
}

/** The rows of «Настройки», in their order. */
export const settingKeys = [
  'orderNumber',
  'orderDate',
  'orderTitle',
  'issuer',
  'signatory',
  'controller',
  'basis',
  'periodStart',
  'periodEnd',
  'leadDays',
  'overdueEvery',
  'overdueLimit',
  'soonDays',
  'ongoingDay',
  'reportDay',
  'escalationDay',
  'coordinatorAfter',
  'controllerAfter',
  'quietStart',
  'quietEnd',
  'amnesty',
  'attachCalendar',
  'mailHour',
  'senderName',
  'replyTo',
  'meaning',
  'reminders',
  'lastRun',
  'protection',
  'workbookId',
] as const

export type SettingKey = (typeof settingKeys)[number]
