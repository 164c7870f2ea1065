import type { Host } from '../../local/host/host.ts'
import { type Checkpoint, differInTimeAlone } from '../../local/host/kernel/checkpoint.ts'

/** A state that kills of a run leave, and the calls at which a kill leaves it: between them nothing but time passed. */
export type Killed = { readonly state: Checkpoint; readonly atCalls: readonly number[] }

/**
 * The states that a kill before each call of a run leaves, from one run that nobody kills: whatever a killed run does
 * afterwards has no effect. The host is left where the run ended well.
 */
export function statesOfKills(host: Host, run: () => void): readonly Killed[] {
  const states: { state: Checkpoint; atCalls: number[] }[] = []
  host.plan([
    {
      kind: 'each-call',
      act: call => {
        const state = host.checkpoint('killed')
        const last = states[states.length - 1]
        if (last && differInTimeAlone(last.state, state)) last.atCalls.push(call)
        else states.push({ state, atCalls: [call] })
      },
    },
  ])
  run()
  host.plan([])
  if (states.length === 0) throw new Error('The run made no call.')
  return states
}

/** Runs what a kill may end, and kills it at this call. */
export function killAt(host: Host, atCall: number, run: () => void): void {
  host.plan([{ kind: 'kill', atCall }])
  try {
    run()
  } catch {
    // A killed run throws whatever the script does.
  }
  host.plan([])
  if (host.runs.at(-1)?.killed !== true) throw new Error(`No run was killed at call ${atCall}.`)
}
