import fc from 'fast-check'
import type { Assignment, Submission } from '../../../src/core/assignment/assignment.ts'
import { urgencyOf } from '../../../src/core/assignment/urgency.ts'
import { russianDecrees } from '../../../src/core/calendar/russianDecrees.ts'
import { isoFromDay } from '../../../src/core/day.ts'
import { readDeadline } from '../../../src/core/deadline/readDeadline.ts'
import type { Problem } from '../../../src/core/problem/problem.ts'
import { type LedgerEntry, letterKey } from '../../../src/core/reminder/ledger.ts'
import type { Stage } from '../../../src/core/roadmap/stage.ts'
import type { Executor } from '../../../src/core/roster/roster.ts'
import { type TodayFacts, todayOf } from '../../../src/core/today/today.ts'
import type { todaySections } from '../../../src/core/today/todayItem.ts'
import { contractPlan } from '../deadline/contractPlan.ts'
import { anyAssignments } from '../report/anyAssignment.ts'
import { day, sampleAssignment, school12 } from '../sample.ts'

const nothing: TodayFacts = {
  today: day('2022-10-11'),
  stages: [],
  assignments: [],
  problems: [],
  ledger: [],
  calendar: russianDecrees,
  lastChanges: new Map(),
  access: { holders: [], coordinators: [] },
}

/** «overdue 2, today 1» */
const sectionsOf = (facts: Partial<TodayFacts>) =>
  todayOf({ ...nothing, ...facts })
    .sections.map(({ key, count }) => `${key} ${count}`)
    .join(', ')

describe('one assignment', () => {
  const doneRow: Partial<Submission> = { status: 'done', statusText: 'выполнено', doneOn: day('2022-10-10') }
  it.each<readonly [due: string | null, submission: Partial<Submission>, sections: string]>([
    ['2022-10-10', {}, 'overdue 1'],
    ['2022-10-11', {}, 'today 1'],
    ['2022-10-12', {}, 'week 1'],
    ['2022-10-18', {}, 'week 1'],
    ['2022-10-19', {}, ''],
    [null, {}, ''],
    ['2022-10-10', doneRow, 'review 1'],
    ['2022-10-10', { ...doneRow, decision: 'accepted' }, ''],
    ['2022-10-10', { ...doneRow, decision: 'returned' }, 'overdue 1, returned 1'],
    ['2022-10-20', { ...doneRow, decision: 'returned' }, 'returned 1'],
    [null, { ...doneRow, decision: 'returned' }, 'returned 1'],
    ['2022-10-10', { ...doneRow, decision: 'postponed', newDue: day('2022-10-20') }, 'review 1'],
    ['2022-10-10', { status: 'not-done', comment: 'нет зала' }, 'overdue 1, review 1'],
    ['2022-10-10', { status: 'not-done', decision: 'postponed', newDue: day('2022-10-20') }, ''],
    ['2022-10-10', { decision: 'postponed', newDue: day('2022-10-11') }, 'today 1'],
    [null, { newDue: day('2022-10-11') }, 'today 1'],
    ['2022-10-11', { askedDue: day('2022-10-20') }, 'today 1, requests 1'],
    ['2022-10-20', { askedDue: 'через неделю' }, 'requests 1'],
    ['2022-10-20', { ...doneRow, askedDue: day('2022-10-30') }, 'review 1'],
    ['2022-10-20', { askedDue: day('2022-10-30'), decision: 'accepted' }, ''],
    ['2022-09-27', {}, 'overdue 1, silent 1'],
    ['2022-09-28', {}, 'overdue 1'],
    ['2022-09-27', { status: 'in-progress', statusText: 'в работе' }, 'overdue 1'],
    ['2022-09-27', { comment: 'ждём зал' }, 'overdue 1'],
  ])('due %s, %j: %s', (due, submission, sections) => {
    expect(sectionsOf({ assignments: [sampleAssignment({ due, submission })] })).toBe(sections)
  })
})

describe('a stage without a day', () => {
  const stage = (deadline: string): Stage => ({
    ...sampleAssignment({}),
    id: 'st-1',
    deadline,
    responsible: '',
    readings: readDeadline(deadline, contractPlan).readings,
    confirmed: false,
    executors: [school12],
    unknownExecutors: [],
  })
  const owed = sampleAssignment({})
  const school11: Executor = { ...school12, id: 'sc-11', name: 'СОШ №11' }
  it.each<readonly [string, deadline: string, readonly Assignment[], sections: string]>([
    [
      'is asked for once, whoever waits',
      'по мере поступления',
      [owed, sampleAssignment({ id: 'st-1|sc-11|1', executor: school11 })],
      'undated 1',
    ],
    [
      'is not asked for when all have reported',
      'по мере поступления',
      [sampleAssignment({ submission: { status: 'done', decision: 'accepted' } })],
      '',
    ],
    [
      'is not asked for when its assignment has a new deadline',
      'по мере поступления',
      [sampleAssignment({ submission: { newDue: day('2022-12-01') } })],
      '',
    ],
    ['is asked for where the text points to another document', 'по отдельному графику', [owed], 'undated 1'],
    ['is asked for where the text cannot be read', 'то же', [owed], 'undated 1'],
    ['is not asked for where work goes on all the time', 'постоянно', [owed], ''],
  ])('%s', (_, deadline, assignments, sections) => {
    expect(sectionsOf({ stages: [stage(deadline)], assignments })).toBe(sections)
  })
})

