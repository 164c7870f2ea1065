import { install } from '../local/host/index.ts'
import type { BenchRow } from './table.ts'

const ROWS = 25_000
const COLUMNS = 12
/** Enough for the engine to have compiled what it will. */
const RUNS = 20

/** The host's own speed: `setValues` of a whole sheet and reading it back, beside copying the arrays twice. */
export function benchStorage(): readonly BenchRow[] {
  const values = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_, column) => (column % 3 === 0 ? row * column : `text ${row % 50}`)),
  )
  const globals = {}
  const host = install(globals, { timeZone: 'Europe/Moscow' })
  const book = Reflect.get(globals, 'SpreadsheetApp').getActive()
  const range = host.run('editor', () => {
    const sheet = book.getSheets()[0]
    sheet.insertRowsAfter(sheet.getMaxRows(), ROWS)
    return sheet.getRange(1, 1, ROWS, COLUMNS)
  })
  const stored = fastest(() => host.run('editor', () => range.setValues(values).getValues().length))
  const copied = fastest(() => [values, values].map(table => table.map(row => [...row])).length)
  return [
    {
      job: 'setValues and getValues in the host',
      cells: ROWS * COLUMNS,
      'set and get, ms': stored,
      'copy twice, ms': copied,
      ratio: stored / copied,
    },
  ]
}

/** Processor time in milliseconds, the least of several runs: the machine's other work only adds. */
function fastest(work: () => unknown): number {
  return Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }).reduce((least, time) => Math.min(least, time))
}
