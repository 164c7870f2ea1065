import type { Decision, Status } from '../core/assignment/assignment.ts'
import type { Urgency } from '../core/assignment/urgency.ts'
import type { CalendarKind } from '../core/calendar/calendarEntries.ts'
import type { Day } from '../core/day.ts'
import type { Reading, ReadingKind } from '../core/deadline/reading.ts'
import type { Problem } from '../core/problem/problem.ts'
import type { LetterState } from '../core/reminder/ledger.ts'
import type { Role } from '../core/roster/roster.ts'
import type { ReminderSettings, SettingKey } from '../core/settings/settings.ts'
import type { Grouping } from '../core/summary/summary.ts'
import type { SheetKey } from '../core/table/columns.ts'
import type { GridKey } from '../core/table/grids.ts'
import type { Titles } from '../core/table/table.ts'
import type { AccessTexts } from './accessTexts.ts'
import type { HealthLine } from './healthTexts.ts'
import type { HistoryTexts } from './historyTexts.ts'
import type { LetterTexts } from './letterTexts.ts'
import type { Messages } from './messages.ts'
import type { NewYearTexts } from './newYearTexts.ts'
import type { ReportTexts } from './reportTexts.ts'
import type { SummaryTexts } from './summaryTexts.ts'
import type { TodayTexts } from './todayTexts.ts'
import type { MenuItem } from './words.ts'

/** Every word a person reads, in one language. A language that lacks one does not compile. */
export type Texts = {
  readonly sheets: Readonly<Record<SheetKey, string>>
  readonly grids: Readonly<Record<GridKey, string>>
  /** For each column the title that is written, then the titles that are understood. */
  readonly columns: { readonly [S in SheetKey]: Titles<S> }
  /** What to enter in a column, shown as a note on its header. */
  readonly columnNotes: { readonly [S in SheetKey]?: Partial<Readonly<Record<keyof Titles<S>, string>>> }
  readonly statuses: Readonly<Record<Status, string>>
  readonly decisions: Readonly<Record<Decision, string>>
  readonly roles: Readonly<Record<Role, string>>
  readonly kinds: Readonly<Record<ReadingKind, string>>
  readonly urgencies: Readonly<Record<Urgency, string>>
  readonly letterStates: Readonly<Record<LetterState, string>>
  readonly calendarKinds: Readonly<Record<CalendarKind, string>>
  readonly groupings: Readonly<Record<Grouping, string>>
  readonly settings: Readonly<Record<SettingKey, { readonly name: string; readonly explanation: string }>>
  /** The name of the line of «Сводка» that counts everything. */
  readonly wholePlan: string
  /** The word for every school of the list in an executors cell. */
  readonly everySchool: string
  readonly menu: { readonly title: string; readonly items: Readonly<Record<MenuItem, string>> }
  /** Number format of «Осталось дней»: the words beside the number. */
  readonly daysLeftFormat: string
  readonly day: {
    /** 11.10.2022 */
    short(day: Day): string
    /** 11 октября 2022 г. */
    long(day: Day): string
    /** вторник */
    weekday(day: Day): string
  }
  /** What a reading of a deadline means: «до 11 октября 2022 г.»; `cell` is the whole text it is from. */
  reading(reading: Reading, cell?: string): string
  chooseFromList(words: readonly string[]): string
  readonly enterDate: string
  readonly enterEvidence: string
  /** What is wrong and what to do, as one or two sentences; the place is told apart. */
  problem(problem: Problem): string
  /** What the current settings of reminders mean. */
  reminders(settings: ReminderSettings): string
  /** A line of the health check: good, or its remedy. */
  health(line: HealthLine): string
  readonly history: HistoryTexts
  readonly access: AccessTexts
  readonly letter: LetterTexts
  readonly summary: SummaryTexts
  readonly report: ReportTexts
  readonly today: TodayTexts
  readonly newYear: NewYearTexts
  readonly messages: Messages
}
