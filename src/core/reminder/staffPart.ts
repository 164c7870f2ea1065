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
import { pendingDays, silence } from './pending.ts'
import { isAmnestied, isBeforeOrder, isOngoingOn } from './remindable.ts'
import type { ReminderPlan } from './reminderPlan.ts'
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
}

export type DueStaffPart = StaffPart & { readonly isDue: boolean; readonly told: readonly string[] }

/** What each coordinator and controller is told today; `toldTo` gives the marks of what a mailbox knows already. */
export function staffParts(
  assignments: readonly Assignment[],
  today: Day,
  plan: ReminderPlan,
  desk: Desk,
  toldTo: (mailbox: string) => ReadonlySet<string>,
): ReadonlyMap<string, DueStaffPart> {
  const isWeekly = pendingDays(today, desk.lastRound, silence).some(day => isWeeklyDay(day, plan))
  const { coordinatorAfter, controllerAfter } = plan.settings
  const listed = (chosen: (assignment: Assignment) => boolean) =>
    assignments
      .filter(chosen)
      .map(each => itemFor(each, today, plan))
      .sort(byDueAndId)
  const overdueAfter = (days: number) =>
    isWeekly ? listed(each => isOverdueBy(days, each, today, plan)) : []
  const facts: DeskFacts = {
    isWeekly,
    review: listed(each => isWaiting(each.submission)),
    overdue: overdueAfter(coordinatorAfter),
    amnestied: listed(each => isLeftInPeace(each, plan)),
    letters: lettersInDoubt(desk.ledger, today),
    problems: desk.problems,
    missing: desk.missing,
  }
  const parts = new Map<string, DueStaffPart>()
  for (const mailbox of desk.coordinators) parts.set(mailbox, coordinatorPart(facts, toldTo(mailbox)))
  const escalated = overdueAfter(controllerAfter)
  for (const mailbox of desk.controllers) {
    if (!parts.has(mailbox)) parts.set(mailbox, { ...nothing, escalated, isDue: escalated.length > 0 })
  }
  return parts
}

type DeskFacts = Omit<StaffPart, 'escalated'> & {
  readonly isWeekly: boolean
  readonly overdue: readonly DigestItem[]
}

const nothing: DueStaffPart = {
  review: [],
  escalated: [],
  amnestied: [],
  letters: [],
  problems: [],
  missing: [],
  isDue: false,
  told: [],
}

/** Something new is told the next morning; everything that still waits, once a week. */
function coordinatorPart(facts: DeskFacts, told: ReadonlySet<string>): DueStaffPart {
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
