import { furnish, type InstallOptions } from './furnish.ts'
import type { Host } from './host.ts'
import type { Surroundings } from './kernel/settings.ts'

export { type InstallOptions, implementedMembers } from './furnish.ts'

/**
 * Puts the services on `target` as globals and gives the world around them.
 * A vm context keeps its own Array, Error and Object, and its Date follows the host's clock and the script's zone.
 * Any other target (`globalThis` too) keeps its Date untouched, and a clock and zones that are not given are that Date's.
 * Code outside any run is in an editor's place, bound to the active spreadsheet, without a time limit.
 */
export function install(target: object, options: InstallOptions = {}): Host {
  return furnish(target, options, machineWorld)
}

function machineWorld(): Surroundings {
  return { now: new Date().toISOString(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone }
}
