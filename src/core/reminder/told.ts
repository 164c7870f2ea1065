import type { Assignment } from '../assignment/assignment.ts'
import { fingerprint } from '../fingerprint.ts'
import type { Problem } from '../problem/problem.ts'
import type { LetterNotice } from './digest.ts'

/** Short marks of what is news only once. They change when what they stand for changes. */

/** A submission sent back with this remark. */
export function returnMark({ id, submission }: Assignment): string {
  return fingerprint('returned', id, submission.note, submission.evidence, String(submission.doneOn))
}

/** A submission that waits for the coordinator's decision. */
export function reviewMark({ id, submission }: Assignment): string {
  const { statusText, doneOn, evidence, comment } = submission
  return fingerprint('review', id, statusText, String(doneOn), evidence, comment)
}

/** Work left in peace because it was overdue before reminders began. */
export function amnestyMark({ id }: Assignment): string {
  return fingerprint('amnesty', id)
}

export function letterMark({ day, mailbox, state }: LetterNotice): string {
  return fingerprint('letter', String(day), mailbox, state)
}

export function problemMark({ place, ...facts }: Problem): string {
  return fingerprint('problem', place.sheet, place.column, JSON.stringify(facts))
}
