import type { District } from '../../../bench/reminders/district.ts'

export type LedgerLine = { readonly recipient: string; readonly state: string; readonly day: unknown }

/** The rows of «Письма» as they are stored. */
export function ledgerOf({ inSheets }: District): readonly LedgerLine[] {
  const [header = [], ...rows] = inSheets(({ sheet }) => sheet('Письма').getDataRange().getValues())
  const place = (title: string) => header.indexOf(title)
  return rows
    .map(row => ({
      recipient: String(row[place('Кому')]),
      state: String(row[place('Состояние')]),
      day: row[place('День')],
    }))
    .filter(line => line.recipient !== '')
}

/** What became of a morning, against what should have. */
export type Account = {
  readonly letters: number
  /** Mailboxes that got more than one letter. */
  readonly doubles: readonly string[]
  /** Mailboxes that got none and stand in the ledger neither as unknown nor as waiting nor as refused. */
  readonly losses: readonly string[]
  /** Mailboxes of which the ledger says what the outbox denies. */
  readonly disagreements: readonly string[]
  readonly unknown: number
}

/** `from` is the number of letters that lay in the outbox before. */
export function accountOf(district: District, from: number): Account {
  const sent = new Map<string, number>()
  const letters = district.host.outbox.slice(from)
  for (const mail of letters) for (const to of mail.to) sent.set(to, (sent.get(to) ?? 0) + 1)
  const states = new Map(ledgerOf(district).map(line => [line.recipient, line.state]))
  const listed = ['неизвестно, проверьте', 'ждёт отправки', 'не отправлено']
  return {
    letters: letters.length,
    doubles: [...sent].flatMap(([mailbox, count]) => (count > 1 ? [mailbox] : [])),
    losses: district.mailboxes.filter(
      mailbox => !sent.has(mailbox) && !listed.includes(states.get(mailbox) ?? ''),
    ),
    disagreements: district.mailboxes.filter(mailbox => {
      const state = states.get(mailbox)
      if (state === 'отправлено') return !sent.has(mailbox)
      return state !== 'неизвестно, проверьте' && sent.has(mailbox)
    }),
    unknown: [...states.values()].filter(state => state === 'неизвестно, проверьте').length,
  }
}
