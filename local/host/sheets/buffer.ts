import type { Kernel } from '../kernel/kernel.ts'
import type { Members } from '../kernel/strict.ts'

/** Writes that a killed run has not flushed yet can be taken back, when the host is told to lose them. */
export type Buffer = {
  /** Wraps the members of a class so that the state before a run's first unflushed call is kept. */
  readonly watched: <State>(members: Members<State>) => Members<State>
  /** What was written so far stays, whatever happens to the run. */
  readonly flush: () => void
}

export function createBuffer(
  kernel: Pick<Kernel, 'settings' | 'run' | 'onRunEnd'>,
  save: () => unknown,
  restore: (state: unknown) => void,
): Buffer {
  if (kernel.settings.buffered === 'kept') return { watched: members => members, flush: () => undefined }
  let before: { readonly state: unknown } | null = null
  const flush = () => {
    before = null
  }
  kernel.onRunEnd(outcome => {
    if (outcome === 'killed' && before) restore(before.state)
    flush()
  })
  return {
    flush,
    watched: <State>(members: Members<State>): Members<State> =>
      Object.fromEntries(
        Object.entries(members).map(([name, member]) => [
          name,
          (self: State, ...args: never[]) => {
            if (kernel.run().kind !== 'ambient') before ??= { state: structuredClone(save()) }
            return member(self, ...args)
          },
        ]),
      ),
  }
}
