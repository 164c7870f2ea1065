import type { Host, RunKind } from '../host.ts'
import { messages } from '../services/messages.ts'
import type { Services } from '../services/services.ts'
import { crossing } from './crossing.ts'
import type { EventParts } from './events.ts'
import { hasOwnEvent, openEvent, timedEvent } from './events.ts'
import { identify } from './identity.ts'
import type { Core } from './kernel.ts'
import { isOvertime } from './realm.ts'
import { timeLimitText } from './run.ts'
import type { Runs } from './runs.ts'
import type { ScriptContexts } from './scriptContexts.ts'
import type { Start } from './triggerRuns.ts'

/** How functions of the script are started. */
export type Calls = {
  readonly call: Host['call']
  readonly run: Host['run']
  /** As a trigger: what it throws, nobody sees; its time counts against the creator's day. */
  readonly start: Start
}

type CallParts = {
  readonly core: Core
  readonly runs: Runs
  readonly services: Services
  readonly eventParts: EventParts
  readonly signedIn: () => string
  readonly scripts: ScriptContexts
  /** Called when the outermost run is over. */
  readonly idle: () => void
}

export function createCalls({ core, runs, services, eventParts, signedIn, scripts, idle }: CallParts): Calls {
  const { clock, realm, settings } = core
  const runAs = <T>(
    kind: RunKind,
    functionName: string,
    creator: string,
    body: (activeUser: string) => T,
  ): T => {
    const { account } = settings
    const plan = identify({ kind, functionName, signedIn: signedIn(), creator, account })
    try {
      return runs.run(plan, () => core.script(() => killable(() => body(plan.activeUser))))
    } finally {
      if (runs.current().kind === 'ambient') idle()
    }
  }
  const killable = <T>(body: () => T): T => {
    try {
      return body()
    } catch (error) {
      if (isOvertime(error)) {
        runs.current().killedBy ??= timeLimitText
        scripts.discard()
      }
      throw error
    }
  }
  const invoke = (functionName: string, args: readonly unknown[]): unknown => {
    const found = realm.lookUp(functionName)
    if (typeof found !== 'function') throw new Error(messages.scriptFunctionNotFound(functionName))
    return realm.invoke(() => Reflect.apply(found, undefined, args), settings.realLimitMs)
  }
  const invokeFromPage = (functionName: string, args: readonly unknown[]): unknown => {
    if (functionName.endsWith('_')) throw new TypeError(`google.script.run.${functionName} is not a function`)
    const given = args.map(arg => realm.adopt(crossing(arg)))
    return crossing(invoke(functionName, given))
  }
  const creatorOf = (functionName: string): string =>
    services.triggers.all().find(trigger => trigger.handler === functionName)?.creator ?? settings.owner
  const eventFor = (kind: RunKind, activeUser: string): object =>
    kind === 'timed'
      ? timedEvent(eventParts, clock.now(), null)
      : openEvent(eventParts, activeUser, kind === 'installable-open' ? '' : null)

  return {
    call: (kind, functionName, ...args) =>
      runAs(kind, functionName, creatorOf(functionName), activeUser => {
        const given = args.length === 0 && hasOwnEvent(kind) ? [eventFor(kind, activeUser)] : args
        return scripts.within(() =>
          kind === 'dialog'
            ? invokeFromPage(functionName, args)
            : invoke(functionName, given.map(realm.adopt)),
        )
      }),
    run: (kind, body) => runAs(kind, body.name, settings.owner, body),
    start: (kind, functionName, creator, event) => {
      try {
        runAs(kind, functionName, creator, active => {
          if (services.triggerTime.left(creator, clock.now()) === 0) throw new Error(messages.tooMuchTime)
          return scripts.within(() => invoke(functionName, [realm.adopt(event(active))]))
        })
      } catch {
        // Nobody sees a trigger fail; the run's record tells.
      }
      const spent = runs.records.at(-1)?.modelledMs ?? 0
      if (!kind.startsWith('simple')) services.triggerTime.use(creator, clock.now(), spent)
    },
  }
}
