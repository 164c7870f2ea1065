import type { Fault } from '../faults.ts'
import { createGate } from './gate.ts'
import type { Clock, Core } from './kernel.ts'
import type { RandomNumbers } from './random.ts'
import type { Realm } from './realm.ts'
import type { Runs } from './runs.ts'
import type { Settings } from './settings.ts'
import { defineClass } from './strict.ts'
import { defineEnum } from './strictEnum.ts'

type CoreParts = {
  readonly realm: Realm
  readonly settings: Settings
  readonly clock: Clock
  readonly runs: Runs
  readonly faults: () => readonly Fault[]
  readonly random: RandomNumbers
}

export function createCore({ realm, settings, clock, runs, faults, random }: CoreParts): Core {
  const members = new Map<string, readonly string[]>()
  const gate = createGate({ realm, settings, clock, run: runs.current, faults })
  return {
    realm,
    settings,
    clock,
    define: (service, className, methods, constants) => {
      members.set(className, [...Object.keys(methods), ...Object.keys(constants ?? {})])
      return defineClass(gate, service, className, methods, constants)
    },
    members,
    enumeration: (className, names) => defineEnum(gate, className, names),
    fail: gate.fail,
    notImplemented: gate.notImplemented,
    cells: gate.cells,
    items: gate.items,
    wait: gate.wait,
    script: gate.script,
    user: () => runs.current().user,
    run: runs.current,
    onRunEnd: runs.onEnd,
    random: random.next,
    lateRefusals: () =>
      settings.refusals === 'deferred' || faults().some(fault => fault.kind === 'late-refusals'),
  }
}
