import type { Kernel } from '../kernel/kernel.ts'
import type { Members } from '../kernel/strict.ts'
import { type BooksCheckpoint, checkpointBooks, returnToBooks } from './checkpoint.ts'
import type { Office } from './office.ts'

/** Writes that a killed run has not flushed yet can be taken back, when the host is told to lose them. */
export type Buffer = {
  /** Wraps the members of a class so that the state before a run's first unflushed call is kept. */
  readonly watched: <State>(members: Members<State>) => Members<State>
  /** What was written so far stays, whatever happens to the run. */
  readonly flush: () => void
  /** The workbooks as they are, or as they were if the present run were killed now. */
  readonly checkpoint: (moment: 'now' | 'killed') => BooksCheckpoint
  readonly goBack: (to: BooksCheckpoint) => void
}

export function createBuffer(
  kernel: Pick<Kernel, 'settings' | 'run' | 'onRunEnd'>,
  office: () => Office,
): Buffer {
  const isLost = kernel.settings.buffered === 'lost'
  let before: BooksCheckpoint | null = null
  let last: BooksCheckpoint | null = null
  const now = (): BooksCheckpoint => {
    last = checkpointBooks(office(), last)
    return last
  }
  const goBack = (to: BooksCheckpoint) => {
    returnToBooks(office(), to)
    last = to
  }
  const flush = () => {
    before = null
  }
  kernel.onRunEnd(outcome => {
    if (outcome === 'killed' && before) goBack(before)
    flush()
  })
  return {
    flush,
    checkpoint: moment => (moment === 'killed' && before ? before : now()),
    goBack,
    watched: <State>(members: Members<State>): Members<State> => (isLost ? keptBefore(members) : members),
  }

  function keptBefore<State>(members: Members<State>): Members<State> {
    return Object.fromEntries(
      Object.entries(members).map(([name, member]) => [
        name,
        (self: State, ...args: never[]) => {
          if (kernel.run().kind !== 'ambient') before ??= now()
          return member(self, ...args)
        },
      ]),
    )
  }
}
