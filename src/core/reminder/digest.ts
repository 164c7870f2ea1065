import { type Assignment, effectiveDue } from '../assignment/assignment.ts'
import type { Urgency } from '../assignment/urgency.ts'
import { urgencyOf } from '../assignment/urgency.ts'
import { workingDayOnOrAfter } from '../calendar/workCalendar.ts'
import { addDays, type Day } from '../day.ts'
import { causeOn, isRemindable, type ReminderPlan } from './letterDays.ts'
import { isMailbox, normaliseMailbox } from './mailbox.ts'

export type DigestItem = {
  readonly assignment: Assignment
  readonly due: Day
  readonly urgency: Urgency
  /** Calendar days until the due day; negative when it is past. */
  readonly daysLeft: number
}

/** All that one mailbox must know today, in one letter. Never empty. */
export type Digest = {
  /** The same morning gives the same key, so that nothing is sent twice. */
  readonly key: string
  readonly day: Day
  readonly mailbox: string
  /** Names of the executors this mailbox serves, in the order of the workbook. */
  readonly executors: readonly string[]
  /** Overdue first, then by due day. */
  readonly items: readonly DigestItem[]
}

/**
 * The letters of a day: one for each mailbox of which at least one assignment has a cause today. Lead
 * days decide whether a letter goes; it then lists everything open within the longest lead and what is overdue.
 */
export function digestsOn(
  assignments: readonly Assignment[],
  today: Day,
  plan: ReminderPlan,
): readonly Digest[] {
  const due = new Map<string, Assignment[]>()
  const causes = new Set<string>()
  for (const assignment of assignments) {
    if (!isRemindable(assignment, plan)) continue
    const hasCause = causeOn(assignment, today, plan) !== null
    for (const mailbox of mailboxesOf(assignment)) {
      if (hasCause) causes.add(mailbox)
      const served = due.get(mailbox)
      if (served) served.push(assignment)
      else due.set(mailbox, [assignment])
    }
  }
  return [...causes].map(mailbox => digestFor(mailbox, due.get(mailbox) ?? [], today, plan)).sort(byUrgency)
}

/** The key of a mailbox's letter for a day. */
export function digestKey(day: Day, mailbox: string): string {
  return `${day}|${mailbox}`
}

function mailboxesOf(assignment: Assignment): readonly string[] {
  return [...new Set(assignment.executor.emails.filter(isMailbox).map(normaliseMailbox))]
}

function digestFor(
  mailbox: string,
  assignments: readonly Assignment[],
  today: Day,
  plan: ReminderPlan,
): Digest {
  const horizon = horizonOf(today, plan)
  const items = assignments
    .flatMap((assignment): readonly DigestItem[] => {
      const due = effectiveDue(assignment)
      if (due === null || !isListed(assignment, due, today, horizon)) return []
      return [
        {
          assignment,
          due,
          urgency: urgencyOf(assignment, today, plan.settings.soonDays),
          daysLeft: due - today,
        },
      ]
    })
    .sort((left, right) => left.due - right.due || compareIds(left, right))
  const executors = [...new Set(items.map(item => item.assignment.executor.name))]
  return { key: digestKey(today, mailbox), day: today, mailbox, executors, items }
}

/** The last due day a letter of today speaks of: the longest lead, counted from the last of the days off that follow today. */
function horizonOf(today: Day, plan: ReminderPlan): Day {
  const lastDayOff = addDays(workingDayOnOrAfter(addDays(today, 1), plan.calendar), -1)
  return addDays(lastDayOff, Math.max(0, ...plan.settings.leadDays))
}

/** Overdue, due within the horizon, or with its window open and its opening the reason of the letter. */
function isListed(assignment: Assignment, due: Day, today: Day, horizon: Day): boolean {
  if (due <= horizon) return true
  return (
    assignment.kind === 'between' &&
    assignment.start !== null &&
    assignment.start >= today &&
    assignment.start <= horizon
  )
}

/** The most urgent letter first: if the quota ends, it ends on the least urgent. Then by mailbox, whatever the order of rows. */
function byUrgency(left: Digest, right: Digest): number {
  return (left.items[0]?.due ?? 0) - (right.items[0]?.due ?? 0) || compareTexts(left.mailbox, right.mailbox)
}

function compareIds(left: DigestItem, right: DigestItem): number {
  return compareTexts(left.assignment.id, right.assignment.id)
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
