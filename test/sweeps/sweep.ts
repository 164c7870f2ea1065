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
  if (indexes.length === 0) throw new Error('No case is looked at.')
  return indexes.flatMap(index => {
    const said = heard(look, index)
    return said === null ? [] : [`case ${index}: ${said}`]
  })
}

/** The first thing that is wrong in any case, or with all of them; null where all is well. */
export function firstComplaint(sweep: Sweep): string | null {
  try {
    const cases = sweep.prepare()
    for (const index of inStrides(cases.count)) {
      const said = cases.look(index)
      if (said !== null) return said
    }
    return null
  } catch (error) {
    return messageOf(error)
  }
}

/** Cases that stand side by side are alike: far ones first find sooner what is wrong. */
function inStrides(count: number): readonly number[] {
  const stride = Math.floor(count * 0.618)
  const seen = Array.from({ length: count }, (_, step) => (step * stride) % count)
  return [...new Set([...seen, ...Array.from({ length: count }, (_, index) => index)])]
}

export function all({ count }: Cases): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
}

/** A case that throws has not kept its promise. */
export function heard(look: Cases['look'], index: number): string | null {
  try {
    return look(index)
  } catch (error) {
    return messageOf(error)
  }
}

/** Errors of scripts come from another realm. */
function messageOf(error: unknown): string {
  return String(Reflect.get(Object(error), 'message') ?? error)
}
