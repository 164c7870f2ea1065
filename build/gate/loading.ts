import { createContext, Script } from 'node:vm'
import { LATER_METHODS } from './laterMethods.ts'
import type { Rule } from './refusal.ts'
import { SERVICES } from './services.ts'

/**
 * Google runs the top level of the script before every function, and before an add-on is enabled in a file it
 * forbids every service there: one call at load time and the menu is gone.
 */
export const loading: Rule = {
  name: 'loading',
  kinds: ['script'],
  check: ({ artifact, tree, place }) => {
    const error = tree && loadError(artifact.name, artifact.text)
    if (!error) return []
    const [, line = '1', column = '1'] = new RegExp(`${artifact.name}:(\\d+):(\\d+)`).exec(error.stack) ?? []
    return [
      {
        place: place(Number(line), Number(column) - 1),
        what: `The script fails while it is being loaded: ${error.message}`,
        remedy: 'Nothing but declarations may run at the top level: move it into a function.',
      },
    ]
  },
}

const TOO_LONG = 2000

function loadError(name: string, code: string): { readonly message: string; readonly stack: string } | null {
  const context = createContext({})
  for (const service of Object.keys(SERVICES)) context[service] = forbidden(service)
  new Script(FORGET_LATER_METHODS).runInContext(context)
  try {
    new Script(code, { filename: name }).runInContext(context, { timeout: TOO_LONG })
    return null
  } catch (error) {
    return messageOf(error)
  }
}

function forbidden(service: string): unknown {
  const refuse = (_: unknown, key?: unknown): never => {
    throw new Error(`${service}${typeof key === 'string' ? `.${key}` : ''} is used at load time.`)
  }
  const traps = { get: refuse, set: refuse, has: refuse, getOwnPropertyDescriptor: refuse, ownKeys: refuse }
  return new Proxy(() => undefined, { ...traps, apply: () => refuse(null), construct: () => refuse(null) })
}

/** Node is younger than ES2019; what came later is taken out of the context. */
const FORGET_LATER_METHODS = `
for (const owner of [Array, String, Object, Promise, Map, Set]) for (const name of ${JSON.stringify(
  Object.keys(LATER_METHODS),
)}) { delete owner[name]; delete owner.prototype[name] }`

/** Errors of another realm are no instances of ours. */
function messageOf(error: unknown): { readonly message: string; readonly stack: string } {
  if (typeof error !== 'object' || error === null || !('message' in error)) {
    return { message: String(error), stack: '' }
  }
  return { message: String(error.message), stack: 'stack' in error ? String(error.stack) : '' }
}
