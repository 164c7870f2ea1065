import type { Fault } from '../faults.ts'
import type { Host } from '../host.ts'
import type { ServiceOptions, Services } from '../services/services.ts'
import { createServices } from '../services/services.ts'
import { createCalls } from './calls.ts'
import { type Checkpoint, checkpointHost, goBackTo } from './checkpoint.ts'
import { createClock, parseInstant } from './clock.ts'
import { createCore } from './core.ts'
import type { Edit } from './edit.ts'
import { createEditQueue } from './editQueue.ts'
import type { EventParts } from './events.ts'
import { functionNameOf } from './menuItem.ts'
import { randomNumbers } from './random.ts'
import type { Realms } from './realms.ts'
import { createRuns } from './runs.ts'
import { restoreHost, saveHost } from './saved.ts'
import { createScriptContexts } from './scriptContexts.ts'
import type { Settings } from './settings.ts'
import { createTriggerRuns } from './triggerRuns.ts'

type HostParts = Omit<ServiceOptions, 'faults' | 'random'> & {
  readonly realms: Realms
  /** Loads the script into a context; null: its globals live on from run to run. */
  readonly load: ((context: object) => void) | null
  readonly settings: Settings
  /** What `Host.save` or `Host.checkpoint` gave, to go on from. */
  readonly saved: string | null
  readonly from: Checkpoint | null
}

export type HostAndGlobals = {
  readonly host: Host
  readonly globals: Readonly<Record<string, unknown>>
  /** What is implemented: members by class. */
  readonly members: ReadonlyMap<string, readonly string[]>
}

export function createHost({ realms, load, settings, saved, from, ...options }: HostParts): HostAndGlobals {
  const { realm } = realms
  let signedIn = settings.user
  let planned: readonly Fault[] = []
  const clock = createClock(parseInstant(settings.now))
  const runs = createRuns(clock, signedIn)
  const random = randomNumbers(settings.now)
  const core = createCore({ realm, settings, clock, runs, faults: () => planned, random })
  const services: Services = createServices(core, { ...options, random, faults: () => planned })
  const { spreadsheets, ui } = services
  const waiting = createEditQueue()
  realm.follow({ now: clock.now, timeZone: settings.scriptTimeZone })

  const authModes: unknown = Reflect.get(Object(services.globals['ScriptApp']), 'AuthMode')
  const eventParts: EventParts = {
    authMode: name => Reflect.get(Object(authModes), name),
    spreadsheet: spreadsheets.activeSpreadsheet,
    newUser: services.people.newUser,
  }
  const scripts = createScriptContexts({
    realms,
    globals: services.globals,
    load,
    realLimitMs: settings.realLimitMs,
    kept: settings.globals === 'kept',
  })
  const triggerRuns = createTriggerRuns({
    clock,
    services,
    eventParts,
    owner: settings.owner,
    hasFunction: scripts.hasFunction,
    start: (...run) => calls.start(...run),
  })
  const calls = createCalls({
    core,
    runs,
    services,
    eventParts,
    signedIn: () => signedIn,
    scripts,
    idle: () => {
      for (const edit of waiting.drain()) triggerRuns.edited(edit)
    },
  })
  const edit = (change: () => Edit): void => {
    const done = change()
    if (runs.current().kind === 'ambient') triggerRuns.edited(done)
    else waiting.push(done)
  }
  const signIn = (user: string): void => {
    signedIn = user
    runs.setAmbient(user)
  }

  const world = { clock, user: () => signedIn, signIn, services }
  const host: Host = {
    call: calls.call,
    run: calls.run,
    open: user => {
      signIn(user ?? signedIn)
      ui.menus.length = 0
      triggerRuns.opened()
    },
    click: (...captions) => calls.call('menu', functionNameOf(ui.menus, captions)),
    type: (sheet, a1, text) => edit(() => spreadsheets.type(signedIn, sheet, a1, text)),
    paste: (sheet, a1, rows) => edit(() => spreadsheets.paste(signedIn, sheet, a1, rows)),
    clear: (sheet, a1) => edit(() => spreadsheets.clear(signedIn, sheet, a1)),
    select: spreadsheets.select,
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
    checkpoint: (moment = 'now') => checkpointHost(world, moment),
    goBack: to => goBackTo(to, world),
  }
  if (saved !== null) restoreHost(saved, { clock, signIn, services })
  if (from !== null) goBackTo(from, world)
  return { host, globals: services.globals, members: core.members }
}
