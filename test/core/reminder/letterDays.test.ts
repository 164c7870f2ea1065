import fc from 'fast-check'
import type { Submission } from '../../../src/core/assignment/assignment.ts'
import { addDays } from '../../../src/core/day.ts'
import { type Cause, causeOn } from '../../../src/core/reminder/letterDays.ts'
import { day, plan161, sampleAssignment } from '../sample.ts'

type Row = readonly [
  start: string | null,
  due: string | null,
  submission: Partial<Submission>,
  today: string,
  cause: Cause | null,
]

const rows: readonly Row[] = [
  [null, '2022-10-25', {}, '2022-10-11', 'lead'],
  [null, '2022-10-24', {}, '2022-10-11', null],
  [null, '2022-10-18', {}, '2022-10-11', 'lead'],
  [null, '2022-10-14', {}, '2022-10-11', 'lead'],
  [null, '2022-10-12', {}, '2022-10-11', 'lead'],
  [null, '2022-10-11', {}, '2022-10-11', 'lead'],
  // Saturday 15.10: the letter of the day itself and of the day before go on Friday.
  [null, '2022-10-15', {}, '2022-10-14', 'lead'],
  [null, '2022-10-15', {}, '2022-10-15', null],
  // A window that opens on Saturday 31.12 is announced on Friday 30.12.
  ['2022-12-31', '2023-02-08', {}, '2022-12-30', 'opening'],
  ['2022-10-10', '2022-12-15', {}, '2022-10-10', 'opening'],
  // Overdue since Friday: Monday is the first working day, then every fifth.
  [null, '2022-10-14', {}, '2022-10-15', null],
  [null, '2022-10-14', {}, '2022-10-17', 'overdue'],
  [null, '2022-10-14', {}, '2022-10-18', null],
  [null, '2022-10-14', {}, '2022-10-24', 'overdue'],
  // Six letters at most: 17.10, 24.10, 31.10, 08.11 (04.11 is a holiday), 15.11, 22.11.
  [null, '2022-10-14', {}, '2022-11-22', 'overdue'],
  [null, '2022-10-14', {}, '2022-11-29', null],
  [null, '2022-10-12', { status: 'done' }, '2022-10-11', null],
  [null, '2022-10-12', { decision: 'accepted' }, '2022-10-11', null],
  [null, '2022-10-12', { status: 'done', decision: 'returned' }, '2022-10-11', 'lead'],
  [null, '2022-10-04', {}, '2022-10-11', null],
  [null, null, {}, '2022-10-11', null],
]

it.each(rows)('from %s due %s %j on %s: %s', (start, due, submission, today, cause) => {
  expect(causeOn(sampleAssignment({ start, due, submission }), day(today), plan161)).toBe(cause)
})

it('never moves a lead earlier when the due day is postponed', () => {
  const firstLead = (due: number, lead: number) => {
    const plan = { ...plan161, settings: { ...plan161.settings, leadDays: [lead], overdueLimit: 0 } }
    const assignment = sampleAssignment({})
    for (let today = addDays(day('2022-10-01'), 0); today <= due; today = addDays(today, 1)) {
      const dated = { ...assignment, due: addDays(day('2022-10-01'), due - day('2022-10-01')) }
      if (causeOn(dated, today, plan) !== null) return today
    }
    return null
  }
  fc.assert(
    fc.property(
      fc.integer({ min: 30, max: 300 }),
      fc.integer({ min: 0, max: 20 }),
      fc.constantFrom(0, 1, 3, 7, 14),
      (offset, later, lead) => {
        const due = day('2022-10-01') + offset
        const early = firstLead(due, lead)
        const late = firstLead(due + later, lead)
        expect(early).not.toBeNull()
        expect(late).toBeGreaterThanOrEqual(early ?? 0)
      },
    ),
    { numRuns: 60 },
  )
})
