import type { Edit } from './edit.ts'

/** Edit events wait while script code runs; Google queues at most two (guides/triggers, simple triggers). */
export type EditQueue = {
  readonly push: (edit: Edit) => void
  /** The events that wait, first come first; the queue is empty afterwards. */
  readonly drain: () => readonly Edit[]
}

const mostWaiting = 2

export function createEditQueue(): EditQueue {
  let waiting: readonly Edit[] = []
  return {
    push: edit => {
      waiting = [...waiting, edit].slice(0, mostWaiting)
    },
    drain: () => {
      const edits = waiting
      waiting = []
      return edits
    },
  }
}
