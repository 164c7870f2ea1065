import { furnish, type InstallOptions } from './furnish.ts'
import type { Host } from './host.ts'

/** As `install`, for a vm context only: nothing here asks the machine for its clock or its zone. */
export function installInContext(context: object, options: InstallOptions = {}): Host {
  return furnish(context, options, () => {
    throw new Error('installInContext needs a context made by node:vm; install takes any object.')
  })
}
