import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { runFolder } from '../browser/stage.ts'

/** A playground that runs as `npm start` runs it, with a state folder of its own. */
export type Launched = {
  readonly url: string
  /** What it printed so far. */
  readonly words: () => string
  /** Ends it at once, as a power cut would. */
  readonly kill: () => Promise<void>
  /** Asks it to end, as Ctrl+C does. */
  readonly end: () => Promise<void>
}

export function stateFolder(): string {
  return fs.mkdtempSync(path.join(runFolder(), 'playground-'))
}

export function launch(folder: string, ...options: readonly string[]): Promise<Launched> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'local/playground/start.ts', '--state', folder, ...options],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  let words = ''
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()))
  return new Promise((resolve, reject) => {
    const hear = (part: Buffer) => {
      words += part
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(afterRemarks(words))?.[0]
      if (url !== undefined)
        resolve({
          url,
          words: () => words,
          kill: () => send(child, 'SIGKILL', ended),
          end: () => send(child, 'SIGTERM', ended),
        })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('close', () => reject(new Error(`The playground ended: ${words}`)))
  })
}

function send(child: ChildProcess, signal: NodeJS.Signals, ended: Promise<void>): Promise<void> {
  child.kill(signal)
  return ended
}

/** A remark may name another playground's address. */
function afterRemarks(words: string): string {
  return words
    .split('\n')
    .filter(line => line.startsWith('Веха'))
    .join('\n')
}
