import type { AccessPlan } from '../access/accessPlan.ts'
import type { Assignment } from '../assignment/assignment.ts'
import { type WorkCalendar, workingDayOnOrAfter } from '../calendar/workCalendar.ts'
import type { Day } from '../day.ts'
import type { Problem } from '../problem/problem.ts'
import type { LedgerEntry } from '../reminder/ledger.ts'
import type { Stage } from '../roadmap/stage.ts'
import { dueItems } from './dueItems.ts'
import { foreignItems, type LastChange } from './foreignItems.ts'
import { letterItems, problemItems } from './houseItems.ts'
import { requestItems, returnedItems, reviewItems, silentItems, unreachableItems } from './reportItems.ts'
import {
  type TodayItem,
  type TodaySection,
  type TodaySectionKey,
  todaySections,
  weightOf,
} from './todayItem.ts'
import { undatedItems } from './undatedItems.ts'

export type TodayFacts = {
  readonly today: Day
  readonly stages: readonly Stage[]
  readonly assignments: readonly Assignment[]
  readonly problems: readonly Problem[]
  readonly ledger: readonly LedgerEntry[]
  readonly calendar: WorkCalendar
  /** By the assignment's id. */
  readonly lastChanges: ReadonlyMap<string, LastChange>
  readonly access: AccessPlan
}

export type Today = {
  readonly day: Day
  /** The day itself, or the first working day after it. */
  readonly workingDay: Day
  /** Only those that have something to say. */
  readonly sections: readonly TodaySection[]
}

/** What the coordinator has to do on a day; however much that is, it stays one page. */
export function todayOf(facts: TodayFacts): Today {
  const { today, calendar } = facts
  return {
    day: today,
    workingDay: workingDayOnOrAfter(today, calendar),
    sections: todaySections
      .map(key => sectionOf(key, itemsIn[key](facts)))
      .filter(section => section.items.length > 0),
  }
}

/** Days ahead that «на этой неделе» speaks of. */
export const WEEK = 7

const itemsIn: Readonly<Record<TodaySectionKey, (facts: TodayFacts) => readonly TodayItem[]>> = {
  overdue: facts => dueItems(facts, daysLeft => daysLeft < 0),
  today: facts => dueItems(facts, daysLeft => daysLeft === 0),
  review: reviewItems,
  requests: requestItems,
  returned: returnedItems,
  week: facts => dueItems(facts, daysLeft => daysLeft > 0 && daysLeft <= WEEK),
  undated: undatedItems,
  silent: silentItems,
  unreachable: unreachableItems,
  foreign: foreignItems,
  letters: letterItems,
  problems: problemItems,
}

/** Lines that a section takes on the page. */
const room: Readonly<Record<TodaySectionKey, number>> = {
  overdue: 8,
  today: 8,
  review: 8,
  requests: 6,
  returned: 5,
  week: 6,
  undated: 5,
  silent: 4,
  unreachable: 4,
  foreign: 4,
  letters: 4,
  problems: 5,
}

/** A last line alone is shown itself: «и ещё 1» would take as much room. */
function sectionOf(key: TodaySectionKey, all: readonly TodayItem[]): TodaySection {
  const fits = all.length <= room[key] + 1 ? all.length : room[key]
  const rest = all.slice(fits)
  const [item] = rest
  return {
    key,
    items: all.slice(0, fits),
    count: sum(all),
    more: item === undefined ? null : { item, count: sum(rest) },
  }
}

function sum(items: readonly TodayItem[]): number {
  return items.reduce((total, item) => total + weightOf(item), 0)
}
