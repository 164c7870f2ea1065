import type { Day } from '../day.ts'
import type { ReadingKind } from '../deadline/reading.ts'
import type { Executor } from '../roster/roster.ts'

export const statuses = ['not-started', 'in-progress', 'done', 'not-done'] as const
export type Status = (typeof statuses)[number]
export type Decision = 'accepted' | 'returned' | 'postponed'

/** What must be done: stage × executor × occurrence. */
export type Duty = {
  readonly id: string
  readonly stageId: string
  readonly number: string
  readonly section: string
  readonly measure: string
  readonly result: string
  /** As written in the order. */
  readonly deadline: string
  readonly kind: ReadingKind
  readonly executor: Executor
  readonly start: Day | null
  readonly due: Day | null
}

/** What the executor reported and the coordinator decided, as typed. Text in a day's place was not understood. */
export type Submission = {
  readonly status: Status | null
  /** The status cell as typed, so that an unknown word can be shown. */
  readonly statusText: string
  readonly doneOn: Day | string | null
  readonly evidence: string
  readonly comment: string
  /** The day that the executor asks for instead; the reason is in the comment. */
  readonly askedDue: Day | string | null
  readonly decision: Decision | null
  readonly decisionText: string
  readonly newDue: Day | string | null
  readonly note: string
}

export type Assignment = Duty & { readonly submission: Submission }

export const emptySubmission: Submission = {
  status: null,
  statusText: '',
  doneOn: null,
  evidence: '',
  comment: '',
  askedDue: null,
  decision: null,
  decisionText: '',
  newDue: null,
  note: '',
}

/**
 * The day that counts: an agreed new deadline overrides the plan's for this assignment only, and goes on doing so
 * when what was postponed is accepted or returned. Where the plan has no day, any new deadline is one.
 */
export function effectiveDue({ due, submission }: Pick<Assignment, 'due' | 'submission'>): Day | null {
  const { decision, newDue } = submission
  return typeof newDue === 'number' && (decision !== null || due === null) ? newDue : due
}
