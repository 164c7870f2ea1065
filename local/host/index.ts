import type { Host, HostOptions } from './host.ts'
import type { HostAndGlobals } from './kernel/createHost.ts'
import { createHost } from './kernel/createHost.ts'
import type { BlobContent } from './kernel/kernel.ts'
import { createRealm } from './kernel/realm.ts'
import { resolveSettings } from './kernel/settings.ts'
import { createSpreadsheets } from './sheets/createSpreadsheets.ts'

export type InstallOptions = Partial<HostOptions> & {
  /** An HTML file of the script's project by its name without extension; null when there is none. */
  readonly readHtml?: (name: string) => string | null
  /** How a Blob becomes another type (Blob.getAs), e.g. HTML a PDF; null when it cannot. */
  readonly convert?: (content: BlobContent, contentType: string) => Uint8Array | null
  /** What `Host.save` gave: the host goes on from there. */
  readonly saved?: string
}

/**
 * Puts the services on `target` as globals and gives the world around them.
 * A vm context keeps its own Array, Error and Object, and its Date follows the host's clock and the script's zone.
 * Any other target (`globalThis` too) keeps its Date untouched, and zones that are not given are that Date's.
 * Code outside any run is in an editor's place, bound to the active spreadsheet, without a time limit.
 */
export function install(target: object, options: InstallOptions = {}): Host {
  const { host, globals } = furnish(target, options)
  for (const [name, value] of Object.entries(globals)) {
    // A foreign test-suite prints with its own console.
    if (name === 'console' && target === globalThis) continue
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: true })
  }
  return host
}

/** What the host implements: members by class. Anything else throws. */
export function implementedMembers(): ReadonlyMap<string, readonly string[]> {
  return furnish({}, {}).members
}

function furnish(target: object, options: InstallOptions): HostAndGlobals {
  const realm = createRealm(target)
  const zone = realm.isOwn ? 'Europe/Moscow' : Intl.DateTimeFormat().resolvedOptions().timeZone
  return createHost({
    realm,
    settings: resolveSettings(options, zone),
    saved: options.saved ?? null,
    readHtml: options.readHtml ?? (() => null),
    convert: options.convert ?? (() => null),
    createSpreadsheets,
  })
}
