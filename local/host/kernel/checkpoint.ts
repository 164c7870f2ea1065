import type { Mail } from '../host.ts'
import type { Services } from '../services/services.ts'
import type { BooksCheckpoint } from '../sheets/checkpoint.ts'

/**
 * The state of a host at one moment, to go back to, or to begin another host of the same script with. It shares with
 * the host what does not change, so that one before every call of a run is cheap. It keeps what `Host.save` keeps.
 */
export type Checkpoint = {
  /** Milliseconds since 1970. */
  readonly now: number
  readonly user: string
  readonly outbox: readonly Mail[]
  readonly books: BooksCheckpoint
  /** The other services, as JSON. */
  readonly services: string
}

type World = {
  readonly clock: { readonly now: () => number; readonly set: (instant: number) => void }
  readonly user: () => string
  readonly signIn: (user: string) => void
  readonly services: Services
}

/** `killed`: what a kill would leave that ended the present run now, before its next call. */
export function checkpointHost({ clock, user, services }: World, moment: 'now' | 'killed'): Checkpoint {
  return {
    now: clock.now(),
    user: user(),
    outbox: services.outbox.slice(),
    books: services.spreadsheets.checkpoint(moment),
    services: JSON.stringify(smallStores(services).map(([name, store]) => [name, store.save()])),
  }
}

export function goBackTo(checkpoint: Checkpoint, { clock, signIn, services }: World): void {
  clock.set(checkpoint.now)
  signIn(checkpoint.user)
  services.outbox.splice(0, services.outbox.length, ...checkpoint.outbox)
  services.spreadsheets.goBack(checkpoint.books)
  const saved = new Map<string, unknown>(JSON.parse(checkpoint.services))
  for (const [name, store] of smallStores(services)) store.restore(saved.get(name))
}

/** Whether nothing but time passed between two checkpoints of one host. */
export function differInTimeAlone(one: Checkpoint, other: Checkpoint): boolean {
  return (
    one.books === other.books &&
    one.services === other.services &&
    one.user === other.user &&
    one.outbox.length === other.outbox.length &&
    one.outbox.at(-1) === other.outbox.at(-1)
  )
}

/** All stores but that of the workbooks. */
function smallStores({ stores, spreadsheets }: Services) {
  return Object.entries(stores).filter(([, store]) => store !== spreadsheets)
}
