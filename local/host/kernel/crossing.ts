/**
 * Values between a page and google.script.run: primitives, null, arrays and plain records, copied.
 * Dates, functions and circular references are refused; an undefined field of a record is dropped,
 * one of an array becomes null (guides/html/communication, «Parameters and return values»).
 */
export function crossing(value: unknown): unknown {
  return copied(value, '', new Set())
}

function copied(value: unknown, place: string, above: ReadonlySet<object>): unknown {
  switch (typeof value) {
    case 'undefined':
      return place === '' ? undefined : null
    case 'string':
    case 'number':
    case 'boolean':
      return value
    case 'bigint':
    case 'symbol':
    case 'function':
      return refuse(place)
    case 'object':
      return value === null ? null : copiedObject(value, place, above)
  }
}

function copiedObject(value: object, place: string, above: ReadonlySet<object>): unknown {
  if (above.has(value)) return refuse(place)
  const within = new Set([...above, value])
  if (Array.isArray(value)) return value.map((item, index) => copied(item, `${place}[${index}]`, within))
  if (Object.prototype.toString.call(value) !== '[object Object]' || !isPlain(value)) return refuse(place)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([key, field]) => [key, copied(field, place === '' ? key : `${place}.${key}`, within)]),
  )
}

/** Plain in any realm: its prototype has no prototype above it and is not of one of our classes. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return (
    prototype === null ||
    (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf'))
  )
}

function refuse(place: string): never {
  throw new Error(`Failed due to illegal value in property: ${place === '' ? '0' : place}`)
}
