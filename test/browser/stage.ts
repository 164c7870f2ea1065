import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { type Browser, chromium } from 'playwright-core'
import { STAGES, type StageInfo } from '../../local/playground/browserTests/stageInfo.ts'
import type { Replaced, Replacement } from '../../local/playground/replacement.ts'

/** What a playground begins with: a prepared state of the example, or an empty workbook with another script. */
export type Play = 'morning' | 'june' | { readonly script: string }

/** The folder of this run; it is gone after it. */
export function runFolder(): string {
  const folder = process.env[STAGES]
  if (folder === undefined) throw new Error('These tests run by `npm run test:browser`.')
  return folder
}

/** The Chromium of this worker; closing it closes what was opened in it. */
export function stageBrowser(): Promise<Browser> {
  return chromium.connect(stage().browser)
}

/** The playground of this worker with another play in it; its address. */
export async function stagePlay(play: Play): Promise<string> {
  const { playground, plays } = stage()
  const { problem } = await ask(
    typeof play === 'string'
      ? { state: plays[play], script: null }
      : { state: null, script: path.resolve(play.script) },
  )
  if (problem !== null) throw new Error(problem)
  return playground
}

function stage(): StageInfo {
  const stages: readonly StageInfo[] = JSON.parse(
    fs.readFileSync(path.join(runFolder(), 'stages.json'), 'utf8'),
  )
  const own = stages[Number(process.env['JEST_WORKER_ID'] ?? 1) - 1]
  if (own === undefined) throw new Error('No stage for this worker.')
  return own
}

async function ask(asked: Replacement): Promise<Replaced> {
  const connection = net.connect({ path: stage().prompter, allowHalfOpen: true })
  connection.end(JSON.stringify(asked))
  return JSON.parse(await text(connection))
}
