import type { Host } from '../host/host.ts'
import type { InstallOptions } from '../host/index.ts'
import { loadScript } from '../host/load.ts'
import { type Filling, fillCells } from './fillCells.ts'

export type Morning = {
  /** Folder of the built bundle. */
  readonly bundle: string
  /** The order as the import dialog hands it to the script. */
  readonly order: unknown
  /** The day of the morning, YYYY-MM-DD. */
  readonly today: string
  readonly addresses: readonly Filling[]
  /** What the host is to be told beside the usual, e.g. who else may edit the workbook. */
  readonly options?: InstallOptions
}

/** What the import dialog is told. */
type ImportOutcome = { readonly done: boolean; readonly message: string }

export type Played =
  | { readonly ok: true; readonly host: Host; readonly imported: string }
  | { readonly ok: false; readonly message: string }

export const MENU = 'Дорожная карта'

/** The coordinator's own zone: the order was issued in Primorye. */
export const ZONE = 'Asia/Vladivostok'
const OFFSET = '+10:00'

/**
 * Plays the main job with the built bundle as Google would run it: set up, import, addresses typed in,
 * check, colours, reminders on, one morning's round, summaries.
 */
export function playMorning(morning: Morning): Played {
  const prepared = prepareMorning(morning)
  if (!prepared.ok) return prepared
  prepared.host.advanceTo(`${morning.today}T10:00:00${OFFSET}`)
  prepared.host.click(MENU, 'Обновить сводку')
  return prepared
}

/** The same until half past seven of that morning: nothing is sent yet. */
export function prepareMorning({ bundle, order, today, addresses, options = {} }: Morning): Played {
  const host = emptyWorkbook(bundle, today, options)
  host.click(MENU, 'Подготовить книгу')
  host.click(MENU, 'Загрузить приказ…')
  const outcome = host.call('dialog', 'loadOrder', order) as ImportOutcome
  if (!outcome.done) return { ok: false, message: outcome.message }
  for (const filling of addresses) fillCells(host, filling)
  host.click(MENU, 'Проверить строки')
  host.click(MENU, 'Восстановить раскраску')
  host.click(MENU, 'Включить напоминания')
  host.click(MENU, 'Обновить сводку')
  return { ok: true, host, imported: outcome.message }
}

/** A new workbook with the add-on in it, just opened by its owner; a saved one where the options hold it. */
export function emptyWorkbook(bundle: string, today: string, options: InstallOptions = {}): Host {
  const { host } = loadScript(bundle, workbookOptions(today, options))
  host.open()
  return host
}

function workbookOptions(today: string, options: InstallOptions): InstallOptions {
  return {
    now: `${today}T07:30:00${OFFSET}`,
    user: 'coordinator@example.invalid',
    timeZone: ZONE,
    locale: 'ru_RU',
    spreadsheetName: 'Исполнение приказа',
    firstSheet: 'Лист1',
    ...options,
  }
}
