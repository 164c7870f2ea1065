import { madePlan } from '../../bench/workbook/madePlan.ts'
import type { Host } from '../../local/host/host.ts'
import { choose, linesOf, morning, workbookWith } from '../addOn/workbook.ts'
import type { Sweep } from './sweep.ts'

const SHEET = 'Исполнение'
const SIX_MINUTES = 360_000

/** A paste over many rows costs the calls of one over a fifth of them, and a small part of a run's time. */
export function pasteComplaint(rows: number): string | null {
  const few = pasted(running(rows / 5), rows / 5)
  const host = running(rows)
  const many = pasted(host, rows)
  if (many.error !== null) return String(many.error)
  if (many.totalCalls !== few.totalCalls) return `${few.totalCalls} calls grew to ${many.totalCalls}`
  if (many.modelledMs >= SIX_MINUTES / 10) return `the paste takes ${many.modelledMs} ms`
  const lines = linesOf(host, SHEET)
  const counts = {
    said: lines.filter(line => line.text('Замечания').includes('не откроется')).length,
    stamped: lines.filter(line => line.text('Изменено') !== '').length,
    history: linesOf(host, 'История').length,
  }
  const before = host.runs.length
  choose(host, 'Проверить строки')
  const longest = Math.max(...host.runs.slice(before).map(run => run.modelledMs))
  if (longest >= SIX_MINUTES / 5) return `the check takes ${longest} ms`
  const found = JSON.stringify({ ...counts, after: linesOf(host, 'История').length })
  const wanted = JSON.stringify({ said: rows / 2, stamped: rows, history: rows * 3, after: rows * 3 })
  return found === wanted ? null : `${found}, not ${wanted}`
}

export const paste5000: Sweep = {
  name: 'a paste over 5,000 rows',
  prepare: () => ({ count: 1, look: () => pasteComplaint(5000) }),
}

/** At least so many rows; reminders are on and this morning's round is done. */
function running(rows: number): Host {
  const host = workbookWith('2022-10-11', madePlan(Math.ceil(rows / 5) + 20))
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
  if (run === undefined) throw new Error('Nobody noticed the paste.')
  return run
}
