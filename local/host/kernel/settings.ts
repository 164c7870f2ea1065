import type { HostOptions } from '../host.ts'

/** The host's options with nothing left open. */
export type Settings = Readonly<Required<Omit<HostOptions, 'scopes'>>> & {
  /** Null: every scope is granted. */
  readonly scopes: readonly string[] | null
}

/** `timeZone` is what an absent zone means: the zone of the realm when its Date is not ours. */
export function resolveSettings(options: Partial<HostOptions>, timeZone: string): Settings {
  const user = options.user ?? 'coordinator@example.invalid'
  const locale = options.locale ?? 'en_US'
  const account = options.account ?? 'consumer'
  const zone = options.timeZone ?? options.scriptTimeZone ?? timeZone
  return {
    now: options.now ?? '2022-10-11T09:00:00+03:00',
    user,
    owner: options.owner ?? user,
    editors: options.editors ?? [],
    timeZone: zone,
    scriptTimeZone: options.scriptTimeZone ?? zone,
    locale,
    scopes: options.scopes ?? null,
    account,
    mailQuota: options.mailQuota ?? (account === 'consumer' ? 100 : 1500),
    spreadsheetName:
      options.spreadsheetName ?? (locale.startsWith('ru') ? 'Новая таблица' : 'Untitled spreadsheet'),
    firstSheet: options.firstSheet ?? (locale.startsWith('ru') ? 'Лист1' : 'Sheet1'),
    clockRate: options.clockRate ?? 1,
    buffered: options.buffered ?? 'kept',
  }
}
