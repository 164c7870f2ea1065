import { isWaiting } from '../acceptance/waiting.ts'
import { type Assignment, effectiveDue } from '../assignment/assignment.ts'
import { isOwed } from '../assignment/urgency.ts'
import { isWorkingDay, workingDayOnOrAfter } from '../calendar/workCalendar.ts'
import { addDays, type Day, weekdayOf } from '../day.ts'
import type { Problem } from '../problem/problem.ts'
import type { Desk } from './desk.ts'
import type { LetterNotice } from './digest.ts'
import { type DigestItem, itemFor } from './digestItem.ts'
import { type LedgerEntry, partsOfLetterKey } from './ledger.ts'
import type { Missing } from './missing.ts'
import { type Correspondence, pendingDays } from './pending.ts'
import { isAmnestied, isBeforeOrder, isOngoingOn } from './remindable.ts'
import type { ReminderPlan } from './reminderPlan.ts'
import { monthReportOn, type ReportWish, reportMark, reportOfMark } from './reportWish.ts'
import { amnestyMark, letterMark, problemMark, reviewMark } from './told.ts'

/** What a coordinator or a controller reads beside their own work. */
export type StaffPart = {
  /** Submissions that wait for the coordinator's decision. */
  readonly review: readonly DigestItem[]
  /** Long overdue work of others, once a week. */
  readonly escalated: readonly DigestItem[]
  /** Overdue since before reminders began: named once, reminded of no more. */
  readonly amnestied: readonly DigestItem[]
  /** Letters of the last days that may not have arrived. */
  readonly letters: readonly LetterNotice[]
  readonly problems: readonly Problem[]
  /** Sheets and columns that are not there. */
  readonly missing: readonly Missing[]
  /** Of what the controller is told on a page. */
  readonly reports: readonly ReportWish[]
}

export type DueStaffPart = StaffPart & { readonly isDue: boolean; readonly told: readonly string[] }

/** What each coordinator and controller is told today; `correspondence` says what a mailbox knows already and waits for. */
export function staffParts(
  assignments: readonly Assignment[],
  today: Day,
  plan: ReminderPlan,
  desk: Desk,
  correspondence: (mailbox: string) => Correspondence,
): ReadonlyMap<string, DueStaffPart> {
  const daysOf = (mailbox: string) => pendingDays(today, desk.lastRound, correspondence(mailbox))
  const isWeekly = (mailbox: string) => daysOf(mailbox).some(day => isWeeklyDay(day, plan))
  const { coordinatorAfter, controllerAfter } = plan.settings
  const listed = (chosen: (assignment: Assignment) => boolean) =>
    assignments
      .filter(chosen)
      .map(each => itemFor(each, today, plan))
      .sort(byDueAndId)
  const overdueAfter = (days: number, mailboxes: readonly string[]) =>
    mailboxes.some(isWeekly) ? listed(each => isOverdueBy(days, each, today, plan)) : []
  const overdue = overdueAfter(coordinatorAfter, desk.coordinators)
  const facts: DeskFacts = {
    review: listed(each => isWaiting(each.submission)),
    amnestied: listed(each => isLeftInPeace(each, plan)),
    letters: lettersInDoubt(desk.ledger, today),
    problems: desk.problems,
    missing: desk.missing,
  }
  const parts = new Map<string, DueStaffPart>()
  for (const mailbox of desk.coordinators) {
    const own = isWeekly(mailbox) ? { isWeekly: true, overdue } : { isWeekly: false, overdue: [] }
    parts.set(mailbox, coordinatorPart({ ...facts, ...own }, correspondence(mailbox).told))
  }
  const escalated = overdueAfter(controllerAfter, desk.controllers)
  for (const mailbox of desk.controllers) {
    const part = parts.get(mailbox) ?? { ...nothing, escalated: isWeekly(mailbox) ? escalated : [] }
    const reports = reportsFor(daysOf(mailbox), correspondence(mailbox), plan)
    parts.set(mailbox, {
      ...part,
      reports,
      isDue: part.isDue || part.escalated.length + reports.length > 0,
      told: [...part.told, ...reports.map(reportMark)],
    })
  }
  return parts
}

