import type { Host } from '../host/host.ts'
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
}

/** What the import dialog is told. */
type Outcome = { readonly done: boolean; readonly message: string }

export type Played =
  | { readonly ok: true; readonly host: Host; readonly imported: string }
  | { readonly ok: false; readonly message: string }

const MENU = 'Дорожная карта'

/** The coordinator's own zone: the order was issued in Primorye. */
export const ZONE = 'Asia/Vladivostok'
const OFFSET = '+10:00'

/**
 * Plays the main job with the built bundle as Google would run it: set up, import, addresses typed in,
 * check, colours, reminders on, one morning's round, summaries.
 */
export function playMorning({ bundle, order, today, addresses }: Morning): Played {
  const { host } = loadScript(bundle, {
    now: `${today}T07:30:00${OFFSET}`,
    user: 'coordinator@example.invalid',
    timeZone: ZONE,
    locale: 'ru_RU',
    spreadsheetName: 'Исполнение приказа',
    firstSheet: 'Лист1',
  })
  host.open()
  host.click(MENU, 'Подготовить книгу')
  host.click(MENU, 'Загрузить приказ…')
  const outcome = host.call('dialog', 'loadOrder', order) as Outcome
  if (!outcome.done) return { ok: false, message: outcome.message }
  for (const filling of addresses) fillCells(host, filling)
  host.click(MENU, 'Проверить строки')
  host.click(MENU, 'Восстановить раскраску')
  host.click(MENU, 'Включить напоминания')
  host.advanceTo(`${today}T10:00:00${OFFSET}`)
  host.click(MENU, 'Обновить сводку')
  return { ok: true, host, imported: outcome.message }
}
