import { district } from '../../../bench/reminders/district.ts'
import { killedClosing, killedRoundOfSorted } from '../../sweeps/killedClosing.ts'
import { all, complaints } from '../../sweeps/sweep.ts'
import { protectionsOf } from './district.ts'
import { withAccounts } from './withAccounts.ts'

const MENU = 'Дорожная карта'

it.each([killedClosing(), killedRoundOfSorted()])('$name', sweep => {
  const cases = sweep.prepare()
  expect(complaints(cases, all(cases))).toEqual([])
})

describe('five hundred schools', () => {
  it('are closed within the time of a run, the next hours going on', () => {
    const tried = withAccounts(district({ schools: 500, measures: 1 }), 1)
    const { host } = tried
    const guarded = () => tried.inSheets(({ properties }) => properties.getProperties()['guarded'])
    // Somebody who is let in already is to be kept out of all other blocks: the dearest case, 620 ms for each.
    host.click(MENU, 'Открыть доступ школам…')
    withAccounts(tried, 500)
    host.click(MENU, 'Закрыть чужие ячейки…')
    const told = host.questions.at(-1)?.prompt
    expect(told).toContain('За один запуск закрыто не всё.')
    let rounds = 0
    while (!(guarded() ?? '').startsWith('done ') && rounds < 9) {
      tried.round()
      rounds += 1
    }
    const runs = host.runs.filter(run => (run.calls['Range.protect'] ?? 0) > 0)
    expect(host.runs.filter(run => run.killed || run.error !== null)).toEqual([])
    expect(Math.max(...runs.map(run => run.modelledMs))).toBeLessThan(300_000)
    expect(runs.length).toBe(2)
    expect(protectionsOf(host)).toHaveLength(501)
    expect(protectionsOf(host).find(line => line.startsWith('sheet'))).toMatch(/ [A-Z]2:[A-Z]501$/)
  })
})
