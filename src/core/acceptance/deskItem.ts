import type { Decision, Status } from '../assignment/assignment.ts'
import type { Day } from '../day.ts'

/** One assignment as the dialog shows it: what the row says, and a mark by which a later change of it is known. */
export type DeskItem = {
  readonly id: string
  readonly number: string
  readonly executor: string
  readonly measure: string
  readonly result: string
  /** The day that counts, and the plan's own where another was agreed. */
  readonly due: Day | null
  readonly planDue: Day | null
  readonly status: Status | null
  readonly statusText: string
  /** Text in a day's place was not understood. */
  readonly doneOn: Day | string | null
  readonly evidence: string
  readonly comment: string
  readonly askedDue: Day | string | null
  readonly decision: Decision | null
  readonly note: string
  /** Changed since it was accepted. */
  readonly isChanged: boolean
  readonly seen: string
}

/** What the dialog shows first. */
export type DeskView = {
  readonly done: true
  readonly today: Day
  /** Reports that wait for a decision, in the order of the sheet. */
  readonly waiting: readonly DeskItem[]
  readonly requests: readonly DeskItem[]
  /** Everybody who has a row, in the order of the sheet. */
  readonly executors: readonly string[]
}

/** How many days after its day it was done, or is still not done; 0 where there is no such day. */
export function daysLate({ due, status, doneOn }: DeskItem, today: Day): number {
  if (due === null) return 0
  const until = status === 'done' && typeof doneOn === 'number' ? doneOn : today
  return Math.max(0, until - due)
}
