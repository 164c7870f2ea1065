import { receiveMessageOnPort } from 'node:worker_threads'
import type { Answer, Question } from '../../host/host.ts'
import { type FromThread, type ThreadData, WAITING } from './messages.ts'

/** Stops the thread, and with it the run, until a person has answered; what the run did so far is shown. */
export function askPerson(
  { signals, answers }: ThreadData,
  tell: (message: FromThread) => void,
  show: () => void,
): (question: Question) => Answer {
  const flags = new Int32Array(signals)
  return question => {
    show()
    tell({ kind: 'question', question })
    Atomics.wait(flags, WAITING, 0)
    Atomics.store(flags, WAITING, 0)
    tell({ kind: 'question', question: null })
    return receiveMessageOnPort(answers)?.message ?? { button: 'CLOSE' }
  }
}
