import { emptySubmission, type Submission } from '../../../src/core/assignment/assignment.ts'
import { submissionProblems } from '../../../src/core/problem/submissionProblems.ts'
import { day } from '../sample.ts'

const done = {
  status: 'done',
  statusText: 'выполнено',
  doneOn: day('2022-10-11'),
  evidence: 'приказ от 10.10.2022 № 5',
} as const

const asked = { askedDue: day('2022-11-01'), comment: 'карантин' } as const

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
  [{ ...done, evidence: 'справка' }, ['evidence weak-evidence']],
  [{ ...done, evidence: 'справка', decision: 'accepted' }, []],
  [{ ...done, evidence: 'справка', decision: 'returned', note: 'нет подписи' }, []],
  [{ evidence: 'справка' }, []],
  [{ evidence: 'www.a.ru' }, ['evidence weak-evidence']],
  [asked, []],
  [{ ...asked, comment: '' }, ['askedDue asked-without-reason']],
  [{ ...asked, askedDue: 'весной' }, ['askedDue not-a-date']],
  [{ ...asked, askedDue: day('2022-10-21') }, ['askedDue asked-before-due']],
  [{ ...asked, askedDue: day('2022-10-10') }, ['askedDue asked-in-past']],
  [{ ...asked, decision: 'postponed', newDue: day('2022-11-02') }, ['askedDue asked-before-due']],
  [{ ...asked, decision: 'postponed' }, ['newDue postponed-without-date']],
  [{ newDue: day('2022-11-01') }, ['newDue new-due-without-decision']],
  [{ decision: 'accepted', decisionText: 'принято' }, ['decision accepted-without-report']],
  [{ ...done, decision: 'accepted', decisionText: 'принято' }, []],
  [{ ...done, decision: 'returned' }, ['note returned-without-note']],
  [{ ...done, decision: 'returned', note: 'нет подписи' }, []],
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

it.each<readonly [Partial<Submission>, readonly string[]]>([
  [{ ...done, doneOn: day('2022-10-06') }, ['doneOn done-before-start']],
  [{ ...done, doneOn: day('2022-10-07') }, []],
  [{ ...done, doneOn: day('2022-10-04') }, ['doneOn done-before-order']],
  [{ ...done, doneOn: day('2022-10-06'), decision: 'accepted' }, []],
  [{ doneOn: day('2022-10-06') }, []],
])('in a window from 7 October %j has %j', (submission, expected) => {
  const facts = {
    submission: { ...emptySubmission, ...submission },
    start: day('2022-10-07'),
    due: day('2022-10-21'),
    today: day('2022-10-11'),
    orderDate: day('2022-10-05'),
  }
  expect(submissionProblems(facts).map(problem => `${problem.column} ${problem.code}`)).toEqual(expected)
})

const postponed = { decision: 'postponed', newDue: day('2022-11-20') } as const

it.each<readonly [Partial<Submission>, readonly string[], readonly string[]]>([
  [postponed, [], []],
  [postponed, ['2022-11-01'], ['newDue slipped']],
  [postponed, ['2022-11-25'], []],
  [{ ...postponed, ...done }, ['2022-11-01'], []],
  [{ newDue: null }, ['2022-11-01', '2022-11-10'], []],
])('%j after %j has %j', (submission, trail, expected) => {
  const facts = {
    submission: { ...emptySubmission, ...submission },
    due: day('2022-10-21'),
    today: day('2022-10-11'),
    orderDate: day('2022-10-05'),
    trail: trail.map(day),
  }
  expect(submissionProblems(facts).map(problem => `${problem.column} ${problem.code}`)).toEqual(expected)
})

it.each<readonly [Partial<Submission>, string, readonly string[]]>([
  [{}, '2022-10-22', ['status period-without-data']],
  [{ status: 'not-started', statusText: 'не начато' }, '2022-10-22', ['status period-without-data']],
  [{}, '2022-10-21', []],
  [{ comment: 'собираем данные' }, '2022-10-22', []],
  [{ decision: 'postponed', newDue: day('2022-11-20') }, '2022-10-22', []],
])('a recurring stage due on 21 October: %j on %s has %j', (submission, today, expected) => {
  const facts = {
    submission: { ...emptySubmission, ...submission },
    due: day('2022-10-21'),
    today: day(today),
    orderDate: day('2022-10-05'),
    kind: 'recurring' as const,
  }
  expect(submissionProblems(facts).map(problem => `${problem.column} ${problem.code}`)).toEqual(expected)
})

it.each([
  ['2022-10-03', '2022-10-04', []],
  ['2022-10-03', '2022-10-05', ['doneOn done-before-order']],
  ['2022-10-03', null, ['doneOn done-before-order']],
  ['2022-10-12', '2022-10-04', ['doneOn done-in-future']],
])('an order of 5 October: done on %s, due on %s has %j', (doneOn, due, expected) => {
  const facts = {
    submission: { ...emptySubmission, ...done, doneOn: day(doneOn) },
    due: due === null ? null : day(due),
    today: day('2022-10-11'),
    orderDate: day('2022-10-05'),
  }
  expect(submissionProblems(facts).map(problem => `${problem.column} ${problem.code}`)).toEqual(expected)
})
