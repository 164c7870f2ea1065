import { addDays } from '../../../src/core/day.ts'
import { emptyDesk } from '../../../src/core/reminder/desk.ts'
import { digestsOn } from '../../../src/core/reminder/digest.ts'
import { day, plan161, sampleAssignment } from '../sample.ts'

/** School → coordinator → controller: due on Friday 14.10.2022, so many working days ago, on each Monday after it. */
const desk = {
  ...emptyDesk,
  coordinators: ['coordinator@example.invalid'],
  controllers: ['controller@example.invalid'],
  lastRound: null,
}

const settings = { ...plan161.settings, coordinatorAfter: 5, controllerAfter: 10 }

/** Who is told of long overdue work on a day. */
function toldOn(iso: string, decision: 'accepted' | null = null): readonly string[] {
  const today = day(iso)
  const assignment = sampleAssignment({ due: '2022-10-14', submission: { decision } })
  return digestsOn([assignment], today, { ...plan161, settings }, { ...desk, lastRound: addDays(today, -1) })
    .filter(digest => digest.escalated.length > 0)
    .map(digest => digest.mailbox)
}

it.each([
  ['2022-10-17', []],
  ['2022-10-24', ['coordinator@example.invalid']],
  ['2022-10-31', ['coordinator@example.invalid', 'controller@example.invalid']],
])('on Monday %s the digest of overdue work goes to %j', (today, mailboxes) => {
  expect([...toldOn(today)].sort()).toEqual([...mailboxes].sort())
})

it.each(['2022-11-01', '2022-11-02', '2022-11-03'])('on %s, no Monday, it goes to nobody', today => {
  expect(toldOn(today)).toEqual([])
})

it('says nothing of what is accepted', () => {
  expect(toldOn('2022-10-31', 'accepted')).toEqual([])
})
