import type { RunRecord } from '../local/host/meter.ts'
import { district } from './reminders/district.ts'
import type { BenchRow } from './table.ts'

const SHEETS = /^(SpreadsheetApp|Spreadsheet|Sheet|Range)\./

/**
 * What the ledger adds to a morning that writes to everybody, beside the same round a day before its letters: property
 * writes for each letter, sheet calls for each ten. A run that has no time for all goes on with the next.
 */
export function benchReminders(): readonly BenchRow[] {
  return [5, 50, 500].map(schools => {
    const tried = district({ schools, now: '2022-10-08T08:00:00+10:00' })
    const quiet = runsOf(tried)
    tried.inSheets(services => services.stopTriggers())
    tried.host.advanceTo('2022-10-11T08:00:00+10:00')
    const runs = runsOf(tried)
    const letters = total(runs, name => name === 'MailApp.sendEmail')
    const isWrite = (name: string) => name === 'Properties.setProperties'
    const beside = quiet.length === 0 ? 0 : total(quiet.slice(0, 1), name => SHEETS.test(name))
    const calls = total(runs, name => SHEETS.test(name)) - beside * runs.length
    return {
      job: 'a morning of letters',
      schools,
      letters,
      runs: runs.length,
      'property writes per letter': (total(runs, isWrite) - runs.length) / letters,
      'sheet calls per ten letters': (calls / letters) * 10,
      'modelled ms per letter': runs.reduce((sum, run) => sum + run.modelledMs, 0) / letters,
    }
  })
}

/** Rounds of one morning until one sends nothing. */
function runsOf({ host, round }: ReturnType<typeof district>): readonly RunRecord[] {
  const runs: RunRecord[] = []
  for (let count = 0; count < 9; count++) {
    const before = host.outbox.length
    round()
    const run = host.runs[host.runs.length - 1]
    if (run) runs.push(run)
    if (host.outbox.length === before) break
  }
  return runs.length > 1 ? runs.slice(0, -1) : runs
}

function total(runs: readonly RunRecord[], counted: (name: string) => boolean): number {
  return runs
    .flatMap(run => Object.entries(run.calls))
    .reduce((sum, [name, calls]) => sum + (counted(name) ? calls : 0), 0)
}
