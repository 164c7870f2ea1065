import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startJest } from './jest.ts'
import { preparePlays } from './preparedPlays.ts'
import { openStage, type Stage } from './stage.ts'
import { STAGES, type StageInfo } from './stageInfo.ts'

/**
 * Two workers of jest, for each a Chromium and a playground that are started once; states that many tests begin with
 * are played once. Nothing of all this is left behind. Returns the exit code.
 */
export async function runBrowserTests(chromium: string, args: readonly string[]): Promise<number> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'vekha-browser-'))
  const stages: Stage[] = []
  let stopped = false
  let stop = (): void => {
    stopped = true
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop())
  try {
    const plays = preparePlays(folder)
    const opened = await Promise.allSettled(
      [1, 2].map(worker => openStage({ worker, folder, chromium, plays })),
    )
    // What was opened beside one that failed is closed, too.
    stages.push(...opened.flatMap(stage => (stage.status === 'fulfilled' ? [stage.value] : [])))
    const failed = opened.find(({ status }) => status === 'rejected')
    if (failed?.status === 'rejected') throw failed.reason
    const infos: readonly StageInfo[] = stages.map(({ info }) => info)
    fs.writeFileSync(path.join(folder, 'stages.json'), JSON.stringify(infos))
    if (stopped) return 1
    const jest = startJest(args, stages.length, { ...process.env, [STAGES]: folder })
    stop = jest.stop
    return await jest.ended
  } finally {
    await Promise.all(stages.map(stage => stage.close()))
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
