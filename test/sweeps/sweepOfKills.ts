import type { Host } from '../../local/host/host.ts'
import type { Killed } from './kills.ts'
import type { Sweep } from './sweep.ts'

/** A run that was killed, and how what it left is looked at. */
export type KilledRun = {
  readonly host: Host
  readonly states: readonly Killed[]
  /** Goes on from a state that a kill left, on `host`; null where all is well then, else what is wrong. */
  readonly afterKill: () => string | null
}

export function sweepOfKills(name: string, prepare: () => KilledRun): Sweep {
  return {
    name,
    prepare: () => {
      const { host, states, afterKill } = prepare()
      return {
        count: states.length,
        look: index => {
          const killed = states[index]
          if (killed === undefined) throw new Error(`There is no case ${index}.`)
          host.goBack(killed.state)
          const found = afterKill()
          return found === null ? null : `killed at call ${killed.atCalls.join(', ')}: ${found}`
        },
      }
    },
  }
}
