export type Stretch = {
  readonly source: readonly unknown[]
  readonly from: number
  readonly length: number
  readonly numbers: 'plain' | 'converted'
}

export type ListMaker = (
  source: readonly unknown[],
  from: number,
  length: number,
  plainNumbers: boolean,
  convert: (value: unknown, index: number) => unknown,
) => unknown[]

/**
 * Compiled inside the realm, where a new array is the realm's array: as fast as any copy. The name of a global
 * is looked up through the context's interceptor each time, so the constructor is handed in once.
 */
export const listSource = `(Array => (source, from, length, plainNumbers, convert) => {
  const list = new Array(length)
  for (let index = 0; index < length; index += 1) {
    const value = source[from + index]
    const type = typeof value
    list[index] =
      type === 'string' || type === 'boolean' || (plainNumbers && type === 'number') ? value : convert(value, index)
  }
  return list
})(Array)`

export function listMakerOf(TargetArray: ArrayConstructor): ListMaker {
  return TargetArray === Array ? listOfHost : (...stretch) => TargetArray.from(listOfHost(...stretch))
}

/** The same as `listSource`, for scripts that share the host's own realm. */
function listOfHost(...[source, from, length, plainNumbers, convert]: Parameters<ListMaker>): unknown[] {
  const list = new Array<unknown>(length)
  for (let index = 0; index < length; index += 1) {
    const value = source[from + index]
    const type = typeof value
    list[index] =
      type === 'string' || type === 'boolean' || (plainNumbers && type === 'number')
        ? value
        : convert(value, index)
  }
  return list
}