/** What was asked for and still waits, and the month that is due; nothing twice. */
function reportsFor(
  days: readonly Day[],
  { told, owed }: Correspondence,
  plan: ReminderPlan,
): readonly ReportWish[] {
  const waiting = owed.flatMap(mark => reportOfMark(mark) ?? [])
  const months = days
    .flatMap(day => monthReportOn(day, plan) ?? [])
    .filter(month => !told.has(reportMark(month)))
  const byMark = new Map([...waiting, ...months].map(report => [reportMark(report), report]))
  return [...byMark.values()]
}

type DeskFacts = Omit<StaffPart, 'escalated' | 'reports'>

type CoordinatorFacts = DeskFacts & { readonly isWeekly: boolean; readonly overdue: readonly DigestItem[] }

const nothing: DueStaffPart = {
  review: [],
  escalated: [],
  amnestied: [],
  letters: [],
  problems: [],
  missing: [],
  reports: [],
  isDue: false,
  told: [],
}

/** Something new is told the next morning; everything that still waits, once a week. */
function coordinatorPart(facts: CoordinatorFacts, told: ReadonlySet<string>): DueStaffPart {
  const { isWeekly, review, overdue } = facts
  const amnestied = facts.amnestied.filter(item => !told.has(amnestyMark(item.assignment)))
  const letters = facts.letters.filter(letter => !told.has(letterMark(letter)))
  const problems = isWeekly
    ? facts.problems
    : facts.problems.filter(problem => !told.has(problemMark(problem)))
  const reviewMarks = review.map(item => reviewMark(item.assignment))
  const hasNewReview = reviewMarks.some(mark => !told.has(mark))
  return {
    review: hasNewReview || isWeekly ? review : [],
    escalated: overdue,
    amnestied,
    letters,
    problems,
    missing: facts.missing,
    reports: [],
    isDue:
      hasNewReview ||
      (isWeekly && review.length + overdue.length > 0) ||
      amnestied.length + letters.length + problems.length + facts.missing.length > 0,
    told: [
      ...reviewMarks,
      ...amnestied.map(item => amnestyMark(item.assignment)),
      ...letters.map(letterMark),
      ...problems.map(problemMark),
    ],
  }
}

/** The chosen weekday, or the first working day after it when it is a day off. */
function isWeeklyDay(today: Day, { settings: { escalationDay }, calendar }: ReminderPlan): boolean {
  if (escalationDay === 0) return false
  const chosen = addDays(today, -((weekdayOf(today) - escalationDay + 7) % 7))
  return workingDayOnOrAfter(chosen, calendar) === today
}

function isOverdueBy(days: number, assignment: Assignment, today: Day, plan: ReminderPlan): boolean {
  const due = effectiveDue(assignment)
  if (due === null || due >= today || !isOwed(assignment) || isOngoingOn(assignment, today)) return false
  return !isBeforeOrder(due, plan) && !isAmnestied(due, plan) && hasPassed(days, due, today, plan)
}

/** Whether at least so many working days lie after the due day, up to and with today. */
function hasPassed(days: number, due: Day, today: Day, { calendar }: ReminderPlan): boolean {
  let left = days
  for (let day = addDays(due, 1); day <= today && left > 0; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) left--
  }
  return left === 0
}

function isLeftInPeace(assignment: Assignment, plan: ReminderPlan): boolean {
  const due = effectiveDue(assignment)
  return due !== null && isOwed(assignment) && !isBeforeOrder(due, plan) && isAmnestied(due, plan)
}

/** Days for which a letter in doubt is worth asking about. */
const RECENT = 14

function lettersInDoubt(ledger: readonly LedgerEntry[], today: Day): readonly LetterNotice[] {
  return ledger.flatMap(({ key, state }) => {
    const parts = state === 'unknown' || state === 'failed' ? partsOfLetterKey(key) : null
    return parts && parts.day >= today - RECENT ? [{ ...parts, state }] : []
  })
}

function byDueAndId(left: DigestItem, right: DigestItem): number {
  const due = (left.due ?? 0) - (right.due ?? 0)
  return due || (left.assignment.id < right.assignment.id ? -1 : 1)
}
