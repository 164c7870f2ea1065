import type { Host } from '../../host/host.ts'
import type { InstallOptions } from '../../host/index.ts'
import { columnLetters } from '../columnLetters.ts'
import { differenceBetween } from '../difference.ts'
import { EXAMPLE_DAY, exampleNames } from '../example.ts'
import { emptyWorkbook } from '../morning.ts'
import type { Command, Outcome, Place, View } from '../protocol.ts'
import { viewOf } from '../viewOf.ts'
import { advance } from './advance.ts'
import { askPerson } from './askPerson.ts'
import { beginning } from './beginning.ts'
import { createDialogs } from './dialogs.ts'
import { createKeeper } from './keeper.ts'
import type { FromThread, ThreadData } from './messages.ts'
import { peopleOf } from './peopleOf.ts'
import { messageIn, refusalInRussian } from './refusal.ts'
import type { SavedPlay } from './state.ts'

export type Play = {
  /** Goes on from the saved state, or with the example. */
  readonly begin: () => void
  /** `at` is the cell where the person is. What the person looks at is shown at once, the rest by `settle`. */
  readonly carryOut: (command: Command, at: Place | null) => Outcome
  readonly settle: () => void
  readonly keep: () => void
}

type Past = Pick<SavedPlay, 'runs' | 'runCount'>

const NO_PAST: Past = { runs: [], runCount: 0 }

export function createPlay(data: ThreadData, tell: (message: FromThread) => void): Play {
  const names = exampleNames()
  const options: InstallOptions = {
    editors: Object.keys(names).slice(0, -1),
    // Of other scripts nobody knows what they keep in their globals.
    globals: data.hasExample ? 'kept' : 'fresh',
  }
  const dialogs = createDialogs(tell)
  let host: Host
  let view: View | null = null
  let past: Past = NO_PAST
  let seen: ReadonlySet<number> = new Set()
  let mailsTold = 0
  let isSettled = true

  const keeper = createKeeper(
    data.stateFile,
    () => ({
      format: 1,
      host: host.save(),
      seen: [...seen],
      runs: view?.runs ?? [],
      runCount: view?.runCount ?? 0,
    }),
    words => tell({ kind: 'remark', words }),
  )
  /** Everything, or only the sheet of this title. */
  const show = (title?: string): void => {
    dialogs.look(host)
    if (host.outbox.length > mailsTold)
      tell({ kind: 'mails', from: mailsTold, mails: host.outbox.slice(mailsTold) })
    mailsTold = host.outbox.length
    const around = { people: peopleOf(host, names), dialogs: dialogs.open(), seen, past }
    const isPart = title !== undefined && view !== null
    const next = viewOf(host, around, isPart ? { sheets: view?.sheets ?? [], title } : null)
    tell({ kind: 'change', difference: differenceBetween(view, next) })
    view = next
    isSettled = !isPart
  }
  const take = (fresh: Host): void => {
    host = fresh
    mailsTold = 0
    dialogs.forget(host)
    host.answer(askPerson(data, tell, () => show()))
    show()
    keeper.now()
  }
  const begin = beginning({ data, options, tell, take })
  const restart = (kind: 'example' | 'nothing'): void => {
    past = NO_PAST
    seen = new Set()
    if (kind === 'example') begin.example()
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
        return advance(host, command.to, { signals: data.signals, tell, show, keep: keeper.now })
      case 'restart':
        return restart(command.with)
      case 'mark-seen':
        seen = new Set([...seen, command.mail])
        return undefined
    }
  }
  const settle = (): void => {
    if (!isSettled) show()
  }
  return {
    begin: () => {
      const saved = begin.saved()
      if (saved === null) return begin.example()
      past = { runs: saved.state.runs, runCount: saved.state.runCount }
      seen = new Set(saved.state.seen)
      take(saved.host)
    },
    carryOut: (command, at) => {
      const viewer = peopleOf(host, names).find(({ email }) => email === host.user)
      if (viewer?.mayEdit === false && CHANGES.includes(command.kind))
        return { ok: false, message: 'У вас доступ только для просмотра: менять таблицу нельзя.' }
      if (at !== null) standAt(host, at)
      const outcome = attempt(() => act(command))
      show('sheet' in command ? command.sheet : undefined)
      keeper.soon()
      return outcome.ok && CHOOSES.includes(command.kind) ? { ...outcome, goTo: moved(at, view) } : outcome
    },
    settle,
    keep: () => {
      settle()
      keeper.now()
    },
  }
}

/** What a person who may only look cannot do. */
const CHANGES: readonly Command['kind'][] = ['type', 'paste', 'clear', 'click', 'call']

/** What may take the person to another cell. */
const CHOOSES: readonly Command['kind'][] = ['click', 'call']

/** The sheet may have been renamed by somebody else since. */
function standAt(host: Host, { sheet, row, column }: Place): void {
  attempt(() => host.select(sheet, `${columnLetters(column)}${row}`))
}

function moved(at: Place | null, view: View | null): Place | null {
  const active = view?.active ?? null
  if (at === null || active === null) return active
  const isSame = at.sheet === active.sheet && at.row === active.row && at.column === active.column
  return isSame ? null : active
}

function attempt(body: () => unknown): Outcome {
  try {
    return { ok: true, value: body(), goTo: null }
  } catch (error) {
    return { ok: false, message: refusalInRussian(messageIn(error)) }
  }
}
