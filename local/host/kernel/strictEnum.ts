import { refusing } from './refusing.ts'
import type { EnumValue, StrictWorld } from './strict.ts'

const enumNames = new WeakMap<object, string>()

/** «BorderStyle» for a value of an enum, null for any other value. */
export function enumNameOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? (enumNames.get(value) ?? null) : null
}

/**
 * An enum as Apps Script has it: the enum is its first value, and every value knows all the others,
 * so `ColorType.RGB.THEME` is `ColorType.THEME`.
 */
export function defineEnum(
  world: Pick<StrictWorld, 'notImplemented'>,
  className: string,
  names: readonly string[],
): Readonly<Record<string, EnumValue>> {
  const end = refusing(className, world.notImplemented)
  const first = enumValue(end, className, names[0] ?? className, 0)
  names.forEach((name, ordinal) => {
    const value = ordinal === 0 ? first : Object.freeze(enumValue(first, className, name, ordinal))
    Object.defineProperty(first, name, { value, enumerable: true })
  })
  return Object.freeze(first)
}

function enumValue(base: object, className: string, name: string, ordinal: number) {
  const members: EnumValue = {
    toString: () => name,
    name: () => name,
    ordinal: () => ordinal,
    compareTo: other => ordinal - other.ordinal(),
    toJSON: () => name,
  }
  const value = Object.create(base)
  for (const [member, body] of Object.entries(members)) Object.defineProperty(value, member, { value: body })
  enumNames.set(value, className)
  return value
}
