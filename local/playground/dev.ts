import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'

/**
 * `npm run dev -- [what npm start takes]`: the playground, started again whenever a source changes. The start builds
 * the add-on, and the page comes back by itself with the workbook as it was.
 */

const PORT = '4170'
/** Editors write a file in several steps, and branches change many. */
const CALM_MS = 150
/** What a start writes itself below `build`. */
const WRITTEN = /^(dist|types|demo|deep|playground)([\\/]|$)/

const given = process.argv.slice(2)
const args = given.includes('--port') ? given : ['--port', PORT, ...given]
let playground = start(args)
let calm: NodeJS.Timeout | undefined
let restarted: Promise<void> = Promise.resolve()

for (const room of ['src', 'local', 'build'])
  fs.watch(room, { recursive: true }, (_event, file) => {
    if (file === null || (room === 'build' && WRITTEN.test(file))) return
    clearTimeout(calm)
    calm = setTimeout(() => {
      restarted = restarted.then(() => restart(file))
    }, CALM_MS)
  })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    if (isOver(playground)) process.exit(0)
    playground.once('close', () => process.exit(0))
    playground.kill('SIGTERM')
  })

async function restart(changed: string): Promise<void> {
  console.log(`${changed}: собираю заново…`)
  await new Promise<void>(resolve => {
    if (isOver(playground)) return resolve()
    playground.once('close', () => resolve())
    playground.kill('SIGTERM')
  })
  // --fresh counts for the first start alone.
  playground = start(args.filter(word => word !== '--fresh'))
}

function isOver({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}

function start(words: readonly string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'local/playground/start.ts', ...words], {
    stdio: 'inherit',
    detached: true,
  })
}
