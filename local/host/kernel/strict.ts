import { inspect } from 'node:util'
import { refusing } from './refusing.ts'

/** Methods of a class as scripts see it: state first, then the script's arguments. */
export type Members<State> = Readonly<Record<string, (self: State, ...args: never[]) => unknown>>

export type ServiceClass<State extends object> = {
  readonly name: string
  readonly methods: readonly string[]
  readonly create: (state: State) => object
  /** The object made for this state, for methods that return `this`; made when there is none. */
  readonly objectOf: (state: State) => object
  /** The state behind an object the script handed over; null when it is not of this class. */
  readonly stateOf: (value: unknown) => State | null
}

export type EnumValue = {
  readonly toString: () => string
  readonly name: () => string
  readonly ordinal: () => number
  readonly compareTo: (other: EnumValue) => number
  readonly toJSON: () => string
}

/** One method of one class: what the texts, the meter and the rights call it. */
export type CallSite = {
  readonly service: string
  readonly className: string
  readonly method: string
  /** «Range.setValues». */
  readonly name: string
}

/** Runs one call: what stands around a method's body. */
export type Enter = (site: CallSite, args: readonly unknown[], body: () => unknown) => unknown

export type StrictWorld = {
  readonly enter: Enter
  readonly notImplemented: (member: string) => never
}

const classNames = new WeakMap<object, string>()

/** «Range» for an object of a service class, null for any other value. */
export function classNameOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? (classNames.get(value) ?? null) : null
}

export function defineClass<State extends object>(
  world: StrictWorld,
  service: string,
  className: string,
  members: Members<State>,
  constants: Readonly<Record<string, unknown>> = {},
): ServiceClass<State> {
  const states = new WeakMap<object, State>()
  const objects = new WeakMap<State, object>()
  let first: State | undefined
  const prototype = Object.create(refusing(className, world.notImplemented))
  for (const [method, body] of Object.entries(members)) {
    const site: CallSite = { service, className, method, name: `${className}.${method}` }
    const call = function (this: object | undefined, ...args: readonly unknown[]): unknown {
      // Google's methods may be taken off their service: `rows.forEach(Logger.log)`.
      const state = this === undefined ? first : states.get(this)
      if (state === undefined) throw new TypeError(`Illegal invocation: ${site.name}`)
      return world.enter(site, args, () => Reflect.apply(body, undefined, [state, ...args]))
    }
    Object.defineProperty(call, 'name', { value: method })
    Object.defineProperty(prototype, method, { value: call, enumerable: true })
  }
  for (const [name, value] of Object.entries(constants)) {
    Object.defineProperty(prototype, name, { value, enumerable: true })
  }
  if (!Object.hasOwn(members, 'toString')) {
    Object.defineProperty(prototype, 'toString', { value: () => className })
  }
  Object.defineProperty(prototype, inspect.custom, { value: () => `[${className}]` })
  const create = (state: State): object => {
    const object = Object.create(prototype)
    states.set(object, state)
    objects.set(state, object)
    first ??= state
    classNames.set(object, className)
    return object
  }
  return {
    name: className,
    methods: Object.keys(members),
    create,
    objectOf: state => objects.get(state) ?? create(state),
    stateOf: value => (typeof value === 'object' && value !== null ? (states.get(value) ?? null) : null),
  }
}
