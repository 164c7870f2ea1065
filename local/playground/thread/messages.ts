import type { MessagePort } from 'node:worker_threads'
import type { Answer, Mail, Question } from '../../host/host.ts'
import type { Command, Difference, Outcome, Place } from '../protocol.ts'

/** What the thread with the host is made with. */
export type ThreadData = {
  /** Folder of the script. */
  readonly bundle: string
  /** Whether the script is the add-on, which begins with its example; any other begins with an empty workbook. */
  readonly hasExample: boolean
  /** File that keeps the state; null: it is kept nowhere. */
  readonly stateFile: string | null
  /** Two numbers: at WAITING 1 when an answer has come, at STOP 1 when the clock is to stop. */
  readonly signals: SharedArrayBuffer
  readonly answers: MessagePort
}

export const WAITING = 0
export const STOP = 1

export type ToThread =
  | { readonly kind: 'command'; readonly id: number; readonly command: Command; readonly at: Place | null }
  /** Keep the state now: the server is about to end. */
  | { readonly kind: 'keep' }

export type FromThread =
  | { readonly kind: 'change'; readonly difference: Difference }
  | { readonly kind: 'mails'; readonly from: number; readonly mails: readonly Mail[] }
  | { readonly kind: 'dialog'; readonly id: number; readonly html: string }
  | { readonly kind: 'question'; readonly question: Question | null }
  | { readonly kind: 'busy'; readonly words: string | null }
  | { readonly kind: 'remark'; readonly words: string }
  | { readonly kind: 'done'; readonly id: number; readonly outcome: Outcome }
  /** The workbook is there and commands may come. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'failed'; readonly message: string }

export type { Answer }
