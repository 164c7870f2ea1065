import type { Host, HostOptions } from './host.ts'
import type { Checkpoint } from './kernel/checkpoint.ts'
import type { HostAndGlobals } from './kernel/createHost.ts'
import { createHost } from './kernel/createHost.ts'
import { placeGlobals } from './kernel/globals.ts'
import type { BlobContent } from './kernel/kernel.ts'
import { createRealms } from './kernel/realms.ts'
import { resolveSettings, type Surroundings } from './kernel/settings.ts'
import { createSpreadsheets } from './sheets/createSpreadsheets.ts'

export type InstallOptions = Partial<HostOptions> & {
  /** An HTML file of the script's project by its name without extension; null when there is none. */
  readonly readHtml?: (name: string) => string | null
  /** How a Blob becomes another type (Blob.getAs), e.g. HTML a PDF; null when it cannot. */
  readonly convert?: (content: BlobContent, contentType: string) => Uint8Array | null
  /** What `Host.save` gave: the host goes on from there. */
  readonly saved?: string
  /** What `Host.checkpoint` gave, of this or another host of the same script. */
  readonly from?: Checkpoint
  /**
   * Loads the script into a context. With it every `Host.call` and trigger has globals of its own, evaluated
   * with the rights of that run, as Google does; without it what is loaded lives on from run to run.
   */
  readonly load?: (context: object) => void
}

/** Where nothing is said, every own world begins at the same moment. */
const OWN_WORLD: Surroundings = { now: '2022-10-11T09:00:00+03:00', timeZone: 'Europe/Moscow' }

/** Puts the services on `target`. What is around a target that is no context of its own, `around` says. */
export function furnish(target: object, options: InstallOptions, around: () => Surroundings): Host {
  const { host, globals } = worldOf(target, options, around)
  placeGlobals(target, globals)
  // Where runs share a context of their own, nothing but the services stands outside of them.
  if (options.globals !== 'kept') options.load?.(target)
  return host
}

/** What the host implements: members by class. Anything else throws. */
export function implementedMembers(): ReadonlyMap<string, readonly string[]> {
  return worldOf({}, {}, () => OWN_WORLD).members
}

function worldOf(target: object, options: InstallOptions, around: () => Surroundings): HostAndGlobals {
  const realms = createRealms(target)
  return createHost({
    realms,
    load: options.load ?? null,
    settings: resolveSettings(options, realms.realm.isOwn ? OWN_WORLD : around()),
    saved: options.saved ?? null,
    from: options.from ?? null,
    readHtml: options.readHtml ?? (() => null),
    convert: options.convert ?? (() => null),
    createSpreadsheets,
  })
}
