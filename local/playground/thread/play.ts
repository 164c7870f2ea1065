import type { Host } from '../../host/host.ts'
import type { InstallOptions } from '../../host/index.ts'
import { differenceBetween } from '../difference.ts'
import { EXAMPLE_DAY, EXAMPLE_ORDER, exampleAddresses, exampleNames } from '../example.ts'
import { emptyWorkbook, prepareMorning } from '../morning.ts'
import { orderOfFile } from '../orderOfFile.ts'
import type { Command, Outcome, View } from '../protocol.ts'
import { viewOf } from '../viewOf.ts'
import { advance } from './advance.ts'
import { askPerson } from './askPerson.ts'
import { compiledScript } from './compiledScript.ts'
import { createDialogs } from './dialogs.ts'
import type { FromThread, ThreadData } from './messages.ts'
import { peopleOf } from './peopleOf.ts'
import { messageIn, refusalInRussian } from './refusal.ts'
import { type SavedPlay, writeState } from './state.ts'

export type Play = {
  /** Goes on from a saved state, or with the example. */
  readonly begin: (saved: SavedPlay | null) => void
  readonly carryOut: (command: Command) => Outcome
}

type Past = Pick<SavedPlay, 'runs' | 'runCount'>

const NO_PAST: Past = { runs: [], runCount: 0 }

export function createPlay(data: ThreadData, tell: (message: FromThread) => void): Play {
  const names = exampleNames()
  const options: InstallOptions = {
    editors: Object.keys(names).slice(0, -1),
    load: compiledScript(data.bundle),
  }
  const dialogs = createDialogs(tell)
  let host: Host
  let view: View | null = null
  let past: Past = NO_PAST
  let seen: ReadonlySet<number> = new Set()
  let mailsTold = 0

  const show = (): void => {
    dialogs.look(host)
    if (host.outbox.length > mailsTold)
      tell({ kind: 'mails', from: mailsTold, mails: host.outbox.slice(mailsTold) })
    mailsTold = host.outbox.length
    const next = viewOf(host, { people: peopleOf(host, names), dialogs: dialogs.open(), seen, past })
    tell({ kind: 'change', difference: differenceBetween(view, next) })
    view = next
  }
  const keep = (): void => {
    if (data.stateFile === null || view === null) return
    const { runs, runCount } = view
    writeState(data.stateFile, { format: 1, host: host.save(), seen: [...seen], runs, runCount })
  }
  const take = (fresh: Host): void => {
    host = fresh
    mailsTold = 0
    dialogs.forget(host)
    host.answer(askPerson(data, tell, show))
    show()
    keep()
  }
  const playExample = (): void => {
    tell({ kind: 'busy', words: 'Разыгрываю утро 11.10.2022 на примере приказа № 161-а…' })
    const order = orderOfFile(EXAMPLE_ORDER)
    if (!order.ok) throw new Error(order.message)
    const morning = prepareMorning({
      bundle: data.bundle,
      order: order.value,
      today: EXAMPLE_DAY,
      addresses: exampleAddresses(),
      options,
    })
    if (!morning.ok) throw new Error(morning.message)
    take(morning.host)
  }
  const restart = (kind: 'example' | 'nothing'): void => {
    past = NO_PAST
    seen = new Set()
    if (kind === 'example') playExample()
    else take(emptyWorkbook(data.bundle, EXAMPLE_DAY, options))
  }
  const act = (command: Command): unknown => {
    switch (command.kind) {
      case 'type':
        return host.type(command.sheet, command.a1, command.text)
      case 'paste':
        return host.paste(command.sheet, command.a1, command.rows)
      case 'clear':
        return host.clear(command.sheet, command.a1)
      case 'click':
        return host.click(...command.captions)
      case 'call':
        return host.call('dialog', command.functionName, ...command.args)
      case 'close-dialog':
        return dialogs.close(command.id)
      case 'sign-in':
        return host.open(command.user)
      case 'advance':
        return advance(host, command.to, { signals: data.signals, tell, show })
      case 'restart':
        return restart(command.with)
      case 'mark-seen':
        seen = new Set([...seen, command.mail])
        return undefined
    }
  }
  return {
    begin: saved => {
      if (saved === null) return playExample()
      tell({ kind: 'busy', words: 'Открываю сохранённую книгу…' })
      past = { runs: saved.runs, runCount: saved.runCount }
      seen = new Set(saved.seen)
      take(emptyWorkbook(data.bundle, EXAMPLE_DAY, { ...options, saved: saved.host }))
    },
    carryOut: command => {
      const viewer = peopleOf(host, names).find(({ email }) => email === host.user)
      if (viewer?.mayEdit === false && CHANGES.includes(command.kind))
        return { ok: false, message: 'У вас доступ только для просмотра: менять таблицу нельзя.' }
      const outcome = attempt(() => act(command))
      show()
      keep()
      return outcome
    },
  }
}

/** What a person who may only look cannot do. */
const CHANGES: readonly Command['kind'][] = ['type', 'paste', 'clear', 'click', 'call']

function attempt(body: () => unknown): Outcome {
  try {
    return { ok: true, value: body() }
  } catch (error) {
    return { ok: false, message: refusalInRussian(messageIn(error)) }
  }
}
