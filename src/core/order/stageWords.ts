/** What tells one stage of an order from another. */
export type StageWords = {
  readonly section: string
  readonly number: string
  readonly measure: string
  readonly result: string
  readonly deadline: string
}

/** Equal for texts that differ by case, spaces and the full stop at the end alone. */
export function wordsKey(...texts: readonly string[]): string {
  return texts.map(wordsOf).join('\u0001')
}

/** The places of all items by key, in their order. */
export function indexesBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly number[]> {
  const indexes = new Map<string, number[]>()
  items.forEach((item, index) => {
    const key = keyOf(item)
    const known = indexes.get(key)
    if (known) known.push(index)
    else indexes.set(key, [index])
  })
  return indexes
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/\s+/g, ' ')
    .replace(/[\s.;]+$/, '')
    .trim()
}
