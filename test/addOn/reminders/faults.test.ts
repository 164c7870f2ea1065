import { district, type Options } from '../../../bench/reminders/district.ts'
import { accountOf, ledgerOf } from './ledger.ts'
import { untilQuiet } from './untilQuiet.ts'

const states = (tried: ReturnType<typeof district>) => {
  const counts: Record<string, number> = {}
  for (const { state } of ledgerOf(tried)) counts[state] = (counts[state] ?? 0) + 1
  return counts
}

describe('the quota', () => {
  it.each([
    [0, 0, 20],
    [1, 0, 20],
    [12, 7, 13],
    [100, 20, 0],
  ])(
    'of %i with a reserve of five sends %i letters today and leaves %i in the queue',
    (quota, sent, queued) => {
      const tried = district({ schools: 20, mailQuota: quota })
      untilQuiet(tried)
      expect(tried.host.outbox).toHaveLength(sent)
      expect(states(tried)).toEqual({
        ...(sent > 0 ? { отправлено: sent } : {}),
        ...(queued > 0 ? { 'ждёт отправки': queued } : {}),
      })
    },
  )

  it('that is full again the next day sends the rest, each mailbox once a day', () => {
    const tried = district({ schools: 20, mailQuota: 17 })
    untilQuiet(tried)
    const first = tried.host.outbox.length
    tried.host.advanceTo('2022-10-12T12:00:00+10:00')
    tried.host.advanceTo('2022-10-13T12:00:00+10:00')
    const days = tried.host.outbox.map(mail => `${mail.sentAt.slice(0, 10)} ${mail.to.join()}`)
    expect(first).toBe(12)
    expect(new Set(days).size).toBe(days.length)
    expect(new Set(tried.host.outbox.map(mail => mail.to.join()))).toEqual(new Set(tried.mailboxes))
  })

  it('that ends in the middle of a batch leaves the rest in the queue', () => {
    const tried = district({ schools: 20 })
    tried.host.plan([
      {
        kind: 'fail',
        method: 'MailApp.sendEmail',
        nth: 8,
        message: 'Service invoked too many times for one day: email.',
      },
    ])
    tried.round()
    tried.host.plan([])
    expect(states(tried)).toEqual({ отправлено: 7, 'ждёт отправки': 13 })
    untilQuiet(tried)
    expect(accountOf(tried, 0)).toMatchObject({ letters: 20, doubles: [], losses: [], disagreements: [] })
  })
})

it('a held lock sends nothing; the next round sends everything', () => {
  const tried = district({ schools: 5 })
  tried.host.plan([{ kind: 'lock-held' }])
  tried.round()
  expect(tried.host.outbox).toHaveLength(0)
  tried.host.plan([])
  untilQuiet(tried)
  expect(accountOf(tried, 0)).toMatchObject({ letters: 5, doubles: [], losses: [] })
})

it.each([1, 3, 5])('letter %i that the service refuses fails alone, and the coordinator hears of it', nth => {
  const tried = district({ schools: 5 })
  tried.host.plan([{ kind: 'fail', method: 'MailApp.sendEmail', nth, message: 'Invalid email: ?' }])
  tried.round()
  tried.host.plan([])
  untilQuiet(tried)
  const failed = ledgerOf(tried).filter(line => line.state === 'не отправлено')
  expect(failed).toHaveLength(1)
  expect(accountOf(tried, 0)).toMatchObject({ doubles: [], losses: [], disagreements: [] })
  tried.host.advanceTo('2022-10-12T12:00:00+10:00')
  const told = tried.host.outbox.find(mail => mail.to.join() === 'coordinator@example.invalid')
  expect(told?.body).toContain(`до ${failed[0]?.recipient} не ушло`)
})

/** What somebody does to «Письма» or «Исполнение» while the letters leave. */
const meanwhile: readonly (readonly [string, NonNullable<Options['meanwhile']>])[] = [
  [
    'sorts «Письма»',
    ({ sheet }) => {
      const mail = sheet('Письма')
      const rows = mail.getLastRow() - 1
      mail.getRange(2, 1, rows, mail.getLastColumn()).sort([{ column: 3, ascending: false }])
    },
  ],
  ['inserts a row above', ({ sheet }) => sheet('Письма').insertRowBefore(2)],
  ['inserts rows into «Исполнение»', ({ sheet }) => sheet('Исполнение').insertRowBefore(2)],
  ['inserts a row into «Настройки»', ({ sheet }) => sheet('Настройки').insertRowBefore(3)],
  [
    'deletes the first row of «Исполнение»',
    ({ sheet }, letter) => (letter === 1 ? sheet('Исполнение').deleteRow(2) : null),
  ],
]

it.each(meanwhile)('somebody who %s between announcing and confirming does no harm', (_, act) => {
  const tried = district({ schools: 6, meanwhile: act })
  tried.round()
  untilQuiet(tried)
  expect(accountOf(tried, 0)).toMatchObject({ letters: 6, doubles: [], losses: [], disagreements: [] })
  expect(states(tried)).toEqual({ отправлено: 6 })
})

it('somebody who deletes a row of the ledger while letters leave gets nobody a second letter', () => {
  const tried = district({
    schools: 6,
    meanwhile: ({ sheet }, letter) => (letter === 3 ? sheet('Письма').deleteRow(2) : null),
  })
  tried.round()
  untilQuiet(tried)
  expect(accountOf(tried, 0)).toMatchObject({ letters: 6, doubles: [], losses: [] })
})

it.each([
  ['Europe/Berlin', '2022-10-29T06:00:00Z', '2022-10-31T23:00:00Z'],
  ['Europe/Berlin', '2023-03-25T06:00:00Z', '2023-03-28T22:00:00Z'],
  ['Asia/Kamchatka', '2022-12-29T18:00:00Z', '2023-01-11T12:00:00Z'],
  ['America/New_York', '2022-11-04T10:00:00Z', '2022-11-09T12:00:00Z'],
])(
  '%s from %s to %s: the hourly trigger never writes twice to a mailbox on a day of the zone',
  (timeZone, now, until) => {
    const tried = district({ schools: 3, now, timeZone, measures: 5 })
    tried.host.advanceTo(until)
    const zoned = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' })
    const days = tried.host.outbox.map(mail => `${zoned.format(new Date(mail.sentAt))} ${mail.to.join()}`)
    expect(new Set(days).size).toBe(days.length)
    expect(tried.host.runs.filter(run => run.error !== null)).toEqual([])
  },
)
