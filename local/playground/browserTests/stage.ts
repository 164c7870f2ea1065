import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { chromium } from 'playwright-core'
import { listenToPrompter } from './prompter.ts'
import type { PreparedPlays, StageInfo } from './stageInfo.ts'

/** A Chromium and a playground, of one worker. */
export type Stage = { readonly info: StageInfo; readonly close: () => Promise<void> }

export type StageParts = {
  readonly worker: number
  /** The folder of the run. */
  readonly folder: string
  readonly chromium: string
  readonly plays: PreparedPlays
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function openStage({ worker, folder, chromium: file, plays }: StageParts): Promise<Stage> {
  const [browser, playground] = await Promise.all([
    chromium.launchServer({
      executablePath: file,
      args: FLAGS,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    }),
    startPlayground(path.join(folder, `play-${worker}`), plays.morning),
  ])
  const socket = path.join(folder, `prompter-${worker}`)
  const prompter = await listenToPrompter(socket, playground.child)
  return {
    info: { browser: browser.wsEndpoint(), playground: playground.url, prompter: socket, plays },
    close: async () => {
      prompter.close()
      await Promise.all([browser.close(), end(playground.child)])
    },
  }
}

/** As `npm start` does it, but with a channel to ask for another play by. */
function startPlayground(
  folder: string,
  state: string,
): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  fs.mkdirSync(folder)
  fs.copyFileSync(state, path.join(folder, 'state.json'))
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'local/playground/start.ts', '--state', folder],
    // A group of its own: Ctrl+C is for the tests to end first.
    { stdio: ['ignore', 'pipe', 'inherit', 'ipc'], detached: true },
  )
  return new Promise((resolve, reject) => {
    let words = ''
    let mayAsk = false
    const look = () => {
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(words)?.[0]
      if (url !== undefined && mayAsk) resolve({ child, url })
    }
    child.stdout?.on('data', (part: Buffer) => {
      words += part
      look()
    })
    child.once('message', () => {
      mayAsk = true
      look()
    })
    child.once('close', () => reject(new Error(`The playground ended: ${words}`)))
  })
}

function end(child: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('close', () => resolve())
    child.kill('SIGKILL')
  })
}
