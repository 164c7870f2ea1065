import type { Host } from '../../../local/host/host.ts'
import { spread } from '../reminders/torture.ts'
import { choose } from '../workbook.ts'
import { everySheet, type Outcome, requestOf } from './confirm.ts'
import { endOfYear } from './playedYear.ts'

const start = (host: Host, request: unknown) => host.call('dialog', 'startNewYear', request) as Outcome

/** What stays of a year that nobody cuts. */
const whole = endOfYear()
const request = requestOf(whole)
const shownBefore = everySheet(whole)
start(whole, request)
const expected = everySheet(whole)
const calls = whole.runs.at(-1)?.totalCalls ?? 0

const isUnderWay = (host: Host) => 'unfinished' in (host.call('dialog', 'newYearOffer') as object)

/** The change of year, killed at this call. */
function killedAt(atCall: number, buffered: 'kept' | 'lost' = 'kept'): Host {
  const host = endOfYear({ buffered })
  host.plan([{ kind: 'kill', atCall }])
  expect(() => start(host, request)).toThrow('Exceeded maximum execution time')
  host.plan([])
  return host
}

/** Every row of the old year is on a sheet of its own or on its archive. */
function expectNothingLost(host: Host): void {
  const present = everySheet(host)
  for (const title of ['Дорожная карта', 'Исполнение', 'История', 'Письма', 'Отчёт']) {
    const lines = new Set([...(present[title] ?? []), ...(present[`${title} 2022/23`] ?? [])])
    expect([title, (shownBefore[title] ?? []).filter(line => !lines.has(line))]).toEqual([title, []])
  }
}

const kills = Number(process.env['KILLS'] ?? 6)

it.each([
  ...spread(kills, 5)(calls).map(atCall => [atCall, 'kept'] as const),
  ...spread(kills, 11)(calls).map(atCall => [atCall, 'lost'] as const),
])(
  'killed at call %i, unflushed writes %s: nothing is lost, and what was confirmed is done when the dialog goes on',
  (atCall, buffered) => {
    const host = killedAt(atCall, buffered)
    expectNothingLost(host)
    if (isUnderWay(host)) host.call('dialog', 'resumeNewYear')
    // Cut at its very end it needs no more, and a second confirmation is refused.
    else start(host, request)
    expect(everySheet(host)).toEqual(expected)
    expect(isUnderWay(host)).toBe(false)
    expect(host.call('dialog', 'resumeNewYear')).toMatchObject({ done: true })
  },
)

describe('killed when the sheets are already being changed', () => {
  const atCall = Math.round(calls * 0.6)

  it('every other command says so and does nothing', () => {
    const host = killedAt(atCall)
    const before = everySheet(host)
    expect(choose(host, 'Проверить строки')).toContain('Переход на новый учебный год прервался')
    expect(choose(host, 'Обновить сводку')).toContain('Переход на новый учебный год прервался')
    expect(everySheet(host)).toEqual(before)
    expect(host.call('dialog', 'newYearOffer')).toEqual({ unfinished: true })
  })

  it('the next hour’s round brings it to its end by itself', () => {
    const host = killedAt(atCall)
    host.advanceTo('2023-06-30T13:00:00+10:00')
    expect(everySheet(host)).toEqual(expected)
  })

  it('a second confirmation goes on with the first', () => {
    const host = killedAt(atCall)
    expect(start(host, request).done).toBe(true)
    expect(everySheet(host)).toEqual(expected)
  })
})