describe('the house', () => {
  const letter = (iso: string, state: LedgerEntry['state']): LedgerEntry => ({
    key: letterKey(day(iso), 'school12@example.invalid'),
    state,
    told: [],
  })
  it.each<readonly [readonly LedgerEntry[], sections: string]>([
    [[letter('2022-10-10', 'sent')], ''],
    [
      [letter('2022-10-10', 'unknown'), letter('2022-10-11', 'failed'), letter('2022-10-11', 'queued')],
      'letters 3',
    ],
    [[letter('2022-09-27', 'failed')], 'letters 1'],
    [[letter('2022-09-26', 'failed')], ''],
    [[letter('2022-10-10', 'superseded'), letter('2022-10-10', 'withdrawn')], ''],
  ])('%j: %s', (ledger, sections) => {
    expect(sectionsOf({ ledger })).toBe(sections)
  })

  const problem = (code: 'done-without-date' | 'copied-row' | 'no-email', row: number): Problem => ({
    code,
    place: { sheet: 'assignments', row, column: 'status' },
  })

  it('groups problems by what they are, errors first; who has no mailbox is told apart', () => {
    const problems = [
      problem('copied-row', 2),
      problem('done-without-date', 3),
      problem('done-without-date', 9),
    ]
    const [section] = todayOf({ ...nothing, problems: [...problems, problem('no-email', 4)] }).sections
    expect(section?.items).toEqual([
      { kind: 'problem', problem: problem('done-without-date', 3), count: 2 },
      { kind: 'problem', problem: problem('copied-row', 2), count: 1 },
    ])
    expect(section?.count).toBe(3)
  })

  it.each([
    [['school12@example.invalid'], ''],
    [[], 'unreachable 1'],
    [['школа'], 'unreachable 1'],
  ])('of an executor with the mailboxes %j: %s', (emails, sections) => {
    const executor = { ...school12, emails }
    expect(sectionsOf({ assignments: [sampleAssignment({ due: '2022-12-01', executor })] })).toBe(sections)
    const submission = { decision: 'accepted' } as const
    expect(sectionsOf({ assignments: [sampleAssignment({ due: '2022-12-01', executor, submission })] })).toBe(
      '',
    )
  })

  it.each([
    ['2022-10-11', '2022-10-11'],
    ['2022-10-15', '2022-10-17'],
    ['2022-12-31', '2023-01-09'],
  ])('on %s works next on %s', (today, next) => {
    expect(isoFromDay(todayOf({ ...nothing, today: day(today) }).workingDay)).toBe(next)
  })
})

describe('many of one stage', () => {
  const owing = (count: number): readonly Assignment[] =>
    Array.from({ length: count }, (_, index) => ({
      ...sampleAssignment({ id: `st-${index}|sc-12|1`, due: '2022-10-10' }),
      stageId: `st-${index}`,
    }))

  it('are one line with all who owe it', () => {
    const schools = [1, 2, 3].map(number => ({ ...school12, id: `sc-${number}`, name: `СОШ №${number}` }))
    const assignments = schools.map(executor =>
      sampleAssignment({ id: executor.id, executor, due: '2022-10-10' }),
    )
    const [section] = todayOf({ ...nothing, assignments }).sections
    expect(section?.items).toEqual([{ kind: 'due', assignments, due: day('2022-10-10'), daysLeft: -1 }])
    expect(section?.count).toBe(3)
  })

  it.each([
    [8, 8, null],
    [9, 9, null],
    [10, 8, 2],
    [5000, 8, 4992],
  ])('%i lines show %i and leave %s', (count, shown, left) => {
    const [section] = todayOf({ ...nothing, assignments: owing(count) }).sections
    expect([section?.items.length, section?.more?.count ?? null, section?.count]).toEqual([
      shown,
      left,
      count,
    ])
  })
})

it('agrees with the urgency of every assignment, whatever they are, and stays one page', () => {
  const today = day('2022-12-01')
  fc.assert(
    fc.property(anyAssignments, assignments => {
      const { sections } = todayOf({ ...nothing, today, assignments })
      const count = (key: (typeof todaySections)[number]) =>
        sections.find(each => each.key === key)?.count ?? 0
      const of = (urgency: string) => assignments.filter(each => urgencyOf(each, today, 7) === urgency).length
      expect([count('overdue'), count('today'), count('week')]).toEqual([
        of('overdue'),
        of('today'),
        of('soon'),
      ])
      expect(sections.reduce((lines, { items }) => lines + items.length + 2, 0)).toBeLessThan(100)
      expect(sections.every(({ items }) => items.length > 0)).toBe(true)
    }),
  )
})
