import type { RunKind } from '../host.ts'
import { nextFiring } from '../services/nextFiring.ts'
import type { Services } from '../services/services.ts'
import type { Trigger } from '../services/trigger.ts'
import type { Edit } from './edit.ts'
import type { EventParts } from './events.ts'
import { changeEvent, editEvent, openEvent, timedEvent } from './events.ts'
import type { Clock } from './kernel.ts'

/** Starts a function as a run of a kind; `creator` is the trigger's. */
export type Start = (
  kind: RunKind,
  functionName: string,
  creator: string,
  event: (activeUser: string) => object,
) => void

export type TriggerRuns = {
  readonly opened: () => void
  readonly edited: (edit: Edit) => void
  /** Fires the timed triggers that fall due up to an instant, in order of time, then of creation. */
  readonly fireUntil: (instant: number) => void
}

type Parts = {
  readonly clock: Clock & { readonly set: (instant: number) => void }
  readonly services: Services
  readonly eventParts: EventParts
  readonly owner: string
  readonly hasFunction: (name: string) => boolean
  readonly start: Start
}

export function createTriggerRuns({
  clock,
  services,
  eventParts,
  owner,
  hasFunction,
  start,
}: Parts): TriggerRuns {
  const installed = (event: Trigger['event']): readonly Trigger[] =>
    services.triggers.all().filter(trigger => trigger.event === event && trigger.source === undefined)
  const firesAt = (trigger: Trigger): number => trigger.nextAt ?? Number.POSITIVE_INFINITY

  const fire = (trigger: Trigger, due: number): void => {
    const { schedule } = trigger
    if (schedule === null) return
    clock.set(Math.max(clock.now(), due))
    services.triggers.replace({ ...trigger, nextAt: nextFiring(clock, schedule, due) })
    start('timed', trigger.handler, trigger.creator, () => timedEvent(eventParts, clock.now(), trigger.id))
  }

  return {
    opened: () => {
      if (hasFunction('onOpen')) {
        start('simple-open', 'onOpen', owner, active => openEvent(eventParts, active, null))
      }
      for (const trigger of installed('ON_OPEN')) {
        start('installable-open', trigger.handler, trigger.creator, active =>
          openEvent(eventParts, active, trigger.id),
        )
      }
    },
    edited: edit => {
      if (hasFunction('onEdit')) {
        start('simple-edit', 'onEdit', owner, active => editEvent(eventParts, active, edit, null))
      }
      for (const trigger of installed('ON_EDIT')) {
        start('installable-edit', trigger.handler, trigger.creator, active =>
          editEvent(eventParts, active, edit, trigger.id),
        )
      }
      for (const trigger of installed('ON_CHANGE')) {
        start('installable-edit', trigger.handler, trigger.creator, active =>
          changeEvent(eventParts, active, trigger.id),
        )
      }
    },
    fireUntil: instant => {
      for (;;) {
        const next = installed('CLOCK').toSorted((a, b) => firesAt(a) - firesAt(b))[0]
        if (next === undefined || firesAt(next) > instant) break
        fire(next, firesAt(next))
      }
      clock.set(Math.max(clock.now(), instant))
    },
  }
}
