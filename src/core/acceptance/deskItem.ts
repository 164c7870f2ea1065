import type { Submission } from '../assignment/assignment.ts'
import type { Day } from '../day.ts'
import { isAsking, isWaiting } from './waiting.ts'

/** One assignment as the dialog shows it: what the row says, and a mark by which a later change of it is known. */
export type DeskItem = {
  readonly id: string
  readonly number: string
  readonly executor: string
  readonly measure: string
  readonly result: string
  /** The day that counts. */
  readonly due: Day | null
  readonly planDue: Day | null
  readonly submission: Submission
  /** Edited since it was accepted. */
  readonly isChanged: boolean
  readonly seen: string
}

/** What the dialog shows first. */
export type DeskView = {
  readonly done: true
  readonly today: Day
  readonly orderDate: Day | null
  /** Reports and requests that wait for the coordinator, in the order of the sheet. */
  readonly items: readonly DeskItem[]
  /** Everybody who has a row, in the order of the sheet. */
  readonly executors: readonly string[]
}

/** What one executor may still report on. */
export type ExecutorView = { readonly done: true; readonly items: readonly DeskItem[] }

/** Whether the coordinator has to accept or return it: a report that waits, or one that was edited after acceptance. */
export function isForAcceptance({ submission, isChanged }: DeskItem): boolean {
  return isChanged || isWaiting(submission)
}

export function isRequest({ submission }: DeskItem): boolean {
  return isAsking(submission) && submission.decision !== 'accepted'
}

/** How many days after its day it was done, or is still not done; 0 where there is no such day. */
export function daysLate({ due, submission: { status, doneOn } }: DeskItem, today: Day): number {
  if (due === null) return 0
  const until = status === 'done' && typeof doneOn === 'number' ? doneOn : today
  return Math.max(0, until - due)
}
