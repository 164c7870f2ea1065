import { randomUUID } from 'node:crypto'
import { MessageChannel, Worker } from 'node:worker_threads'
import type { Answer, Mail } from '../../host/host.ts'
import { applyDifference } from '../difference.ts'
import type { Command, News, NumberedNews, Outcome, PageState, Place } from '../protocol.ts'
import { type FromThread, STOP, type ThreadData, type ToThread, WAITING } from '../thread/messages.ts'

/** The server's end of the thread: it always knows what to show, even while the thread waits. */
export type Link = {
  readonly begin: (threadFile: string, made: Pick<ThreadData, 'bundle' | 'hasExample' | 'stateFile'>) => void
  /** `at` is the cell where the person of this tab is. */
  readonly carryOut: (tab: string, command: Command, at: Place | null) => Promise<Outcome>
  readonly answer: (answer: Answer) => boolean
  /** Stops a moving clock between two days. */
  readonly stop: () => void
  readonly busy: (words: string | null) => void
  readonly fail: (message: string) => void
  readonly remark: (words: string) => void
  /** Ends what runs as soon as it can end, keeps the state, and resolves then. */
  readonly end: () => Promise<void>
  /** Ends the thread as it is: what it has not kept is gone. */
  readonly close: () => Promise<void>
  /** Tells the present state at once and all news from then on; the result ends that. */
  readonly follow: (listener: (news: NumberedNews) => void) => () => void
  /** The number of the latest news. */
  readonly told: () => number
  readonly state: () => PageState
  readonly mail: (id: number) => Mail | undefined
  readonly dialog: (id: number) => string | undefined
}

export function createLink(): Link {
  const boot = randomUUID()
  const signals = new SharedArrayBuffer(8)
  const flags = new Int32Array(signals)
  const answers = new MessageChannel()
  const listeners = new Set<(news: NumberedNews) => void>()
  const pending = new Map<number, { readonly tab: string; readonly done: (outcome: Outcome) => void }>()
  const dialogs = new Map<number, string>()
  let mails: readonly Mail[] = []
  let state: PageState = { view: null, busy: null, question: null, failure: null, remark: null }
  let worker: Worker | null = null
  let lastId = 0
  let told = 0
  let ended: (() => void) | null = null

  const spread = (news: News): void => {
    told++
    for (const listener of listeners) listener({ ...news, number: told })
  }
  const become = (part: Partial<Omit<PageState, 'view'>>): void => {
    state = { ...state, ...part }
    const { view: _, ...rest } = state
    spread({ kind: 'state', state: rest })
  }
  const fail = (message: string): void => {
    for (const { done } of pending.values()) done({ ok: false, message })
    pending.clear()
    become({ failure: message, busy: null, question: null })
  }
  const hear = (message: FromThread): void => {
    switch (message.kind) {
      case 'change':
        state = { ...state, view: applyDifference(state.view, message.difference) }
        spread({ kind: 'change', difference: message.difference })
        break
      case 'mails':
        mails = [...mails.slice(0, message.from), ...message.mails]
        break
      case 'dialog':
        dialogs.set(message.id, message.html)
        break
      case 'question':
        become({ question: message.question === null ? null : { ...message.question, tab: askingTab() } })
        break
      case 'busy':
        become({ busy: message.words })
        break
      case 'done':
        pending.get(message.id)?.done(message.outcome)
        pending.delete(message.id)
        if (pending.size === 0) become({ busy: null })
        break
      case 'ready':
        become({ busy: null })
        break
      case 'remark':
        become({ remark: message.words })
        break
      case 'kept':
        ended?.()
        break
      case 'failed':
        fail(message.message)
    }
  }
  /** Commands are carried out in their order: the first that is not done is the one that asks. */
  const askingTab = () => [...pending.values()][0]?.tab ?? ''

  const answer = (given: Answer): boolean => {
    if (state.question === null) return false
    answers.port1.postMessage(given)
    Atomics.store(flags, WAITING, 1)
    Atomics.notify(flags, WAITING)
    return true
  }
  const stop = (): void => {
    Atomics.store(flags, STOP, 1)
  }

  return {
    begin: (threadFile, made) => {
      const data: ThreadData = { ...made, signals, answers: answers.port2 }
      worker = new Worker(threadFile, { workerData: data, transferList: [answers.port2] })
      worker.on('message', hear)
      worker.on('error', error => fail(error.message))
    },
    carryOut: (tab, command, at) => {
      if (worker === null || state.view === null) return refused('Таблица ещё готовится.')
      if (state.question !== null)
        return refused('Таблица ждёт ответа на вопрос. Ответьте на него и повторите.')
      lastId++
      const id = lastId
      const words = busyWords(command)
      if (words !== null) become({ busy: words })
      const message: ToThread = { kind: 'command', id, command, at }
      return new Promise(done => {
        pending.set(id, { tab, done })
        worker?.postMessage(message)
      })
    },
    answer,
    stop,
    busy: words => become({ busy: words }),
    fail,
    remark: words => become({ remark: words }),
    end: () =>
      new Promise(done => {
        ended = done
        stop()
        answer({ button: 'CLOSE' })
        const message: ToThread = { kind: 'keep' }
        if (worker === null || state.view === null) done()
        else worker.postMessage(message)
      }),
    close: async () => {
      await worker?.terminate()
    },
    follow: listener => {
      listeners.add(listener)
      listener({ kind: 'hello', boot, state, number: told })
      return () => {
        listeners.delete(listener)
      }
    },
    told: () => told,
    state: () => state,
    mail: id => mails[id],
    dialog: id => dialogs.get(id),
  }
}

function refused(message: string): Promise<Outcome> {
  return Promise.resolve({ ok: false, message })
}

/** Null for what is done before anyone could read it. */
function busyWords(command: Command): string | null {
  switch (command.kind) {
    case 'click':
      return `Выполняется: ${command.captions[command.captions.length - 1]}`
    case 'call':
      return 'Выполняется запрос окна…'
    case 'sign-in':
      return 'Открываю таблицу другому человеку…'
    case 'advance':
      return 'Идёт время…'
    case 'restart':
      return 'Начинаю заново…'
    case 'type':
    case 'paste':
    case 'clear':
      return 'Записываю…'
    case 'close-dialog':
    case 'mark-seen':
      return null
  }
}
