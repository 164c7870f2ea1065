import { refusing } from './refusing.ts'
import type { EnumValue, StrictWorld } from './strict.ts'

const enumNames = new WeakMap<object, string>()

/** «BorderStyle» for a value of an enum, null for any other value. */
export function enumNameOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? (enumNames.get(value) ?? null) : null
}

export function defineEnum(
  world: Pick<StrictWorld, 'notImplemented'>,
  className: string,
  names: readonly string[],
): Readonly<Record<string, EnumValue>> {
  const end = refusing(className, world.notImplemented)
  const holder = Object.create(end)
  names.forEach((name, ordinal) => {
    Object.defineProperty(holder, name, { value: enumValue(end, className, name, ordinal), enumerable: true })
  })
  return Object.freeze(holder)
}

function enumValue(end: object, className: string, name: string, ordinal: number): EnumValue {
  const members: EnumValue = {
    toString: () => name,
    name: () => name,
    ordinal: () => ordinal,
    compareTo: other => ordinal - other.ordinal(),
    toJSON: () => name,
  }
  const value: EnumValue = Object.create(end, Object.getOwnPropertyDescriptors(members))
  enumNames.set(value, className)
  return Object.freeze(value)
}
