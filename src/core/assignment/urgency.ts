import { addDays, type Day } from '../day.ts'
import { type Assignment, effectiveDue } from './assignment.ts'

export type Urgency = 'overdue' | 'today' | 'soon' | 'open' | 'later' | 'done' | 'accepted' | 'undated'

/** How an assignment stands on a day; `soonDays` is how many days before its due day it becomes «soon». */
export function urgencyOf(assignment: Assignment, today: Day, soonDays: number): Urgency {
  const due = effectiveDue(assignment)
  const facts = { assignment, due, today, soonDays }
  return rules.find(rule => rule.when(facts))?.urgency ?? 'open'
}

/** Done or accepted: nothing is owed. A returned submission is owed again; «не выполнено» is owed until accepted. */
export function isOwed(assignment: Assignment): boolean {
  return !isAccepted(assignment) && !isDone(assignment)
}

type Facts = {
  readonly assignment: Assignment
  readonly due: Day | null
  readonly today: Day
  readonly soonDays: number
}

/** The first rule that holds decides. */
const rules: readonly { readonly urgency: Urgency; readonly when: (facts: Facts) => boolean }[] = [
  { urgency: 'accepted', when: ({ assignment }) => isAccepted(assignment) },
  { urgency: 'done', when: ({ assignment }) => isDone(assignment) },
  { urgency: 'undated', when: ({ due }) => due === null },
  { urgency: 'overdue', when: ({ due, today }) => due !== null && due < today },
  { urgency: 'today', when: ({ due, today }) => due === today },
  { urgency: 'soon', when: ({ due, today, soonDays }) => due !== null && due <= addDays(today, soonDays) },
  {
    urgency: 'later',
    when: ({ assignment, today }) => assignment.start !== null && assignment.start > today,
  },
  { urgency: 'open', when: () => true },
]

function isAccepted({ submission }: Assignment): boolean {
  return submission.decision === 'accepted'
}

function isDone({ submission }: Assignment): boolean {
  return submission.status === 'done' && submission.decision !== 'returned'
}
