import type { Submission } from '../assignment/assignment.ts'
import type { Day } from '../day.ts'
import type { ColumnKey } from '../table/columns.ts'
import type { ProblemFacts } from './problem.ts'

export type SubmissionFacts = {
  readonly submission: Submission
  readonly due: Day | null
  readonly today: Day
  readonly orderDate: Day | null
  /** The report was edited after it had been accepted. */
  readonly isChanged?: boolean
}

export type SubmissionProblem = ProblemFacts & { readonly column: ColumnKey<'assignments'> }

/** What is wrong with one report and its decision; every rule that holds, in the order of the columns. */
export function submissionProblems(facts: SubmissionFacts): readonly SubmissionProblem[] {
  return rules.flatMap(rule => {
    const problem = rule.find(facts)
    return problem === null ? [] : [{ ...problem, column: rule.column }]
  })
}

type Rule = {
  readonly column: ColumnKey<'assignments'>
  readonly find: (facts: SubmissionFacts) => ProblemFacts | null
}

const rules: readonly Rule[] = [
  {
    column: 'status',
    find: ({ submission: { status, statusText } }) =>
      status === null && statusText !== '' ? { code: 'unknown-status', found: statusText } : null,
  },
  {
    column: 'doneOn',
    find: ({ submission: { status, doneOn } }) =>
      status === 'done' && doneOn === null ? { code: 'done-without-date' } : null,
  },
  { column: 'doneOn', find: ({ submission: { doneOn } }) => notADate(doneOn) },
  {
    column: 'doneOn',
    find: ({ submission: { doneOn }, today }) =>
      isDay(doneOn) && doneOn > today ? { code: 'done-in-future', found: doneOn, today } : null,
  },
  {
    column: 'doneOn',
    find: ({ submission: { doneOn }, orderDate }) =>
      isDay(doneOn) && orderDate !== null && doneOn < orderDate
        ? { code: 'done-before-order', found: doneOn, orderDate }
        : null,
  },
  {
    column: 'evidence',
    find: ({ submission: { status, evidence } }) =>
      status === 'done' && evidence === '' ? { code: 'done-without-evidence' } : null,
  },
  {
    column: 'comment',
    find: ({ submission: { status, comment } }) =>
      status === 'not-done' && comment === '' ? { code: 'not-done-without-reason' } : null,
  },
  { column: 'askedDue', find: ({ submission: { askedDue } }) => notADate(askedDue) },
  {
    column: 'decision',
    find: ({ submission: { decision, decisionText } }) =>
      decision === null && decisionText !== '' ? { code: 'unknown-decision', found: decisionText } : null,
  },
  {
    column: 'decision',
    find: ({ isChanged }) => (isChanged === true ? { code: 'changed-after-acceptance' } : null),
  },
  {
    column: 'newDue',
    find: ({ submission: { decision, newDue } }) =>
      decision === 'postponed' && newDue === null ? { code: 'postponed-without-date' } : null,
  },
  { column: 'newDue', find: ({ submission: { newDue } }) => notADate(newDue) },
  {
    column: 'newDue',
    find: ({ submission: { newDue }, due }) =>
      isDay(newDue) && due !== null && newDue < due
        ? { code: 'postponed-before-due', found: newDue, due }
        : null,
  },
]

function notADate(value: Day | string | null): ProblemFacts | null {
  return typeof value === 'string' ? { code: 'not-a-date', found: value } : null
}

function isDay(value: Day | string | null): value is Day {
  return typeof value === 'number'
}
