import {
  decidedCells,
  type Objection,
  objectionTo,
  type Verdict,
} from '../../../src/core/acceptance/verdict.ts'
import { isAsking, isWaiting } from '../../../src/core/acceptance/waiting.ts'
import { emptySubmission, type Submission } from '../../../src/core/assignment/assignment.ts'
import { day } from '../sample.ts'

const due = day('2022-10-20')
const later = day('2022-11-01')

/** What was reported and decided | whether it waits | whether another day is asked for. */
const waiting: readonly (readonly [Partial<Submission>, boolean, boolean])[] = [
  [{}, false, false],
  [{ status: 'in-progress' }, false, false],
  [{ status: 'done' }, true, false],
  [{ status: 'done', decision: 'accepted' }, false, false],
  [{ status: 'done', decision: 'returned' }, false, false],
  [{ status: 'done', decision: 'postponed' }, true, false],
  [{ status: 'not-done' }, true, false],
  [{ status: 'not-done', decision: 'postponed' }, false, false],
  [{ status: 'not-done', decision: 'returned' }, false, false],
  [{ status: 'not-started', askedDue: later }, false, true],
  [{ status: 'done', askedDue: 'весной' }, true, true],
]

it.each(waiting)('%j waits: %s, asks: %s', (said, waits, asks) => {
  const submission = { ...emptySubmission, ...said }
  expect([isWaiting(submission), isAsking(submission)]).toEqual([waits, asks])
})

/** Verdict | what was reported | why it may not be written. */
const objections: readonly (readonly [Verdict, Partial<Submission>, Objection | null])[] = [
  [{ kind: 'accept' }, { status: 'done' }, null],
  [{ kind: 'accept' }, { status: 'not-done' }, null],
  [{ kind: 'accept' }, { status: 'done', decision: 'accepted' }, null],
  [{ kind: 'accept' }, { status: 'in-progress' }, 'nothing-reported'],
  [{ kind: 'accept' }, {}, 'nothing-reported'],
  [{ kind: 'return', note: 'нет протокола' }, { status: 'done' }, null],
  [{ kind: 'return', note: ' \n' }, { status: 'done' }, 'note-missing'],
  [{ kind: 'return', note: 'нет протокола' }, {}, 'nothing-reported'],
  [{ kind: 'postpone', newDue: later, note: '' }, {}, null],
  [{ kind: 'postpone', newDue: due, note: '' }, {}, 'not-later'],
  [{ kind: 'postpone', newDue: day('2022-10-01'), note: '' }, {}, 'not-later'],
  [{ kind: 'refuse', note: 'успеете' }, { askedDue: later }, null],
  [{ kind: 'refuse', note: 'успеете' }, { askedDue: 'весной' }, null],
  [{ kind: 'refuse', note: '' }, { askedDue: later }, 'note-missing'],
  [{ kind: 'refuse', note: 'успеете' }, {}, 'nothing-asked'],
]

it.each(objections)('%j on %j: %s', (verdict, said, objection) => {
  expect(objectionTo({ verdict, submission: { ...emptySubmission, ...said }, due })).toBe(objection)
})

it('what has no day may be given any', () => {
  const verdict = { kind: 'postpone', newDue: due, note: '' } as const
  expect(objectionTo({ verdict, submission: emptySubmission, due: null })).toBe(null)
})

it.each<readonly [Verdict, object]>([
  [{ kind: 'accept' }, { decision: 'accepted', askedDue: null }],
  [
    { kind: 'return', note: ' нет протокола ' },
    { decision: 'returned', note: 'нет протокола' },
  ],
  [
    { kind: 'postpone', newDue: later, note: '' },
    { decision: 'postponed', newDue: later, askedDue: null },
  ],
  [
    { kind: 'postpone', newDue: later, note: 'согласовано' },
    { decision: 'postponed', newDue: later, askedDue: null, note: 'согласовано' },
  ],
  [
    { kind: 'refuse', note: 'успеете' },
    { note: 'успеете', askedDue: null },
  ],
])('%j writes %j', (verdict, cells) => {
  expect(decidedCells(verdict)).toEqual(cells)
})
