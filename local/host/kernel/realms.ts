import type { Realm } from './realm.ts'
import { createRealm } from './realm.ts'

type World = Parameters<Realm['follow']>[0]

/** The realm in which script code runs now: a run may have one of its own. */
export type Realms = {
  readonly realm: Realm
  /** Runs the body with another context as the realm; its Date follows the same clock and zone. */
  readonly within: <T>(context: object, body: () => T) => T
}

export function createRealms(target: object): Realms {
  let current = createRealm(target)
  let world: World | null = null
  return {
    realm: {
      adopt: value => current.adopt(value),
      date: instant => current.date(instant),
      isDate: current.isDate,
      error: (name, message) => current.error(name, message),
      lookUp: functionName => current.lookUp(functionName),
      evaluate: expression => current.evaluate(expression),
      follow: given => {
        world = given
        current.follow(given)
      },
      isOwn: current.isOwn,
    },
    within: (context, body) => {
      const outer = current
      current = createRealm(context)
      if (world !== null) current.follow(world)
      try {
        return body()
      } finally {
        current = outer
      }
    },
  }
}
