import { parentPort, workerData } from 'node:worker_threads'
import type { FromThread, ThreadData, ToThread } from './messages.ts'
import { createPlay } from './play.ts'
import { messageIn } from './refusal.ts'

/** The thread in which the host and the script live: it may wait for an answer as long as it takes. */

const data: ThreadData = workerData
const port = parentPort
if (port === null) throw new Error('This file runs as a worker thread.')

const tell = (message: FromThread): void => port.postMessage(message)

try {
  const play = createPlay(data, tell)
  play.begin()
  tell({ kind: 'ready' })
  port.on('message', (message: ToThread) => {
    if (message.kind === 'keep') {
      play.keep()
      tell({ kind: 'kept' })
    } else {
      tell({ kind: 'done', id: message.id, outcome: play.carryOut(message.command, message.at) })
      play.settle()
    }
  })
} catch (error) {
  tell({ kind: 'failed', message: messageIn(error) })
}
