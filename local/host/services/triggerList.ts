import type { Store } from './store.ts'
import type { Trigger } from './trigger.ts'

export type TriggerList = Store & {
  readonly all: () => readonly Trigger[]
  readonly add: (trigger: Trigger) => void
  /** Whether there was one to remove. */
  readonly remove: (id: string) => boolean
  readonly replace: (trigger: Trigger) => void
}

export function createTriggerList(): TriggerList {
  let triggers: readonly Trigger[] = []
  return {
    all: () => triggers,
    add: trigger => {
      triggers = [...triggers, trigger]
    },
    remove: id => {
      const kept = triggers.filter(trigger => trigger.id !== id)
      const removed = kept.length < triggers.length
      triggers = kept
      return removed
    },
    replace: trigger => {
      triggers = triggers.map(old => (old.id === trigger.id ? trigger : old))
    },
    save: () => triggers,
    restore: state => {
      triggers = Array.isArray(state) ? state : []
    },
  }
}
