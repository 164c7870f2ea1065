import type { Fault } from '../faults.ts'
import type { Cost } from './costs.ts'
import { costOf, firstTouchMs, flushMicrosecondsPerCell, flushMs } from './costs.ts'
import type { Clock } from './kernel.ts'
import type { Realm } from './realm.ts'
import { refusal } from './rights.ts'
import { type Run, timeLimitText } from './run.ts'
import type { Settings } from './settings.ts'
import { signatureMismatch } from './signature.ts'
import type { CallSite, Enter } from './strict.ts'

/** What stands before every service call: meter, faults, rights, parameter lists, the end of a killed run. */
export type Gate = {
  readonly enter: Enter
  readonly cells: (read: number, written: number) => void
  /** Further things the present call handles: rules, protections, kilobytes. */
  readonly items: (count: number) => void
  /** Waiting inside a run, as Utilities.sleep does. */
  readonly wait: (ms: number) => void
  /** Script code that a service calls back is metered again. */
  readonly script: <T>(body: () => T) => T
  readonly fail: (message: string) => never
  readonly notImplemented: (member: string) => never
}

type GateParts = {
  readonly settings: Settings
  readonly realm: Realm
  readonly clock: Clock
  readonly run: () => Run
  readonly faults: () => readonly Fault[]
}

export function createGate({ settings, realm, clock, run, faults }: GateParts): Gate {
  let site: CallSite | null = null

  const fail = (message: string): never => {
    throw realm.error('Exception', message)
  }
  const kill = (current: Run, reason: string): never => {
    current.killedBy ??= reason
    return fail(current.killedBy)
  }
  const spend = (current: Run, ms: number, clockMs: number): void => {
    current.modelledMs += ms
    clock.advance(clockMs)
    if (current.modelledMs > current.limitMs) kill(current, timeLimitText)
  }
  const charge = (current: Run, ms: number): void => spend(current, ms, ms * settings.clockRate)

  const count = (current: Run, name: string): void => {
    const nth = (current.calls.get(name) ?? 0) + 1
    current.calls.set(name, nth)
    current.totalCalls += 1
    for (const fault of faults()) {
      if (current.kind === 'ambient') return
      if (fault.kind === 'kill' && fault.atCall === current.totalCalls) kill(current, timeLimitText)
      if (fault.kind === 'each-call') fault.act(current.totalCalls)
      if (fault.kind === 'meanwhile' && fault.atCall === current.totalCalls) fault.act()
      if (fault.kind === 'fail' && fault.method === name && fault.nth === nth) fail(fault.message)
    }
  }
  const pay = (current: Run, cost: Cost, service: string): void => {
    const touches = service === 'SpreadsheetApp' && !current.touched
    if (touches) current.touched = true
    const flushed = cost.flushes === true ? current.dirtyCells : 0
    if (flushed > 0) current.dirtyCells = 0
    charge(current, cost.ms + (touches ? firstTouchMs : 0) + (flushed > 0 ? flushCost(flushed) : 0))
  }

  return {
    enter: (entered, args, body) => {
      if (site !== null) return body()
      const current = run()
      if (current.killedBy !== null) return kill(current, current.killedBy)
      count(current, entered.name)
      const refused = refusal(current.authMode, settings.scopes, entered)
      if (refused !== null) return fail(refused)
      const mismatch = signatureMismatch(entered, args)
      if (mismatch !== null) return fail(mismatch)
      pay(current, costOf(entered.name), entered.service)
      site = entered
      try {
        return realm.adopt(body())
      } finally {
        site = null
      }
    },
    cells: (read, written) => {
      const current = run()
      if (site === null || current.killedBy !== null) return
      current.cellsRead += read
      current.cellsWritten += written
      const cost = costOf(site.name)
      if (cost.buffered === true) current.dirtyCells += written
      charge(current, cellCost(cost, read + written))
    },
    items: items => {
      if (site !== null) charge(run(), (items * (costOf(site.name).perItem ?? 0)) / 1000)
    },
    wait: ms => spend(run(), ms, ms),
    script: body => {
      const outer = site
      site = null
      try {
        return body()
      } finally {
        site = outer
      }
    },
    fail,
    notImplemented: member => {
      throw realm.error('Error', `not implemented by the local host: ${member}`)
    },
  }
}

function flushCost(cells: number): number {
  return flushMs + (cells * flushMicrosecondsPerCell) / 1000
}

function cellCost(cost: Cost, cells: number): number {
  const microseconds =
    cells > 10_000 && cost.perCellWhenLarge !== undefined ? cost.perCellWhenLarge : (cost.perCell ?? 0)
  return (cells * microseconds) / 1000
}
