import { placeGlobals } from './globals.ts'
import { newContext } from './realm.ts'
import type { Realms } from './realms.ts'

/** The contexts in which the functions of the script run. */
export type ScriptContexts = {
  /** Runs the body where the script is loaded. */
  readonly within: <T>(body: () => T) => T
  readonly hasFunction: (name: string) => boolean
  /** A run was stopped in the middle of its code: what it leaves behind is used no more. */
  readonly discard: () => void
}

type Parts = {
  readonly realms: Realms
  /** The services, where scripts find them. */
  readonly globals: Readonly<Record<string, unknown>>
  /** Evaluates the script in a context; null: the ambient context has been given it. */
  readonly load: ((context: object) => void) | null
  readonly realLimitMs: number
  readonly kept: boolean
}

/** Contexts with an evaluated script, by the function that evaluates it: hosts of one script share them. */
const keptContexts = new WeakMap<object, object>()

export function createScriptContexts({ realms, globals, load, realLimitMs, kept }: Parts): ScriptContexts {
  const { realm } = realms
  const ambient: ScriptContexts = {
    within: body => body(),
    hasFunction: name => typeof realm.lookUp(name) === 'function',
    discard: () => undefined,
  }
  if (load === null) return ambient
  const evaluateIn = (context: object) => realm.invoke(() => load(context), realLimitMs)
  /** Every execution in Google evaluates the whole script again, with the rights of that execution. */
  const fresh: ScriptContexts['within'] = body => {
    const context = newContext()
    placeGlobals(context, globals)
    return realms.within(context, () => {
      evaluateIn(context)
      return body()
    })
  }
  if (!kept) return { ...ambient, within: fresh }
  const inKept: ScriptContexts['within'] = body => {
    const known = keptContexts.get(load)
    const context = known ?? newContext()
    placeGlobals(context, globals)
    return realms.within(context, () => {
      if (known === undefined) {
        evaluateIn(context)
        keptContexts.set(load, context)
      }
      const before = Object.keys(context).length
      const result = body()
      demandNothingLeft(context, before)
      return result
    })
  }
  return {
    within: inKept,
    hasFunction: name => inKept(() => ambient.hasFunction(name)),
    discard: () => {
      keptContexts.delete(load)
    },
  }
}

/** What a run leaves in its globals would reach the next run only here, never in Google. */
function demandNothingLeft(context: object, before: number): void {
  const left = Object.keys(context).slice(before)
  if (left.length > 0) throw new Error(`The script leaves globals behind: ${left.join(', ')}.`)
}
