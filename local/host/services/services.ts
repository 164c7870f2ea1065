import type { Fault } from '../faults.ts'
import type { Mail } from '../host.ts'
import type { Core, Kernel, Spreadsheets } from '../kernel/kernel.ts'
import type { Blobs, Convert } from './blob.ts'
import { createBlobs } from './blob.ts'
import { createCacheService } from './cache.ts'
import type { DailyQuota } from './dailyQuota.ts'
import { createDailyQuota } from './dailyQuota.ts'
import type { HtmlPages } from './html.ts'
import { createHtml } from './html.ts'
import { createLockService } from './lock.ts'
import type { Logs } from './logger.ts'
import { createLogs } from './logger.ts'
import { createMail } from './mail.ts'
import { messages } from './messages.ts'
import { mimeTypes } from './mimeTypes.ts'
import { createProperties } from './properties.ts'
import { createScriptApp } from './scriptApp.ts'
import type { People } from './session.ts'
import { createSession } from './session.ts'
import type { Store } from './store.ts'
import type { TriggerList } from './triggerList.ts'
import { createTriggerList } from './triggerList.ts'
import type { UiService } from './ui.ts'
import { createUi } from './ui.ts'
import { createUtilities } from './utilities.ts'

export type ServiceOptions = {
  readonly convert: Convert
  readonly readHtml: (name: string) => string | null
  readonly faults: () => readonly Fault[]
  readonly random: Store
  readonly createSpreadsheets: (kernel: Kernel) => Spreadsheets
}

export type Services = {
  /** What a script finds as globals. */
  readonly globals: Readonly<Record<string, unknown>>
  readonly spreadsheets: Spreadsheets
  readonly ui: UiService
  readonly logs: Logs
  readonly people: People
  readonly outbox: Mail[]
  readonly mailQuota: DailyQuota
  /** Milliseconds that triggers may run, by creator. */
  readonly triggerTime: DailyQuota
  readonly triggers: TriggerList
  readonly toasts: { readonly message: string; readonly title: string }[]
  /** By name, what a saved host keeps. */
  readonly stores: Readonly<Record<string, Store>>
}

/** A day's worth: PLATFORM §3. */
const quotas = {
  consumer: { propertyCalls: 50_000, triggerMs: 90 * 60_000, spreadsheets: 250 },
  workspace: { propertyCalls: 500_000, triggerMs: 6 * 60 * 60_000, spreadsheets: 3200 },
}

export function createServices(core: Core, options: ServiceOptions): Services {
  const blobs: Blobs = createBlobs(core, options.convert)
  const pages: HtmlPages = createHtml(core, blobs, options.readHtml)
  const ui = createUi(core, pages)
  const logs = createLogs(core)
  const people = createSession(core)
  const triggers = createTriggerList()
  const mailQuota = createDailyQuota(core.settings.mailQuota)
  const propertyQuota = createDailyQuota(quotas[core.settings.account].propertyCalls)
  const spreadsheetQuota = createDailyQuota(quotas[core.settings.account].spreadsheets)
  const triggerTime = createDailyQuota(quotas[core.settings.account].triggerMs)
  const { MailApp, outbox } = createMail(core, blobs, mailQuota)
  const properties = createProperties(core, propertyQuota)
  const toasts: { readonly message: string; readonly title: string }[] = []
  const spreadsheets = options.createSpreadsheets({
    ...core,
    ui: ui.get,
    countSpreadsheet: () => {
      const now = core.clock.now()
      if (spreadsheetQuota.left(core.user(), now) < 1) core.fail(messages.tooManyCalls('spreadsheet'))
      spreadsheetQuota.use(core.user(), now, 1)
    },
    toast: (message, title) => {
      toasts.push({ message, title })
    },
    newUser: people.newUser,
    newBlob: blobs.create,
    blobOf: blobs.contentOf,
  })
  const isLockHeld = (): boolean =>
    core.run().kind !== 'ambient' && options.faults().some(fault => fault.kind === 'lock-held')
  return {
    globals: {
      SpreadsheetApp: spreadsheets.SpreadsheetApp,
      ...(spreadsheets.Charts === undefined ? {} : { Charts: spreadsheets.Charts }),
      MailApp,
      PropertiesService: properties.PropertiesService,
      CacheService: createCacheService(core),
      LockService: createLockService(core, isLockHeld),
      ScriptApp: createScriptApp(core, triggers, spreadsheets.spreadsheetId),
      Session: people.Session,
      Utilities: createUtilities(core, blobs),
      HtmlService: pages.HtmlService,
      MimeType: mimeTypes,
      Browser: ui.Browser,
      Logger: logs.Logger,
      console: logs.console,
    },
    spreadsheets,
    ui,
    logs,
    people,
    outbox,
    mailQuota,
    triggerTime,
    triggers,
    toasts,
    stores: {
      random: options.random,
      spreadsheets,
      properties,
      triggers,
      mailQuota,
      propertyQuota,
      spreadsheetQuota,
      triggerTime,
    },
  }
}
