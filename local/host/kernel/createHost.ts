import type { Fault } from '../faults.ts'
import type { Host, RunKind } from '../host.ts'
import { messages } from '../services/messages.ts'
import type { ServiceOptions, Services } from '../services/services.ts'
import { createServices } from '../services/services.ts'
import { createClock, parseInstant } from './clock.ts'
import { createCore } from './core.ts'
import { crossing } from './crossing.ts'
import type { Edit } from './edit.ts'
import { createEditQueue } from './editQueue.ts'
import type { EventParts } from './events.ts'
import { hasOwnEvent, openEvent, timedEvent } from './events.ts'
import { identify } from './identity.ts'
import { functionNameOf } from './menuItem.ts'
import type { Realm } from './realm.ts'
import { createRuns } from './runs.ts'
import { restoreHost, saveHost } from './saved.ts'
import type { Settings } from './settings.ts'
import { createTriggerRuns } from './triggerRuns.ts'
import { createWriteBuffer } from './writeBuffer.ts'

type HostParts = Omit<ServiceOptions, 'faults'> & {
  readonly realm: Realm
  readonly settings: Settings
  /** What `Host.save` gave, to go on from. */
  readonly saved: string | null
}

export type HostAndGlobals = {
  readonly host: Host
  readonly globals: Readonly<Record<string, unknown>>
  /** What is implemented: members by class. */
  readonly members: ReadonlyMap<string, readonly string[]>
}

export function createHost({ realm, settings, saved, ...options }: HostParts): HostAndGlobals {
  let signedIn = settings.user
  let planned: readonly Fault[] = []
  const clock = createClock(parseInstant(settings.now))
  const runs = createRuns(clock, signedIn)
  const buffer = createWriteBuffer(settings.buffered === 'lost', () => services.spreadsheets)
  runs.onEnd(buffer.ended)
  const core = createCore({ realm, settings, clock, runs, faults: () => planned, buffer })
  const services: Services = createServices(core, { ...options, faults: () => planned })
  const { spreadsheets, triggers, ui } = services
  const waiting = createEditQueue()
  realm.follow({ now: clock.now, timeZone: settings.scriptTimeZone })

  const authModes: unknown = Reflect.get(Object(services.globals['ScriptApp']), 'AuthMode')
  const eventParts: EventParts = {
    authMode: name => Reflect.get(Object(authModes), name),
    spreadsheet: spreadsheets.activeSpreadsheet,
    newUser: services.people.newUser,
  }
  const runAs = <T>(
    kind: RunKind,
    functionName: string,
    creator: string,
    body: (activeUser: string) => T,
  ): T => {
    const plan = identify({ kind, functionName, signedIn, creator, account: settings.account })
    try {
      return runs.run(plan, () => body(plan.activeUser))
    } finally {
      if (runs.current().kind === 'ambient') for (const edit of waiting.drain()) triggerRuns.edited(edit)
    }
  }
  const invoke = (functionName: string, args: readonly unknown[]): unknown => {
    const found = realm.lookUp(functionName)
    if (typeof found !== 'function') throw new Error(messages.scriptFunctionNotFound(functionName))
    return Reflect.apply(found, undefined, args)
  }
  const triggerRuns = createTriggerRuns({
    clock,
    services,
    eventParts,
    owner: settings.owner,
    hasFunction: name => typeof realm.lookUp(name) === 'function',
    start: (kind, functionName, creator, event) => {
      try {
        runAs(kind, functionName, creator, active => {
          if (services.triggerTime.left(creator, clock.now()) === 0) throw new Error(messages.tooMuchTime)
          return invoke(functionName, [realm.adopt(event(active))])
        })
      } catch {
        // Nobody sees a trigger fail; the run's record tells.
      }
      const spent = runs.records.at(-1)?.modelledMs ?? 0
      if (!kind.startsWith('simple')) services.triggerTime.use(creator, clock.now(), spent)
    },
  })
  const creatorOf = (functionName: string): string =>
    triggers.all().find(trigger => trigger.handler === functionName)?.creator ?? settings.owner
  const eventFor = (kind: RunKind, activeUser: string): object =>
    kind === 'timed'
      ? timedEvent(eventParts, clock.now(), null)
      : openEvent(eventParts, activeUser, kind === 'installable-open' ? '' : null)

  const call: Host['call'] = (kind, functionName, ...args) =>
    runAs(kind, functionName, creatorOf(functionName), activeUser => {
      if (kind === 'dialog') return callFromPage(functionName, args)
      const given = args.length === 0 && hasOwnEvent(kind) ? [eventFor(kind, activeUser)] : args
      return invoke(functionName, given.map(realm.adopt))
    })
  const callFromPage = (functionName: string, args: readonly unknown[]): unknown => {
    if (functionName.endsWith('_')) throw new TypeError(`google.script.run.${functionName} is not a function`)
    return crossing(
      invoke(
        functionName,
        args.map(arg => realm.adopt(crossing(arg))),
      ),
    )
  }
  const edit = (change: () => Edit): void => {
    const done = change()
    if (runs.current().kind === 'ambient') triggerRuns.edited(done)
    else waiting.push(done)
  }
  const signIn = (user: string): void => {
    signedIn = user
    runs.setAmbient(user)
  }

  const host: Host = {
    call,
    run: (kind, body) => runAs(kind, body.name, settings.owner, body),
    open: user => {
      signIn(user ?? signedIn)
      ui.menus.length = 0
      triggerRuns.opened()
    },
    click: (...captions) => call('menu', functionNameOf(ui.menus, captions)),
    type: (sheet, a1, text) => edit(() => spreadsheets.type(signedIn, sheet, a1, text)),
    paste: (sheet, a1, rows) => edit(() => spreadsheets.paste(signedIn, sheet, a1, rows)),
    clear: (sheet, a1) => edit(() => spreadsheets.clear(signedIn, sheet, a1)),
    advanceTo: instant => {
      const until = parseInstant(instant)
      if (until < clock.now()) throw new Error(`The clock does not go back: it is ${host.now} already.`)
      triggerRuns.fireUntil(until)
    },
    signIn,
    answer: ui.answerWith,
    plan: faults => {
      planned = faults
      const quota = faults.find(fault => fault.kind === 'mail-quota')
      services.mailQuota.overrule(quota?.left ?? null)
    },
    get now() {
      return new Date(clock.now()).toISOString()
    },
    get user() {
      return signedIn
    },
    outbox: services.outbox,
    menus: ui.menus,
    dialogs: ui.dialogs,
    toasts: services.toasts,
    questions: ui.questions,
    runs: runs.records,
    log: services.logs.lines,
    snapshot: spreadsheets.snapshot,
    save: () => saveHost(host, services),
  }
  if (saved !== null) restoreHost(saved, { clock, signIn, services })
  return { host, globals: services.globals, members: core.members }
}
