import type { Host } from '../../local/host/host.ts'
import { loadScript } from '../../local/host/load.ts'
import { projectScripts } from '../../local/host/projectScripts.ts'
import { readOrder } from '../../src/core/order/readOrder.ts'
import { documentFromText } from '../../src/core/order/readText.ts'
import { madePlan } from '../workbook/madePlan.ts'

/** A workbook of so many schools, each with one mailbox, reminders on, on the morning of 11.10.2022. */
export type District = {
  readonly host: Host
  readonly mailboxes: readonly string[]
  /** One hourly round, as its trigger would start it; what a kill throws is swallowed. */
  readonly round: () => void
  /** Code in the script's own world, outside any run that is tried. */
  readonly inSheets: <T>(body: (services: Services) => T) => T
}

type Range = {
  readonly getValues: () => readonly (readonly unknown[])[]
  readonly setValues: (values: readonly (readonly unknown[])[]) => unknown
  readonly clearContent: () => unknown
  readonly getLastRow: () => number
  readonly sort: (order: unknown) => unknown
}
export type Sheet = {
  readonly getDataRange: () => Range
  readonly getRange: (row: number, column: number, rows?: number, columns?: number) => Range
  readonly getLastRow: () => number
  readonly getLastColumn: () => number
  readonly getMaxRows: () => number
  readonly deleteRows: (row: number, count: number) => unknown
  readonly deleteRow: (row: number) => unknown
  readonly insertRowBefore: (row: number) => unknown
}
export type Services = {
  readonly sheet: (title: string) => Sheet
  readonly sheets: () => readonly Sheet[]
  readonly properties: {
    readonly getProperties: () => Readonly<Record<string, string>>
    readonly setProperties: (values: object, deleteAllOthers: boolean) => unknown
  }
  readonly stopTriggers: () => void
  readonly removeSheet: (title: string) => unknown
  /** A date cell as a serial number; null for any other. */
  readonly serialOf: (value: unknown) => number | null
}

export type Options = {
  readonly schools: number
  readonly measures?: number
  readonly buffered?: 'kept' | 'lost'
  readonly mailQuota?: number
  readonly order?: string
  readonly now?: string
  readonly timeZone?: string
  /** Folder of the script. */
  readonly bundle?: string
  /** Called within the run, before each letter leaves: what others do meanwhile. */
  readonly meanwhile?: (services: Services, letter: number) => void
}

export function district({
  schools,
  measures = 2,
  buffered = 'kept',
  mailQuota = 1_000_000,
  order = madePlan(measures, schools),
  now = '2022-10-11T08:00:00+10:00',
  timeZone = 'Asia/Vladivostok',
  bundle = 'build/dist',
  meanwhile,
}: Options): District {
  const { host, context } = loadScript(bundle, {
    now,
    user: 'coordinator@example.invalid',
    timeZone,
    locale: 'ru_RU',
    firstSheet: 'Лист1',
    account: 'workspace',
    mailQuota,
    buffered,
    ...(meanwhile ? { load: interrupted(bundle, meanwhile) } : { globals: 'kept' }),
  })
  const inSheets: District['inSheets'] = body => host.run('editor', () => body(servicesIn(context)))
  host.open()
  host.click('Дорожная карта', 'Подготовить книгу')
  const reading = readOrder(documentFromText(order))
  host.call('dialog', 'loadOrder', reading.ok ? reading.value : null)
  const mailboxes = inSheets(({ sheet }) => addresses(sheet('Школы')))
  inSheets(({ sheets }) => sheets().forEach(withoutSpareRows))
  host.click('Дорожная карта', 'Включить напоминания')
  return {
    host,
    mailboxes,
    inSheets,
    round: () => {
      try {
        host.call('timed', 'hourlyRound')
      } catch {
        // A killed run throws whatever the script does; the run's record tells.
      }
    },
  }
}

function servicesIn(context: object): Services {
  const book = Reflect.get(context, 'SpreadsheetApp').getActive()
  return {
    sheet: title => book.getSheetByName(title),
    sheets: () => book.getSheets(),
    properties: Reflect.get(context, 'PropertiesService').getScriptProperties(),
    removeSheet: title => book.deleteSheet(book.getSheetByName(title)),
    stopTriggers: () => {
      const app = Reflect.get(context, 'ScriptApp')
      for (const trigger of app.getProjectTriggers()) app.deleteTrigger(trigger)
    },
    serialOf: value => {
      if (Object.prototype.toString.call(value) !== '[object Date]') return null
      const zone = book.getSpreadsheetTimeZone()
      const iso = Reflect.get(context, 'Utilities').formatDate(value, zone, 'yyyy-MM-dd')
      return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000) + 25_569
    },
  }
}

/** The script with somebody else at work before each letter leaves. */
function interrupted(
  bundle: string,
  meanwhile: NonNullable<Options['meanwhile']>,
): (context: object) => void {
  return context => {
    projectScripts(bundle)(context)
    interrupt(context, meanwhile)
  }
}

function interrupt(context: object, meanwhile: NonNullable<Options['meanwhile']>): void {
  const service = Reflect.get(context, 'MailApp')
  let letter = 0
  Reflect.set(context, 'MailApp', {
    getRemainingDailyQuota: () => service.getRemainingDailyQuota(),
    sendEmail: (message: unknown) => {
      letter++
      meanwhile(servicesIn(context), letter)
      return service.sendEmail(message)
    },
  })
}

/** A thousand empty rows on every sheet make each saved state ten times as large and change nothing. */
function withoutSpareRows(sheet: Sheet): void {
  const spare = sheet.getMaxRows() - sheet.getLastRow() - 10
  if (spare > 0) sheet.deleteRows(sheet.getLastRow() + 11, spare)
}

/** Gives each school a mailbox of its own. */
function addresses(schools: Sheet): readonly string[] {
  const rows = schools.getDataRange().getValues()
  const column = rows[0]?.indexOf('Электронная почта') ?? 0
  const mailboxes = rows
    .slice(1)
    .flatMap((row, index) => (row[2] === '' ? [] : [`school${index + 1}@example.invalid`]))
  schools.getRange(2, column + 1, mailboxes.length, 1).setValues(mailboxes.map(mailbox => [mailbox]))
  return mailboxes
}
