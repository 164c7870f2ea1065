import fc from 'fast-check'
import { effectiveDue } from '../../../src/core/assignment/assignment.ts'
import { isOwed } from '../../../src/core/assignment/urgency.ts'
import { addDays, isoFromDay } from '../../../src/core/day.ts'
import { emptyDesk } from '../../../src/core/reminder/desk.ts'
import { digestsOn } from '../../../src/core/reminder/digest.ts'
import { letterKey } from '../../../src/core/reminder/ledger.ts'
import { openingNote } from '../../../src/core/reminder/openingNote.ts'
import { pendingDays, silence } from '../../../src/core/reminder/pending.ts'
import { day, plan161, sampleAssignment, school12 } from '../sample.ts'

const start = day('2022-10-05')
const anyDay = fc.nat(120).map(offset => addDays(start, offset))
const anyAssignment = fc
  .record({
    id: fc.uuid(),
    due: fc.option(anyDay),
    start: fc.option(anyDay),
    kind: fc.constantFrom('by' as const, 'between' as const, 'ongoing' as const, 'event' as const),
    status: fc.constantFrom('not-started' as const, 'done' as const, 'not-done' as const),
    decision: fc.constantFrom(null, 'accepted' as const, 'returned' as const),
    mailbox: fc.constantFrom('a@example.invalid', 'b@example.invalid'),
  })
  .map(({ id, due, start: opens, kind, status, decision, mailbox }) =>
    sampleAssignment({
      id,
      due: due === null ? null : isoFromDay(due),
      start: opens === null ? null : isoFromDay(opens),
      kind,
      submission: { status, decision },
      executor: { ...school12, emails: [mailbox] },
    }),
  )

it('a letter names nothing done, accepted, undated or not yet due as overdue, and is never empty', () => {
  fc.assert(
    fc.property(fc.array(anyAssignment, { maxLength: 8 }), anyDay, (assignments, today) => {
      for (const digest of digestsOn(assignments, today, plan161)) {
        expect(digest.items.length).toBeGreaterThan(0)
        for (const { assignment, urgency, daysLeft } of digest.items) {
          expect(isOwed(assignment)).toBe(true)
          const due = effectiveDue(assignment)
          expect(urgency === 'overdue').toBe(due !== null && due < today)
          expect(daysLeft).toBe(due === null ? null : due - today)
        }
      }
    }),
  )
})

it('the letters of a day do not depend on the order of rows', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyAssignment, { selector: each => each.id }),
      anyDay,
      (assignments, today) => {
        expect(digestsOn([...assignments].reverse(), today, plan161)).toEqual(
          digestsOn(assignments, today, plan161),
        )
      },
    ),
  )
})

describe('what a mailbox is still owed', () => {
  const today = day('2022-10-12')
  const one = [sampleAssignment({ due: '2022-10-25' })]
  const on = (lastRound: string | null, ledger: typeof emptyDesk.ledger) =>
    digestsOn(one, today, plan161, {
      ...emptyDesk,
      lastRound: lastRound === null ? null : day(lastRound),
      ledger,
    })

  // 11.10.2022 is fourteen days before the due day: its letter was missed, queued, sent or refused.
  it.each([
    ['the round of the day ran', '2022-10-11', [], 0],
    ['no round ran since the day before', '2022-10-10', [], 1],
    ['the day’s letter waits', '2022-10-11', ['queued'] as const, 1],
    ['the day’s letter left, the round was cut', '2022-10-10', ['sent'] as const, 0],
    ['the day’s letter may have left', '2022-10-10', ['unknown'] as const, 0],
  ])('%s: %s', (_, lastRound, states, letters) => {
    const key = letterKey(day('2022-10-11'), 'school12@example.invalid')
    expect(
      on(
        lastRound,
        states.map(state => ({ key, state, told: [] })),
      ),
    ).toHaveLength(letters)
  })

  it('no standstill is made up for longer than two weeks', () => {
    expect(pendingDays(today, day('2022-01-01'), silence)).toHaveLength(15)
  })
})

it.each([
  [{ hasOrder: false }, null],
  [{ confirmedId: 'other' }, 'copy'],
  [{ lastRun: '' }, 'off'],
  [{ lastRun: '10.10.2022 06:59' }, 'stale'],
  [{ lastRun: '10.10.2022 07:00' }, null],
])('on opening, %j: %s', (facts, note) => {
  const healthy = {
    hasOrder: true,
    confirmedId: 'own',
    id: 'own',
    lastRun: '11.10.2022 08:00',
    now: '11.10.2022 09:00',
  }
  expect(openingNote({ ...healthy, ...facts })).toBe(note)
})
