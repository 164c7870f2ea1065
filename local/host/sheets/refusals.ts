import type { Kernel } from '../kernel/kernel.ts'
import type { Members } from '../kernel/strict.ts'

/** How a write that Google checks late is refused: at once, or when the script next touches cells. */
export type Refusals = {
  readonly refuse: (message: string) => never
  /** Throws what waits. To be called before cells are read, written or flushed. */
  readonly settle: () => void
  /** Wraps the members of a class: a late refusal leaves the write undone and gives the object itself. */
  readonly watched: <State>(members: Members<State>, objectOf: (self: State) => object) => Members<State>
}

export function createRefusals({
  fail,
  lateRefusals,
  onRunEnd,
}: Pick<Kernel, 'fail' | 'lateRefusals' | 'onRunEnd'>): Refusals {
  const late = Symbol('refused late')
  let waiting: string | null = null
  let depth = 0
  const settle = () => {
    const message = waiting
    waiting = null
    if (message !== null) fail(message)
  }
  onRunEnd(outcome => {
    if (outcome === 'killed') {
      // It may have been stopped in the middle of a call.
      depth = 0
      waiting = null
    }
    settle()
  })
  return {
    refuse: message => {
      // A person's edit is no call of a script: it is refused before anything is written.
      if (depth === 0 || !lateRefusals()) return fail(message)
      waiting ??= message
      throw late
    },
    settle,
    watched: <State>(members: Members<State>, objectOf: (self: State) => object): Members<State> =>
      Object.fromEntries(
        Object.entries(members).map(([name, member]) => [
          name,
          (self: State, ...args: never[]) => {
            depth += 1
            try {
              return member(self, ...args)
            } catch (error) {
              if (error !== late) throw error
              return objectOf(self)
            } finally {
              depth -= 1
            }
          },
        ]),
      ),
  }
}
