import type { Played } from './morning.ts'

/** What happened, in a few lines for the terminal. */
export function account(played: Extract<Played, { ok: true }>, out: string): string {
  const { host, imported } = played
  const { sheets } = host.snapshot()
  return [
    imported,
    `Листы: ${sheets.map(sheet => sheet.title).join(', ')}.`,
    `Писем этим утром: ${host.outbox.length}.`,
    ...host.outbox.map(mail => `  ${mail.to.join(', ')} — ${mail.subject}`),
    `Адреса взяты из примера local/playground/example/addresses.json: в приказе их нет.`,
    `Результат: ${out} (workbook.xlsx, workbook.json, outbox/*.eml).`,
  ].join('\n')
}
