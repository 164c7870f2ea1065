import type { Host, Mail } from '../host.ts'
import type { Services } from '../services/services.ts'

type SavedMail = Omit<Mail, 'attachments'> & {
  readonly attachments: readonly {
    readonly name: string
    readonly contentType: string
    readonly base64: string
  }[]
}

/** The whole state as JSON. The log, the runs, the questions and the cache are not part of it. */
export function saveHost(host: Host, services: Services): string {
  const outbox: readonly SavedMail[] = host.outbox.map(mail => ({
    ...mail,
    attachments: mail.attachments.map(({ name, contentType, bytes }) => ({
      name,
      contentType,
      base64: Buffer.from(bytes).toString('base64'),
    })),
  }))
  const stores = Object.fromEntries(
    Object.entries(services.stores).map(([name, store]) => [name, store.save()]),
  )
  return JSON.stringify({ now: host.now, user: host.user, outbox, stores })
}

type Restored = {
  readonly clock: { readonly set: (instant: number) => void }
  readonly signIn: (user: string) => void
  readonly services: Services
}

export function restoreHost(saved: string, { clock, signIn, services }: Restored): void {
  const state: {
    readonly now: string
    readonly user: string
    readonly outbox: readonly SavedMail[]
    readonly stores: Readonly<Record<string, unknown>>
  } = JSON.parse(saved)
  clock.set(Date.parse(state.now))
  signIn(state.user)
  services.outbox.push(
    ...state.outbox.map(mail => ({
      ...mail,
      attachments: mail.attachments.map(({ name, contentType, base64 }) => ({
        name,
        contentType,
        bytes: Uint8Array.from(Buffer.from(base64, 'base64')),
      })),
    })),
  )
  for (const [name, store] of Object.entries(services.stores)) store.restore(state.stores[name])
}
