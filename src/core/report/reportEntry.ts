import { type Assignment, effectiveDue } from '../assignment/assignment.ts'
import type { Day } from '../day.ts'
import { isWithin } from '../period.ts'
import type { Executor } from '../roster/roster.ts'
import { type Counted, countedAs, isFinished, isSettled, type Standing } from '../summary/totals.ts'
import type { ReportPeriod } from './reportPeriod.ts'

/** One assignment in a report. */
export type ReportEntry = Counted & {
  readonly stageId: string
  readonly number: string
  readonly measure: string
  readonly executor: Executor
  /** The day that counts, and the agreed new day where there is one. */
  readonly due: Day | null
  readonly newDue: Day | null
  /** Text in a day's place was not understood. */
  readonly doneOn: Day | string | null
  /** How many days after its due day it was done, or is still not done; 0 otherwise. */
  readonly daysLate: number
  readonly evidence: string
  /** What the executor says of it. */
  readonly comment: string
  /** Sent back by the coordinator, with these words. */
  readonly isReturned: boolean
  readonly note: string
}

export function reportEntry(assignment: Assignment, day: Day, soonDays: number): ReportEntry {
  const { stageId, number, measure, executor, submission } = assignment
  const due = effectiveDue(assignment)
  const counted = countedAs(assignment, day, soonDays)
  return {
    stageId,
    number,
    measure,
    executor,
    ...counted,
    due,
    newDue: assignment.due === null || due === assignment.due ? null : due,
    doneOn: submission.doneOn,
    daysLate: daysLate(counted.standing, due, submission.doneOn, day),
    evidence: submission.evidence,
    comment: submission.comment,
    isReturned: submission.decision === 'returned' && !isFinished(counted),
    note: submission.note,
  }
}

/** Somebody said why it is late: the executor, or the coordinator who sent it back. */
export function isExplained({ comment, isReturned }: ReportEntry): boolean {
  return comment !== '' || isReturned
}

/**
 * Whether a period's report speaks of the assignment: it falls due in the period, by the plan or by a new
 * deadline, was done in it, runs in it, is still owed from before, or has no date at all. The report on the whole plan
 * speaks of everything, also of what was due before the order.
 */
export function concerns(assignment: Assignment, entry: ReportEntry, period: ReportPeriod): boolean {
  const { due, doneOn } = entry
  if (due === null || period.kind === 'plan') return true
  if (typeof doneOn === 'number' && isWithin(doneOn, period)) return true
  if (assignment.due !== null && isWithin(assignment.due, period)) return true
  if (due < period.start) return !isSettled(entry)
  return due <= period.end || (assignment.start !== null && assignment.start <= period.end)
}

function daysLate(standing: Standing, due: Day | null, doneOn: Day | string | null, day: Day): number {
  if (due === null) return 0
  if (standing === 'overdue') return day - due
  return standing === 'doneLate' && typeof doneOn === 'number' ? doneOn - due : 0
}
