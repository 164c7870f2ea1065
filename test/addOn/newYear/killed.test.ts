import type { Host } from '../../../local/host/host.ts'
import { share } from '../../seed.ts'
import { killedYear, startYear } from '../../sweeps/killedYear.ts'
import { killAt } from '../../sweeps/kills.ts'
import { complaints } from '../../sweeps/sweep.ts'
import { choose } from '../workbook.ts'
import { everySheet, requestOf } from './confirm.ts'
import { endOfYear } from './playedYear.ts'

it.each([killedYear('kept'), killedYear('lost')])('$name', sweep => {
  const cases = sweep.prepare()
  expect(complaints(cases, share(cases.count, 10))).toEqual([])
})

describe('killed when the sheets are already being changed', () => {
  const whole = endOfYear()
  const request = requestOf(whole)
  startYear(whole, request)
  const expected = everySheet(whole)
  const atCall = Math.round((whole.runs.at(-1)?.totalCalls ?? 0) * 0.6)
  const killed = (): Host => {
    const host = endOfYear()
    killAt(host, atCall, () => startYear(host, request))
    return host
  }

  it('every other command says so and does nothing', () => {
    const host = killed()
    const before = everySheet(host)
    expect(choose(host, 'Проверить строки')).toContain('Переход на новый учебный год прервался')
    expect(choose(host, 'Обновить сводку')).toContain('Переход на новый учебный год прервался')
    expect(everySheet(host)).toEqual(before)
    expect(host.call('dialog', 'newYearOffer')).toEqual({ unfinished: true })
  })

  it('the next hour’s round brings it to its end by itself', () => {
    const host = killed()
    host.advanceTo('2023-06-30T13:00:00+10:00')
    expect(everySheet(host)).toEqual(expected)
  })

  it('a second confirmation goes on with the first', () => {
    const host = killed()
    expect(startYear(host, request).done).toBe(true)
    expect(everySheet(host)).toEqual(expected)
  })
})
