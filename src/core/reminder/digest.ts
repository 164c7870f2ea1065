import type { Assignment } from '../assignment/assignment.ts'
import { isWorkingDay } from '../calendar/workCalendar.ts'
import type { Day } from '../day.ts'
import { type Desk, emptyDesk } from './desk.ts'
import { type DigestItem, itemFor } from './digestItem.ts'
import { type LetterState, letterKey } from './ledger.ts'
import { causeOn } from './letterDays.ts'
import { isListed } from './listing.ts'
import { isMailbox, normaliseMailbox } from './mailbox.ts'
import type { Missing } from './missing.ts'
import { correspondenceUpTo, isQueued, pendingDays } from './pending.ts'
import { isRemindable, isReturned } from './remindable.ts'
import type { ReminderPlan } from './reminderPlan.ts'
import { type ReportWish, reportMark } from './reportWish.ts'
import { type StaffPart, staffParts } from './staffPart.ts'
import { returnMark } from './told.ts'

/** All that one mailbox must know today, in one letter. Never empty. */
export type Digest = StaffPart & {
  /** The same morning gives the same key, so that nothing is sent twice. */
  readonly key: string
  readonly day: Day
  readonly mailbox: string
  /** Names of the executors this mailbox serves, in the order of the items. */
  readonly executors: readonly string[]
  /** Own work: by due day, overdue first; undated last. */
  readonly items: readonly DigestItem[]
  /** Since when this mailbox waits for its letter: today, or the day of the first one that did not go. */
  readonly waitingSince: Day
  /** Marks of what is said once: no later letter repeats it as news. */
  readonly told: readonly string[]
}

/** A letter of the last days that may not have arrived. */
export type LetterNotice = { readonly day: Day; readonly mailbox: string; readonly state: LetterState }

/**
 * The letters of a day: one for each mailbox that has a cause today, or had one on a day whose letter did not go.
 * Lead days decide whether a letter goes; it then lists everything open within the longest lead, what is overdue
 * and what was returned. On a day off nobody is written to.
 */
export function digestsOn(
  assignments: readonly Assignment[],
  today: Day,
  plan: ReminderPlan,
  desk: Desk = emptyDesk,
): readonly Digest[] {
  if (!isWorkingDay(today, plan.calendar)) return []
  const own = byMailbox(assignments.filter(assignment => isRemindable(assignment, today, plan)))
  const correspondence = correspondenceUpTo(today, desk.ledger)
  const staff = staffParts(assignments, today, plan, desk, correspondence)
  return [...new Set([...own.keys(), ...staff.keys()])]
    .flatMap((mailbox): readonly Digest[] => {
      const { told } = correspondence(mailbox)
      const days = pendingDays(today, desk.lastRound, correspondence(mailbox))
      const served = own.get(mailbox) ?? []
      const part = staff.get(mailbox)
      const isDue = served.some(
        each => days.some(day => causeOn(each, day, plan) !== null) || isNewReturn(each, told),
      )
      if (!isDue && !part?.isDue && !isQueued(correspondence(mailbox))) return []
      const items = served
        .filter(each => isListed(each, days, plan))
        .map(each => itemFor(each, today, plan))
        .sort(byDue)
      const digest: Digest = {
        key: letterKey(today, mailbox),
        day: today,
        mailbox,
        executors: [...new Set(items.map(item => item.assignment.executor.name))],
        items,
        review: part?.review ?? [],
        escalated: part?.escalated ?? [],
        amnestied: part?.amnestied ?? [],
        letters: part?.letters ?? [],
        problems: part?.problems ?? [],
        missing: part?.missing ?? [],
        reports: part?.reports ?? [],
        waitingSince: days[0] ?? today,
        told: [...served.filter(isReturned).map(returnMark), ...(part?.told ?? [])].sort(),
      }
      return isEmpty(digest) ? [] : [digest]
    })
    .sort(byUrgency)
}

/** The letter that says why nobody else gets one today. */
export function alarmDigest(today: Day, mailbox: string, missing: readonly Missing[]): Digest {
  return { ...emptyDigest(today, mailbox), missing }
}

/** A letter in which nothing is told yet. */
export function emptyDigest(day: Day, mailbox: string): Digest {
  return {
    key: letterKey(day, mailbox),
    day,
    mailbox,
    executors: [],
    items: [],
    review: [],
    escalated: [],
    amnestied: [],
    letters: [],
    problems: [],
    missing: [],
    reports: [],
    waitingSince: day,
    told: [],
  }
}

/** The same letter with a report in it, whatever was told of its period before. */
export function withReport(digest: Digest, report: ReportWish): Digest {
  const mark = reportMark(report)
  if (digest.reports.some(each => reportMark(each) === mark)) return digest
  return { ...digest, reports: [...digest.reports, report], told: [...digest.told, mark].sort() }
}

/** Whether a letter has nothing to tell but its reports. */
export function isReportOnly(digest: Digest): boolean {
  return isEmpty({ ...digest, reports: [] })
}

function isNewReturn(assignment: Assignment, told: ReadonlySet<string>): boolean {
  return isReturned(assignment) && !told.has(returnMark(assignment))
}

function byMailbox(assignments: readonly Assignment[]): ReadonlyMap<string, readonly Assignment[]> {
  const found = new Map<string, Assignment[]>()
  for (const assignment of assignments) {
    for (const mailbox of new Set(assignment.executor.emails.filter(isMailbox).map(normaliseMailbox))) {
      const served = found.get(mailbox)
      if (served) served.push(assignment)
      else found.set(mailbox, [assignment])
    }
  }
  return found
}

function isEmpty({
  items,
  review,
  escalated,
  amnestied,
  letters,
  problems,
  missing,
  reports,
}: Digest): boolean {
  return [items, review, escalated, amnestied, letters, problems, missing, reports].every(
    part => part.length === 0,
  )
}

function byDue(left: DigestItem, right: DigestItem): number {
  return (left.due ?? LAST) - (right.due ?? LAST) || compareTexts(left.assignment.id, right.assignment.id)
}

/** After every day that a cell can hold. */
const LAST = 1e7

/**
 * The most urgent letter first, then the one that waits longest: if the quota ends, it ends on the least urgent.
 * Then by mailbox, whatever the order of rows.
 */
function byUrgency(left: Digest, right: Digest): number {
  return (
    firstDue(left) - firstDue(right) ||
    left.waitingSince - right.waitingSince ||
    compareTexts(left.mailbox, right.mailbox)
  )
}

/** A letter without a due day of its own goes as if everything in it were due today. */
function firstDue({ items, day }: Digest): Day {
  return items[0]?.due ?? day
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
