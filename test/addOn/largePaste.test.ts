import { madePlan } from '../../bench/workbook/madePlan.ts'
import type { Host } from '../../local/host/host.ts'
import { choose, linesOf, morning, workbookWith } from './workbook.ts'

const SHEET = 'Исполнение'
const SIX_MINUTES = 360_000

/** Reminders are on and this morning's round is done. */
function running(measures: number): Host {
  const host = workbookWith('2022-10-11', madePlan(measures))
  morning(host, '2022-10-11')
  return host
}

/** A paste over the first so many rows: status, date, document. */
function pasted(host: Host, rows: number) {
  host.paste(
    SHEET,
    'I2',
    Array.from({ length: rows }, (_, index) => [
      'выполнено',
      '11.10.2022',
      index % 2 === 0 ? 'www.a.ru' : 'акт № 1 от 11.10.2022',
    ]),
  )
  const run = host.runs.filter(({ functionName }) => functionName === 'onEditInstalled').at(-1)
  return { run, calls: run?.totalCalls, error: run?.error }
}

it('a paste over 5,000 rows costs the calls of one over 1,000, and a small part of a run’s time', () => {
  const few = pasted(running(220), 1000)
  const host = running(1100)
  const many = pasted(host, 5000)
  expect([many.error, many.calls]).toEqual([null, few.calls])
  expect(many.run?.modelledMs).toBeLessThan(SIX_MINUTES / 10)
  const lines = linesOf(host, SHEET)
  expect(lines).toHaveLength(5500)
  const said = lines.slice(0, 5000).filter(line => line.text('Замечания').includes('не откроется'))
  expect([said.length, lines.filter(line => line.text('Изменено') !== '').length]).toEqual([2500, 5000])
  expect(linesOf(host, 'История')).toHaveLength(15_000)
  const before = host.runs.length
  choose(host, 'Проверить строки')
  expect(linesOf(host, 'История')).toHaveLength(15_000)
  expect(Math.max(...host.runs.slice(before).map(run => run.modelledMs))).toBeLessThan(SIX_MINUTES / 5)
})
