import { effectiveDue, type Submission } from '../assignment/assignment.ts'
import type { Day } from '../day.ts'
import type { ReadingKind } from '../deadline/reading.ts'
import type { ColumnKey } from '../table/columns.ts'
import { evidenceFault } from './evidence.ts'
import type { ProblemFacts } from './problem.ts'

export type SubmissionFacts = {
  readonly submission: Submission
  readonly due: Day | null
  readonly today: Day
  readonly orderDate: Day | null
  /** The report was edited after it had been accepted. */
  readonly isChanged?: boolean
  /** When the window opens; undefined and null: no window. */
  readonly start?: Day | null
  /** Known to the round alone, like the stage it comes from. */
  readonly kind?: ReadingKind
  /** Agreed deadlines that others replaced, oldest first. */
  readonly trail?: readonly Day[]
}

export type SubmissionProblem = ProblemFacts & { readonly column: ColumnKey<'assignments'> }

/** What is wrong with one report and its decision; every rule that holds, in the order of the columns. */
export function submissionProblems(facts: SubmissionFacts): readonly SubmissionProblem[] {
  return rules.flatMap(([column, find]) => {
    const problem = find(facts)
    return problem === null ? [] : [{ ...problem, column }]
  })
}

type Rule = readonly [column: ColumnKey<'assignments'>, find: (facts: SubmissionFacts) => ProblemFacts | null]

const rules: readonly Rule[] = [
  [
    'status',
    ({ submission: { status, statusText } }) =>
      status === null && statusText !== '' ? { code: 'unknown-status', found: statusText } : null,
  ],
  [
    'status',
    ({ submission, kind, due, today }) =>
      kind === 'recurring' &&
      due !== null &&
      due < today &&
      isUntouched(submission) &&
      submission.decision === null
        ? { code: 'period-without-data', due }
        : null,
  ],
  [
    'doneOn',
    ({ submission: { status, doneOn } }) =>
      status === 'done' && doneOn === null ? { code: 'done-without-date' } : null,
  ],
  ['doneOn', ({ submission: { doneOn } }) => notADate(doneOn)],
  [
    'doneOn',
    ({ submission: { doneOn }, today }) =>
      isDay(doneOn) && doneOn > today ? { code: 'done-in-future', found: doneOn, today } : null,
  ],
  [
    'doneOn',
    // An order signed after a deadline of its own expects work done before it.
    ({ submission: { doneOn }, orderDate, due }) =>
      isDay(doneOn) && orderDate !== null && doneOn < orderDate && (due === null || due >= orderDate)
        ? { code: 'done-before-order', found: doneOn, orderDate }
        : null,
  ],
  [
    'doneOn',
    ({ submission: { status, doneOn, decision }, start = null, orderDate }) =>
      status === 'done' &&
      decision !== 'accepted' &&
      isDay(doneOn) &&
      start !== null &&
      doneOn < start &&
      doneOn >= (orderDate ?? 0)
        ? { code: 'done-before-start', found: doneOn, start }
        : null,
  ],
  [
    'evidence',
    ({ submission: { status, evidence } }) =>
      status === 'done' && evidence === '' ? { code: 'done-without-evidence' } : null,
  ],
  ['evidence', ({ submission }) => weakEvidence(submission)],
  [
    'comment',
    ({ submission: { status, comment } }) =>
      status === 'not-done' && comment === '' ? { code: 'not-done-without-reason' } : null,
  ],
  ['askedDue', ({ submission: { askedDue } }) => notADate(askedDue)],
  [
    'askedDue',
    ({ submission: { askedDue, comment } }) =>
      askedDue !== null && comment === '' ? { code: 'asked-without-reason' } : null,
  ],
  [
    'askedDue',
    ({ submission, due, today }) => {
      const { askedDue } = submission
      const present = effectiveDue({ submission, due })
      if (!isDay(askedDue)) return null
      if (askedDue < today) return { code: 'asked-in-past', found: askedDue, today }
      return present !== null && askedDue <= present
        ? { code: 'asked-before-due', found: askedDue, due: present }
        : null
    },
  ],
  [
    'decision',
    ({ submission: { decision, decisionText } }) =>
      decision === null && decisionText !== '' ? { code: 'unknown-decision', found: decisionText } : null,
  ],
  ['decision', ({ isChanged }) => (isChanged === true ? { code: 'changed-after-acceptance' } : null)],
  [
    'decision',
    ({ submission }) =>
      submission.decision === 'accepted' && isUntouched(submission)
        ? { code: 'accepted-without-report' }
        : null,
  ],
  [
    'note',
    ({ submission: { decision, note } }) =>
      decision === 'returned' && note === '' ? { code: 'returned-without-note' } : null,
  ],
  [
    'newDue',
    ({ submission: { decision, newDue, askedDue } }) =>
      decision === 'postponed' && newDue === null
        ? { code: 'postponed-without-date', asked: isDay(askedDue) ? askedDue : null }
        : null,
  ],
  [
    'newDue',
    ({ submission: { decision, decisionText, newDue }, due }) =>
      decision === null && decisionText === '' && isDay(newDue) && due !== null
        ? { code: 'new-due-without-decision', found: newDue }
        : null,
  ],
  ['newDue', ({ submission: { newDue } }) => notADate(newDue)],
  [
    'newDue',
    ({ submission: { newDue }, due }) =>
      isDay(newDue) && due !== null && newDue < due
        ? { code: 'postponed-before-due', found: newDue, due }
        : null,
  ],
  ['newDue', slipped],
]

/** A broken link is said whatever the status; the rest once the work is said to be done, until the coordinator has judged. */
function weakEvidence({ status, evidence, decision }: Submission): ProblemFacts | null {
  const found = evidence === '' ? null : evidenceFault(evidence)
  if (found === null) return null
  const matters =
    found.fault.endsWith('-link') || (status === 'done' && decision !== 'accepted' && decision !== 'returned')
  return matters ? { code: 'weak-evidence', ...found } : null
}

/** Agreed twice or more, each time later, and still owed. */
function slipped({ submission, trail = [] }: SubmissionFacts): ProblemFacts | null {
  const { status, decision, newDue } = submission
  if (decision !== 'postponed' || status === 'done' || !isDay(newDue)) return null
  const earlier = trail.filter((day, index) => day < newDue && !trail.slice(0, index).includes(day))
  return earlier.length === 0 ? null : { code: 'slipped', times: earlier.length + 1, due: newDue }
}

/** Nothing was reported: neither in words nor by a date nor by a document. */
function isUntouched({ status, statusText, doneOn, evidence, comment }: Submission): boolean {
  return (
    (status === 'not-started' || statusText === '') && doneOn === null && evidence === '' && comment === ''
  )
}

function notADate(value: Day | string | null): ProblemFacts | null {
  return typeof value === 'string' ? { code: 'not-a-date', found: value } : null
}

function isDay(value: Day | string | null): value is Day {
  return typeof value === 'number'
}
