import type { RunKind } from '../host.ts'
import type { RunRecord } from '../meter.ts'
import type { Clock } from './kernel.ts'
import type { Run, RunPlan } from './run.ts'
import { recordOf, startRun } from './run.ts'

/** Which run lasts, and what became of those that ended. */
export type Runs = {
  readonly current: () => Run
  readonly records: RunRecord[]
  readonly onEnd: (hook: (outcome: 'ended' | 'killed') => void) => void
  /** Runs the body; rethrows what it throws and throws when the run was killed, whatever the body caught. */
  readonly run: <T>(plan: RunPlan & { readonly kind: RunKind }, body: () => T) => T
  /** The ambient run is always there; a new user at the keyboard changes it. */
  readonly setAmbient: (user: string) => void
}

export function createRuns(clock: Clock, user: string): Runs {
  const ambientPlan = (who: string): RunPlan => ({
    kind: 'ambient',
    functionName: '',
    user: who,
    activeUser: who,
  })
  let ambient = startRun(ambientPlan(user), clock.now())
  let current: Run | null = null
  const records: RunRecord[] = []
  const hooks: ((outcome: 'ended' | 'killed') => void)[] = []
  return {
    current: () => current ?? ambient,
    records,
    onEnd: hook => {
      hooks.push(hook)
    },
    setAmbient: who => {
      ambient = startRun(ambientPlan(who), clock.now())
    },
    run: (plan, body) => {
      const outer = current
      const run = startRun(plan, clock.now())
      current = run
      const worked = attempt(body)
      // A run that fails leaves its writes behind as one that ends well does; only a killed one may lose them.
      const ended = attempt(() => {
        for (const hook of hooks) hook(run.killedBy === null ? 'ended' : 'killed')
      })
      const outcome = ended.failed && !worked.failed ? ended : worked
      current = outer
      records.push(recordOf(run, plan.kind, outcome.failed ? messageOf(outcome.error) : null))
      if (run.killedBy !== null) throw new Error(run.killedBy)
      if (outcome.failed) throw outcome.error
      return outcome.result
    },
  }
}

type Outcome<T> =
  | { readonly failed: false; readonly result: T }
  | { readonly failed: true; readonly error: unknown }

function attempt<T>(body: () => T): Outcome<T> {
  try {
    return { failed: false, result: body() }
  } catch (error) {
    return { failed: true, error }
  }
}

/** Errors come from the script's realm: `instanceof` would miss them. */
export function messageOf(error: unknown): string {
  const message = typeof error === 'object' && error !== null ? Reflect.get(error, 'message') : undefined
  return typeof message === 'string' ? message : String(error)
}
