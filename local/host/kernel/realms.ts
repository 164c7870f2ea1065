import vm from 'node:vm'
import { createRealm, type Realm } from './realm.ts'
import type { DateWorld } from './scriptDate.ts'

/** The realm in which script code runs now: a run may have one of its own. */
export type Realms = {
  readonly realm: Realm
  /** Runs the body with another context as the realm; its Date follows the same clock and zone. */
  readonly within: <T>(context: object, body: () => T) => T
}

const realmsByContext = new WeakMap<object, Realm>()

/** One realm for a context: its Date is replaced once, whichever host it follows. */
function realmOf(context: object): Realm {
  const realm = realmsByContext.get(context) ?? createRealm(context)
  realmsByContext.set(context, realm)
  return realm
}

export function createRealms(target: object): Realms {
  let current = createRealm(target)
  let world: DateWorld | null = null
  /** Some loaders make a context of a plain object only when they load into it. */
  const now = (): Realm => {
    if (current.isOwn || target === globalThis || !vm.isContext(target)) return current
    current = createRealm(target)
    if (world !== null) current.follow(world)
    return current
  }
  return {
    realm: {
      adopt: value => now().adopt(value),
      list: (stretch, convert) => now().list(stretch, convert),
      date: instant => now().date(instant),
      isDate: current.isDate,
      error: (name, message) => now().error(name, message),
      lookUp: functionName => now().lookUp(functionName),
      invoke: (body, realLimitMs) => now().invoke(body, realLimitMs),
      evaluate: expression => now().evaluate(expression),
      follow: given => {
        world = given
        current.follow(given)
      },
      isOwn: current.isOwn,
    },
    within: (context, body) => {
      const outer = current
      current = realmOf(context)
      if (world !== null) current.follow(world)
      try {
        return body()
      } finally {
        current = outer
      }
    },
  }
}
