import type { Assignment } from '../../../src/core/assignment/assignment.ts'
import type { ReadingKind } from '../../../src/core/deadline/reading.ts'
import type { Stage } from '../../../src/core/roadmap/stage.ts'
import { type Lane, timelineOf, type WeekMark } from '../../../src/core/summary/timeline.ts'
import { plan, stages } from '../report/anyAssignment.ts'
import { day, dayOrNull, sampleAssignment } from '../sample.ts'

function stageWith(kind: ReadingKind, start: string | null, end: string | null): Stage {
  const [stage] = stages
  if (!stage) throw new Error('No stage')
  return {
    ...stage,
    readings: [
      {
        kind,
        start: dayOrNull(start),
        end: dayOrNull(end),
        dates: [],
        text: '',
        assumed: [],
        problems: [],
        rhythm: null,
        duration: null,
      },
    ],
  }
}

const work = (due: string | null, submission: Assignment['submission'] | null = null): Assignment => {
  const sample = sampleAssignment({ due })
  return { ...sample, stageId: 'st-0', submission: submission ?? sample.submission }
}
const submitted = (submission: Partial<Assignment['submission']>) =>
  sampleAssignment({ submission }).submission
const done = submitted({ status: 'done' })
const postponed = submitted({ decision: 'postponed', newDue: day('2022-10-21') })
const undone = submitted({ status: 'not-done', decision: 'accepted' })

/** Weeks from 03.10.2022; today is Tuesday 11.10.2022, in the second. */
it.each<readonly [string, Stage, readonly Assignment[], Lane, readonly WeekMark[]]>([
  [
    'due this week',
    stageWith('by', null, '2022-10-14'),
    [work('2022-10-14')],
    'dated',
    [null, 'due', null, null],
  ],
  [
    'missed by one of two',
    stageWith('by', null, '2022-10-07'),
    [work('2022-10-07'), work('2022-10-07', done)],
    'dated',
    ['missed', null, null, null],
  ],
  [
    'met by both',
    stageWith('by', null, '2022-10-07'),
    [work('2022-10-07', done), work('2022-10-07', done)],
    'dated',
    ['met', null, null, null],
  ],
  [
    'postponed by one of two',
    stageWith('by', null, '2022-10-07'),
    [work('2022-10-07', done), work('2022-10-07', postponed)],
    'dated',
    ['met', null, 'due', null],
  ],
  [
    'taken off control without being done',
    stageWith('by', null, '2022-10-07'),
    [work('2022-10-07', undone)],
    'dated',
    ['met', null, null, null],
  ],
  ['nobody carries it out', stageWith('by', null, '2022-10-07'), [], 'dated', ['due', null, null, null]],
  [
    'runs, then is due',
    stageWith('between', '2022-10-05', '2022-10-18'),
    [work('2022-10-18')],
    'dated',
    ['runs', 'runs', 'due', null],
  ],
  [
    'due on a Sunday',
    stageWith('by', null, '2022-10-16'),
    [work('2022-10-16')],
    'dated',
    [null, 'due', null, null],
  ],
  [
    'ongoing',
    stageWith('ongoing', '2022-10-10', null),
    [work(null)],
    'ongoing',
    [null, 'runs', 'runs', 'runs'],
  ],
  [
    'ongoing through the plan',
    stageWith('ongoing', null, null),
    [work(null)],
    'ongoing',
    ['runs', 'runs', 'runs', 'runs'],
  ],
  [
    'by an event, its day entered for one',
    stageWith('event', null, null),
    [work(null, submitted({ newDue: day('2022-10-14') }))],
    'undated',
    [null, 'due', null, null],
  ],
  ['by an event', stageWith('event', null, null), [work(null)], 'undated', [null, null, null, null]],
  ['unreadable', stageWith('unreadable', null, null), [work(null)], 'undated', [null, null, null, null]],
])('%s', (_, stage, assignments, lane, marks) => {
  const { lines, thisWeek, weeks } = timelineOf([stage], assignments, plan, day('2022-10-11'), 7)
  expect([weeks[0], thisWeek]).toEqual([day('2022-10-03'), 1])
  expect(lines.map(line => [line.lane, line.marks.slice(0, 4)])).toEqual([[lane, marks]])
})

it.each([
  ['a date after the plan widens it', '2023-09-15', '2023-09-11'],
  ['a slip of a hundred years does not', '2122-10-12', '2023-08-28'],
])('%s', (_, due, lastWeek) => {
  const { weeks } = timelineOf([stageWith('by', null, due)], [], plan, day('2022-10-11'), 7)
  expect(weeks[weeks.length - 1]).toBe(day(lastWeek))
})

it('today outside the plan marks no week', () => {
  expect(timelineOf(stages, [], plan, day('2024-01-01'), 7).thisWeek).toBeNull()
})
