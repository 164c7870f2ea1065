import { type Assignment, effectiveDue } from '../assignment/assignment.ts'
import type { Day } from '../day.ts'
import { isWithin, type Period } from '../period.ts'
import type { Executor } from '../roster/roster.ts'
import { type Standing, standingOf } from '../summary/totals.ts'

/** One assignment in a report. */
export type ReportEntry = {
  readonly stageId: string
  readonly number: string
  readonly measure: string
  readonly executor: Executor
  readonly standing: Standing
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
  const standing = standingOf(assignment, day, soonDays)
  return {
    stageId,
    number,
    measure,
    executor,
    standing,
    due,
    newDue: assignment.due === null || due === assignment.due ? null : due,
    doneOn: submission.doneOn,
    daysLate: daysLate(standing, due, submission.doneOn, day),
    evidence: submission.evidence,
    comment: submission.comment,
    isReturned: submission.decision === 'returned' && !isFinishedStanding(standing),
    note: submission.note,
  }
}

export function isFinished({ standing }: ReportEntry): boolean {
  return isFinishedStanding(standing)
}

/** Somebody said why it is late: the executor, or the coordinator who sent it back. */
export function isExplained({ comment, isReturned }: ReportEntry): boolean {
  return comment !== '' || isReturned
}

/**
 * Whether a period's report speaks of the assignment: it falls due in the period, by the plan or by a new
 * deadline, was done in it, runs in it, is still owed from before, or has no date at all.
 */
export function concerns(assignment: Assignment, entry: ReportEntry, period: Period): boolean {
  const { due, doneOn } = entry
  if (due === null) return true
  if (typeof doneOn === 'number' && isWithin(doneOn, period)) return true
  if (assignment.due !== null && isWithin(assignment.due, period)) return true
  if (due < period.start) return !isFinished(entry)
  return due <= period.end || (assignment.start !== null && assignment.start <= period.end)
}

function isFinishedStanding(standing: Standing): boolean {
  return standing === 'accepted' || standing === 'doneOnTime' || standing === 'doneLate'
}

function daysLate(standing: Standing, due: Day | null, doneOn: Day | string | null, day: Day): number {
  if (due === null) return 0
  if (standing === 'overdue') return day - due
  const isDone = standing === 'accepted' || standing === 'doneLate'
  return isDone && typeof doneOn === 'number' ? Math.max(0, doneOn - due) : 0
}
