import { emptySubmission, type Submission } from '../../../src/core/assignment/assignment.ts'
import { submissionProblems } from '../../../src/core/problem/submissionProblems.ts'
import { day } from '../sample.ts'

const done = {
  status: 'done',
  statusText: 'выполнено',
  doneOn: day('2022-10-11'),
  evidence: 'приказ от 10.10.2022 № 5',
} as const

const rows: readonly (readonly [Partial<Submission>, readonly string[]])[] = [
  [{}, []],
  [done, []],
  [{ statusText: 'готово' }, ['status unknown-status']],
  [{ ...done, doneOn: null }, ['doneOn done-without-date']],
  [{ ...done, evidence: '' }, ['evidence done-without-evidence']],
  [
    { status: 'done', statusText: 'выполнено' },
    ['doneOn done-without-date', 'evidence done-without-evidence'],
  ],
  [{ ...done, doneOn: 'вчера' }, ['doneOn not-a-date']],
  [{ ...done, doneOn: day('2022-10-12') }, ['doneOn done-in-future']],
  [{ ...done, doneOn: day('2022-10-04') }, ['doneOn done-before-order']],
  [{ ...done, doneOn: day('2022-10-05') }, []],
  [{ status: 'not-done', statusText: 'не выполнено' }, ['comment not-done-without-reason']],
  [{ status: 'not-done', statusText: 'не выполнено', comment: 'нет помещения' }, []],
  [{ decisionText: 'ок' }, ['decision unknown-decision']],
  [{ decision: 'postponed' }, ['newDue postponed-without-date']],
  [{ decision: 'postponed', newDue: 'весной' }, ['newDue not-a-date']],
  [{ decision: 'postponed', newDue: day('2022-10-20') }, ['newDue postponed-before-due']],
  [{ decision: 'postponed', newDue: day('2022-11-01') }, []],
]

it.each(rows)('%j has %j', (submission, expected) => {
  const facts = {
    submission: { ...emptySubmission, ...submission },
    due: day('2022-10-21'),
    today: day('2022-10-11'),
    orderDate: day('2022-10-05'),
  }
  expect(submissionProblems(facts).map(problem => `${problem.column} ${problem.code}`)).toEqual(expected)
})
