import type { Store } from '../services/store.ts'

/** Writes that wait for a flush: a killed run loses them when the host is told so (`buffered: 'lost'`). */
export type WriteBuffer = {
  /** Called before a run changes cells. */
  readonly beforeWrite: () => void
  /** What was written so far is safe. */
  readonly flushed: () => void
  readonly ended: (outcome: 'ended' | 'killed') => void
}

export function createWriteBuffer(loses: boolean, store: () => Store): WriteBuffer {
  /** The state before the first write since the last flush, as JSON. */
  let before: string | null = null
  return {
    beforeWrite: () => {
      if (loses) before ??= JSON.stringify(store().save())
    },
    flushed: () => {
      before = null
    },
    ended: outcome => {
      if (outcome === 'killed' && before !== null) store().restore(JSON.parse(before))
      before = null
    },
  }
}
