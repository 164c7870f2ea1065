import { type District, district } from '../../../bench/reminders/district.ts'
import { type Account, accountOf, ledgerOf } from './ledger.ts'

export type Torture = {
  readonly schools: number
  readonly buffered: 'kept' | 'lost'
  readonly kills: number
  readonly letters: number
  readonly doubles: number
  readonly losses: number
  readonly disagreements: number
  readonly unknownMedian: number
  readonly unknownWorst: number
  /** Service calls of a morning that nobody cuts. */
  readonly calls: number
}

/**
 * Kills a morning's run at the calls that `indexes` chooses among all of them, lets the following rounds put it
 * right, and counts. Every kill begins with the same morning: nothing sent, nothing remembered, the summary old.
 */
export function torture(
  schools: number,
  buffered: 'kept' | 'lost',
  indexes: (calls: number) => readonly number[],
): Torture {
  const tried = district({ schools, buffered })
  const dawn = tried.inSheets(({ properties }) => ({ ...properties.getProperties() }))
  const calls = callsOfMorning(tried)
  const accounts = indexes(calls).map(atCall => killedAt(atCall, tried, dawn))
  const total = (count: (account: Account) => number) =>
    accounts.reduce((sum, account) => sum + count(account), 0)
  const unknown = accounts.map(account => account.unknown).sort((left, right) => left - right)
  return {
    schools,
    buffered,
    kills: accounts.length,
    letters: total(account => account.letters),
    doubles: total(account => account.doubles.length),
    losses: total(account => account.losses.length),
    disagreements: total(account => account.disagreements.length),
    unknownMedian: unknown[Math.floor(unknown.length / 2)] ?? 0,
    unknownWorst: unknown.at(-1) ?? 0,
    calls,
  }
}

/** So many indexes spread over all calls, other ones for another seed. */
export function spread(count: number, seed: number): (calls: number) => readonly number[] {
  return calls =>
    Array.from({ length: Math.min(count, calls) }, (_, index) => {
      const width = calls / count
      return 1 + Math.floor(index * width + ((seed * 7919 + index * 104729) % 1000) * 0.001 * width)
    })
}

export function every(calls: number): readonly number[] {
  return Array.from({ length: calls }, (_, index) => index + 1)
}

function callsOfMorning(tried: District): number {
  tried.round()
  return tried.host.runs.at(-1)?.totalCalls ?? 0
}

function killedAt(atCall: number, tried: District, dawn: object): Account {
  const { host } = tried
  tried.inSheets(({ sheet, properties }) => {
    for (const title of ['Письма', 'Сводка']) {
      const found = sheet(title)
      const rows = found.getLastRow() - 1
      if (rows > 0) found.getRange(2, 1, rows, found.getLastColumn()).clearContent()
    }
    properties.setProperties(dawn, true)
  })
  const from = host.outbox.length
  host.plan([{ kind: 'kill', atCall }])
  tried.round()
  host.plan([])
  untilQuiet(tried)
  return accountOf(tried, from)
}

/** Rounds until one sends nothing and leaves nothing announced. */
export function untilQuiet(tried: District): void {
  for (let round = 0; round < 12; round++) {
    const before = tried.host.outbox.length
    tried.round()
    const isQuiet = tried.host.outbox.length === before
    if (isQuiet && ledgerOf(tried).every(line => line.state !== 'отправляется')) return
  }
  throw new Error('The rounds do not come to rest.')
}
