import vm from 'node:vm'
import { type ListMaker, listMakerOf, listSource, type Stretch } from './listMaker.ts'
import { type DateWorld, giveClockAndZone } from './scriptDate.ts'

/** The script's own Date, Array, Error and Object: values that cross to the script are made of them. */
export type Realm = {
  /** Plain arrays, dates and records of the host become the script's, deeply; anything else passes. */
  readonly adopt: (value: unknown) => unknown
  /**
   * A list of the script's own out of a stretch of another, each value through `convert` but for texts, booleans
   * and, where they are `plain`, numbers: big tables cross the border once and at the price of a copy.
   */
  readonly list: (stretch: Stretch, convert: (value: unknown, index: number) => unknown) => unknown[]
  readonly date: (instant: number) => object
  /** Works across realms. */
  readonly isDate: (value: unknown) => value is Date
  readonly error: (name: string, message: string) => Error
  /** Looks a function of the loaded script up: «menu.item1» names a member. */
  readonly lookUp: (functionName: string) => unknown
  /**
   * Calls a function; promises it left behind go on before this returns, where the context allows it.
   * Past the real time it is stopped in the middle of whatever it does, and this throws (`isOvertime`).
   */
  readonly invoke: (body: () => unknown, realLimitMs: number) => unknown
  /** Value of an expression, with the script's globals in sight. */
  readonly evaluate: (expression: string) => unknown
  /** Makes the realm's Date follow a clock and a zone from now on; only where the realm is the host's own. */
  readonly follow: (world: DateWorld) => void
  /** Whether the realm's Date is the host's own, so that clock and zone can be given to it. */
  readonly isOwn: boolean
}

type Makers = {
  readonly Array: ArrayConstructor
  readonly Date: DateConstructor
  readonly Error: ErrorConstructor
  readonly Object: new () => Record<string, unknown>
  readonly list: ListMaker
}

export function createRealm(target: object): Realm {
  const isOwn = vm.isContext(target) && target !== globalThis
  const makers = isOwn ? makersOfContext(target) : makersOf(target)
  const isForeign = makers.Array !== Array
  let world: DateWorld | null = null
  const ownList: unknown = makers.Array.prototype
  const adopt = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || !isForeign) return value
    if (Array.isArray(value)) return Object.getPrototypeOf(value) === ownList ? value : adoptArray(value)
    if (value instanceof Date) return new makers.Date(value.getTime())
    if (Object.getPrototypeOf(value) === Object.prototype) return adoptRecord(value)
    return value
  }
  const adoptArray = (values: readonly unknown[]): unknown[] =>
    makers.list(values, 0, values.length, true, adopt)
  const adoptRecord = (record: object): object => {
    const adopted: Record<string, unknown> = new makers.Object()
    for (const [key, value] of Object.entries(record)) adopted[key] = adopt(value)
    return adopted
  }
  return {
    adopt,
    list: ({ source, from, length, numbers }, convert) =>
      makers.list(source, from, length, numbers === 'plain', convert),
    date: instant => new makers.Date(instant),
    isDate: (value): value is Date => Object.prototype.toString.call(value) === '[object Date]',
    error: (name, message) => {
      const error = new makers.Error(message)
      error.name = name
      return error
    },
    lookUp: functionName => lookUp(target, isOwn, functionName),
    follow: followed => {
      const isFirst = world === null
      world = followed
      if (isOwn && isFirst)
        giveClockAndZone(target, vm.runInContext('({ Date, Intl })', target), () => world ?? followed)
    },
    invoke: (body, realLimitMs) => (isOwn ? evaluated(target, body, realLimitMs) : body()),
    evaluate: expression =>
      isOwn
        ? vm.runInContext(`(${expression})`, target)
        : new Function('target', `with (target) { return (${expression}) }`)(target),
    isOwn,
  }
}

function makersOfContext(context: object): Makers {
  return vm.runInContext(`({ Array, Date, Error, Object, list: ${listSource} })`, context)
}

function makersOf(target: object): Makers {
  const TargetArray: ArrayConstructor = Reflect.get(target, 'Array') ?? Array
  return {
    Array: TargetArray,
    list: listMakerOf(TargetArray),
    Date: Reflect.get(target, 'Date') ?? Date,
    Error: Reflect.get(target, 'Error') ?? Error,
    Object: Reflect.get(target, 'Object') ?? Object,
  }
}

const invoked = Symbol.for('what the local host invokes')
const invocation = new vm.Script(`globalThis[Symbol.for('${invoked.description}')]()`)

/** A context with a queue of its own (`newContext`) works it off when an evaluation ends, not when a call does. */
function evaluated(context: object, body: () => unknown, timeout: number): unknown {
  Reflect.set(context, invoked, body)
  return invocation.runInContext(context, { timeout })
}

/** Whether a call was stopped because it took too much real time; no catch of the script sees this error. */
export function isOvertime(error: unknown): boolean {
  return Reflect.get(Object(error), 'code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}

/** A context for script code whose promises never outlive the run that made them. */
export function newContext(): object {
  return vm.createContext({}, { microtaskMode: 'afterEvaluate' })
}

/** A name is found as a global of any declaration, `const` and `class` included, then as a property path. */
function lookUp(target: object, isOwn: boolean, functionName: string): unknown {
  const [head = '', ...path] = functionName.split('.')
  if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(head)) return undefined
  const isDeclaredByValue = isOwn && !Object.hasOwn(target, head)
  const first: unknown = isDeclaredByValue
    ? vm.runInContext(`typeof ${head} === 'undefined' ? undefined : ${head}`, target)
    : Reflect.get(target, head)
  return path.reduce<unknown>(
    (holder, key) => (holder === null || holder === undefined ? undefined : Reflect.get(Object(holder), key)),
    first,
  )
}
