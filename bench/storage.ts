import vm from 'node:vm'
import { install } from '../local/host/index.ts'
import type { BenchRow } from './table.ts'

const ROWS = 25_000
const COLUMNS = 12
/** Enough for the engine to have compiled what it will. */
const RUNS = 20

/** A sheet's worth of values, and what is done with them: the same code in the host's realm and in a script's. */
const script = `(SpreadsheetApp => {
  const values = Array.from({ length: ${ROWS} }, (_, row) =>
    Array.from({ length: ${COLUMNS} }, (_, column) => (column % 3 === 0 ? row * column : 'text ' + (row % 50))))
  const sheet = SpreadsheetApp.getActive().getSheets()[0]
  sheet.insertRowsAfter(sheet.getMaxRows(), ${ROWS})
  const range = sheet.getRange(1, 1, ${ROWS}, ${COLUMNS})
  return {
    store: () => range.setValues(values).getValues().length,
    copy: () => [values, values].map(table => table.map(row => [...row])).length,
  }
})`

/** The host's own speed: `setValues` of a whole sheet and reading it back, beside copying the arrays twice. */
export function benchStorage(): readonly BenchRow[] {
  const context = vm.createContext({})
  return [
    row('in the host', {}, code => vm.runInThisContext(code)),
    row('by a script in a context of its own', context, code => vm.runInContext(code, context)),
  ]
}

function row(where: string, target: object, evaluate: (code: string) => unknown): BenchRow {
  const host = install(target, { timeZone: 'Europe/Moscow' })
  const work = Object(
    Reflect.apply(Object(evaluate(script)), undefined, [Reflect.get(target, 'SpreadsheetApp')]),
  )
  const stored = fastest(() => host.run('editor', work.store))
  const copied = fastest(work.copy)
  return {
    job: `setValues and getValues ${where}`,
    cells: ROWS * COLUMNS,
    'set and get, ms': stored,
    'copy twice, ms': copied,
    ratio: stored / copied,
  }
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
