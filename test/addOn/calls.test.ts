import { madePlan } from '../../bench/workbook/madePlan.ts'
import type { Host } from '../../local/host/host.ts'
import { fillCells } from '../../local/playground/fillCells.ts'
import { linesOf, morning, workbookWith } from './workbook.ts'

/** Five schools of a made plan, one mailbox each. */
function played(measures: number): Host {
  const host = workbookWith('2022-10-11', madePlan(measures))
  const values = Object.fromEntries(
    [1, 2, 3, 4, 5].map(number => [`СОШ №${number}`, `school${number}@example.invalid`]),
  )
  fillCells(host, { sheet: 'Школы', find: 'Краткое наименование', fill: 'Электронная почта', values })
  morning(host, '2022-10-11')
  host.advanceTo('2022-10-12T12:00:00+10:00')
  return host
}

const roundsOf = (host: Host) => host.runs.filter(run => run.functionName === 'hourlyRound')
const largest = (host: Host) => Math.max(...roundsOf(host).map(run => run.totalCalls))

describe('what a round costs', () => {
  const small = played(13)
  const large = played(1300)

  it('the same number of calls at 65 and at 6,500 assignments', () => {
    expect([linesOf(small, 'Исполнение').length, linesOf(large, 'Исполнение').length]).toEqual([65, 6500])
    expect(small.outbox.length).toBe(large.outbox.length)
    expect(largest(large)).toBe(largest(small))
  })

  it('at most four calls in an idle hour', () => {
    const idle = roundsOf(large).filter(run => run.totalCalls < largest(large) / 4)
    expect(idle.length).toBeGreaterThan(5)
    expect(Math.max(...idle.map(run => run.totalCalls))).toBeLessThanOrEqual(4)
  })

  it('ends well', () => {
    for (const run of [...small.runs, ...large.runs])
      expect([run.functionName, run.error]).toEqual([run.functionName, null])
  })
})
