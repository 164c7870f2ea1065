import { parentPort, workerData } from 'node:worker_threads'
import type { FromThread, ThreadData, ToThread } from './messages.ts'
import { createPlay } from './play.ts'
import { readState } from './state.ts'

/** The thread in which the host and the script live: it may wait for an answer as long as it takes. */

const data: ThreadData = workerData
const port = parentPort
if (port === null) throw new Error('This file runs as a worker thread.')

const tell = (message: FromThread): void => port.postMessage(message)

try {
  const play = createPlay(data, tell)
  play.begin(data.stateFile === null ? null : readState(data.stateFile))
  tell({ kind: 'ready' })
  port.on('message', ({ id, command }: ToThread) => {
    tell({ kind: 'done', id, outcome: play.carryOut(command) })
  })
} catch (error) {
  tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
}
