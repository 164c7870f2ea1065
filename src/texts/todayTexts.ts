import type { Urgency } from '../core/assignment/urgency.ts'
import type { Day } from '../core/day.ts'
import type { Severity } from '../core/problem/problem.ts'
import type { Today } from '../core/today/today.ts'
import type { TodayItem, TodaySection } from '../core/today/todayItem.ts'

/** What the page says of the program itself. */
export type HouseFacts = {
  /** The account that leads the reminders; '' while they are off. */
  readonly installedBy: string
  /** Stamp of the last round; '' before the first. */
  readonly lastRun: string
  readonly nextRun: { readonly day: Day; readonly hour: number } | null
  /** Letters that may still go today; null where it is another account's business. */
  readonly quota: number | null
}

/** The words of «Сегодня». */
export type TodayTexts = {
  /** «Сегодня, 11 октября 2022 г., вторник» */
  title(day: Day): string
  /** Shown from the next day on. */
  readonly stale: string
  /** What matters most, in one sentence; a friendly one where nothing does. */
  lead(today: Today): string
  /** When the page was drawn and that it is drawn anew. */
  stamp(day: Day): string
  readonly header: { readonly [C in TodayColumn]: string }
  heading(section: TodaySection, day: Day): string
  readonly marks: Readonly<Record<TodayMark, string>>
  /** The word in front of a line, which has its colour. */
  mark(item: TodayItem, section: TodaySection): string
  /** What the line is about; leads to the cell where it is done. */
  task(item: TodayItem): string
  who(item: TodayItem): string
  when(item: TodayItem): string
  details(item: TodayItem): string
  more(count: number): string
  readonly houseHeading: string
  house(facts: HouseFacts): readonly string[]
  readonly legendHeading: string
  /** What each colour of «Исполнение» means. */
  readonly legend: Readonly<Record<Urgency, string>>
}

/** What stands in front of a line that says no urgency. */
export type TodayMark = Exclude<TodayItem['kind'], 'due' | 'problem'> | Severity

export const todayColumns = ['mark', 'task', 'who', 'when', 'details'] as const
export type TodayColumn = (typeof todayColumns)[number]
