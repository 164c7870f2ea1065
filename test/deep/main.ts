import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { markdownTable } from '../../bench/table.ts'
import { chosenSeed } from '../chosenSeed.ts'
import { workInLanes } from './lanes.ts'
import type { Report } from './messages.ts'
import { isDone, keepProgress, progressOf, readProgress, withReport } from './progress.ts'
import { shuffled } from './shuffled.ts'
import { sweeps } from './sweeps.ts'

/**
 * `npm run test:deep -- [--minutes 10] [--lanes 2] [--again] [WORDS OF A SWEEP…]`: every case of the sweeps of which
 * `npm test` looks at a sample, for so long. The next call goes on where this one ends while the sources stay the
 * same. Exit 1 when a promise is broken.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string', default: '10' },
    lanes: { type: 'string', default: '2' },
    again: { type: 'boolean', default: false },
  },
})
const KEPT = 'build/deep/progress.json'
const LANE = 'build/deep/lane.mjs'
/** After so long a lane takes up another sweep, so that a long one does not keep out the rest. */
const TURN_MS = 45_000

const seed = Number(chosenSeed(process.env))
await build({
  entryPoints: ['test/deep/lane.ts'],
  outfile: LANE,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'silent',
})
const sources = createHash('sha256')
  .update(fs.readFileSync(LANE))
  .update(fs.readFileSync('build/dist/Code.js'))
  .update(fs.readFileSync('build/dist/appsscript.json'))
  .update(fs.readFileSync('test/fixtures/orders/bad/10-plan-2000-rows.tsv'))
  .digest('hex')
const asked = sweeps.filter(({ name }) => positionals.every(words => name.includes(words)))
const before = values.again ? new Map() : readProgress(KEPT, sources)
let progress = before
let waiting = shuffled(
  asked.map(({ name }) => name).filter(name => !isDone(progressOf(progress, name))),
  seed,
)
const end = performance.now() + Number(values.minutes) * 60_000

console.log(`SEED=${seed}: ${waiting.length} of ${asked.length} sweeps have cases left.`)
await workInLanes({
  file: LANE,
  lanes: Number(values.lanes),
  next: () => {
    const [sweep, ...rest] = waiting
    const left = end - performance.now()
    if (sweep === undefined || left <= 0) return null
    waiting = rest
    const { covered } = progressOf(progress, sweep)
    return { sweep, covered, forMs: Math.min(TURN_MS, left), seed }
  },
  hear: report => {
    progress = withReport(progress, report)
    keepProgress(KEPT, sources, progress)
    if (!isDone(progressOf(progress, report.sweep)) && report.looked.length > 0)
      waiting = [...waiting, report.sweep]
    tell(report)
  },
})
sum()

function tell({ sweep, looked, complaints }: Report): void {
  console.log(`${complaints.length > 0 ? '✕' : '✓'} ${sweep}: ${looked.length} cases`)
  for (const complaint of complaints) console.log(`    ${complaint}`)
}

function sum(): void {
  const rows = asked.map(({ name }) => {
    const { count, covered, complaints } = progressOf(progress, name)
    const now = covered.length - progressOf(before, name).covered.length
    return { job: name, cases: count ?? '?', now, covered: covered.length, failed: complaints.length }
  })
  console.log(`\n${markdownTable(rows)}`)
  const failed = rows.reduce((total, row) => total + row.failed, 0)
  const covered = rows.reduce((total, row) => total + row.covered, 0)
  console.log(`\nDeep:        ${failed} failed, ${Math.max(0, covered - failed)} passed, ${covered} total`)
  if (failed > 0) process.exitCode = 1
}
