/** Many cases of one promise, too many for every run of the tests: `npm test` looks at a sample, `test:deep` at all. */
export type Sweep = {
  readonly name: string
  /** Makes what the cases share. */
  readonly prepare: () => Cases
}

export type Cases = {
  readonly count: number
  /** Null where the promise is kept, else a sentence that says what was found. Cases come in any order. */
  readonly look: (index: number) => string | null
}

/** What is wrong in these cases, each with its index. */
export function complaints({ look }: Cases, indexes: readonly number[]): readonly string[] {
  return indexes.flatMap(index => {
    const said = heard(look, index)
    return said === null ? [] : [`case ${index}: ${said}`]
  })
}

export function all({ count }: Cases): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}

/** A case that throws has not kept its promise. */
export function heard(look: Cases['look'], index: number): string | null {
  try {
    return look(index)
  } catch (error) {
    return error instanceof Error ? error.message : String(Reflect.get(Object(error), 'message') ?? error)
  }
}
