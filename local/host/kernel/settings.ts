import type { HostOptions } from '../host.ts'

/** The host's options with nothing left open. */
export type Settings = Readonly<Required<Omit<HostOptions, 'scopes'>>> & {
  /** Null: every scope is granted. */
  readonly scopes: readonly string[] | null
}

/** What an absent clock and an absent zone mean: those of the realm, when its Date is not ours. */
export type Surroundings = { readonly now: string; readonly timeZone: string }

export function resolveSettings(options: Partial<HostOptions>, { now, timeZone }: Surroundings): Settings {
  const user = options.user ?? 'coordinator@example.invalid'
  const locale = options.locale ?? 'en_US'
  const account = options.account ?? 'consumer'
  const zone = options.timeZone ?? options.scriptTimeZone ?? timeZone
  return {
    now: options.now ?? now,
    user,
    owner: options.owner ?? user,
    editors: options.editors ?? [],
    strangers: options.strangers ?? [],
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
    globals: options.globals ?? 'fresh',
    realLimitMs: options.realLimitMs ?? 360_000,
    refusals: options.refusals ?? 'immediate',
  }
}
