import type { Day } from '../../../src/core/day.ts'
import { isoFromDay } from '../../../src/core/day.ts'
import { emptyDesk } from '../../../src/core/reminder/desk.ts'
import { digestsOn } from '../../../src/core/reminder/digest.ts'
import { type LedgerEntry, letterKey } from '../../../src/core/reminder/ledger.ts'
import { reportMark, reportOfMark } from '../../../src/core/reminder/reportWish.ts'
import { day, plan161, sampleAssignment } from '../sample.ts'

const CONTROLLER = 'controller@example.invalid'

type Told = {
  readonly reportDay?: number
  readonly lastRound?: string | null
  readonly ledger?: readonly LedgerEntry[]
  readonly quiet?: { readonly start: Day; readonly end: Day }
}

/** The months of which the controller is told on a day, as their first days; null without a letter. */
function monthsOn(today: string, { reportDay = 3, lastRound = null, ledger = [] }: Told = {}) {
  const plan = { ...plan161, settings: { ...plan161.settings, reportDay } }
  const desk = {
    ...emptyDesk,
    ledger,
    controllers: [CONTROLLER],
    lastRound: lastRound === null ? null : day(lastRound),
  }
  const done = sampleAssignment({ due: '2022-10-14', submission: { status: 'done', decision: 'accepted' } })
  const digest = digestsOn([done], day(today), plan, desk).find(({ mailbox }) => mailbox === CONTROLLER)
  return digest?.reports.map(({ period }) => isoFromDay(period.start)) ?? null
}

const OCTOBER = { kind: 'month', start: day('2022-10-01'), end: day('2022-10-31') } as const
const mark = reportMark({ period: OCTOBER, executorId: null, day: null })
const entry = (iso: string, state: LedgerEntry['state'], told = [mark]): LedgerEntry => ({
  key: letterKey(day(iso), CONTROLLER),
  state,
  told,
})

it.each<[today: string, told: Told, months: readonly string[] | null, why: string]>([
  ['2022-11-03', {}, ['2022-10-01'], 'the chosen day'],
  ['2022-11-02', {}, null, 'the day before'],
  ['2022-11-07', {}, null, 'a later day'],
  ['2022-12-03', {}, null, 'a Saturday: nobody is written to'],
  ['2022-12-05', {}, ['2022-11-01'], 'the first working day after it'],
  ['2023-01-09', {}, ['2022-12-01'], 'after the holidays of January'],
  ['2022-12-28', { reportDay: 28 }, ['2022-11-01'], 'the last day that every month has'],
  ['2022-11-03', { reportDay: 0 }, null, 'never'],
  ['2022-10-03', {}, null, 'before the plan'],
  ['2023-09-04', {}, ['2023-08-01'], 'the last month of the plan'],
  ['2023-10-03', {}, null, 'after the plan'],
  ['2022-11-07', { lastRound: '2022-11-02' }, ['2022-10-01'], 'made up for when the rounds stood still'],
  ['2022-11-03', { ledger: [entry('2022-11-01', 'sent')] }, null, 'told before, at a wish'],
  [
    '2022-11-03',
    { ledger: [entry('2022-11-02', 'unknown')] },
    null,
    'perhaps told: better silent than twice',
  ],
  ['2022-11-03', { ledger: [entry('2022-11-02', 'failed')] }, ['2022-10-01'], 'refused the day before'],
  [
    '2022-11-07',
    { lastRound: '2022-11-03', ledger: [entry('2022-11-03', 'queued')] },
    ['2022-10-01'],
    'in the queue since the day',
  ],
  [
    '2022-11-07',
    { lastRound: '2022-11-03', ledger: [entry('2022-11-07', 'queued')] },
    ['2022-10-01'],
    'asked for, for today',
  ],
  ['2022-11-07', { ledger: [entry('2022-11-08', 'queued')] }, null, 'asked for, for tomorrow'],
  [
    '2022-11-08',
    { lastRound: '2022-11-07', ledger: [entry('2022-11-03', 'queued'), entry('2022-11-07', 'sent')] },
    null,
    'a later letter brought it',
  ],
])('on %s told %j the controller is told of %j: %s', (today, told, months) => {
  expect(monthsOn(today, told)).toEqual(months)
})

it('stands in one letter with the week of overdue work', () => {
  const overdue = sampleAssignment({ due: '2022-10-14' })
  const plan = { ...plan161, settings: { ...plan161.settings, reportDay: 7 } }
  const digests = digestsOn([overdue], day('2022-11-07'), plan, { ...emptyDesk, controllers: [CONTROLLER] })
  const own = digests.filter(({ mailbox }) => mailbox === CONTROLLER)
  expect(own.map(({ escalated, reports }) => [escalated.length, reports.length])).toEqual([[1, 1]])
})

it('the week of overdue work that waited for the quota is not lost', () => {
  const overdue = sampleAssignment({ due: '2022-10-14' })
  const desk = {
    ...emptyDesk,
    controllers: [CONTROLLER],
    lastRound: day('2022-11-07'),
    ledger: [entry('2022-11-07', 'queued', [])],
  }
  const digests = digestsOn([overdue], day('2022-11-08'), plan161, desk)
  expect(digests.find(({ mailbox }) => mailbox === CONTROLLER)?.escalated).toHaveLength(1)
})

it.each([
  { period: OCTOBER, executorId: null, day: null },
  { period: OCTOBER, executorId: 'sc-1:2', day: day('2022-11-02') },
])('a mark says which report it is: %j', wish => {
  expect(reportOfMark(reportMark(wish))).toEqual(wish)
})

it.each(['', 'k3j2', 'report:decade:1:2::', 'report:month:a:b::'])('«%s» is the mark of no report', text => {
  expect(reportOfMark(text)).toBeNull()
})
