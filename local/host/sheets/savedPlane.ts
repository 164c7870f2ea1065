import type { Plane } from './plane.ts'

/**
 * A plane as JSON keeps it: the different things once, and rows as how many equal ones follow each other and the
 * stretches of equal cells in them. Thing 0 is nothing; rows and cells at the end without anything are left out.
 */
export type SavedPlane<T> = { readonly things: readonly T[]; readonly rows: readonly SavedRow[] }

type SavedRow = readonly [rows: number, ...stretches: number[]]

/** Things of one key are kept once. */
export function savedPlane<T, S>(
  plane: Plane<T>,
  saved: (thing: T) => S,
  keyOf: (thing: T) => unknown = saved,
): SavedPlane<S> {
  const numbers = new Map<unknown, number>()
  const things: S[] = []
  const numberOf = (thing: T | undefined): number => {
    if (thing === undefined) return 0
    const key = keyOf(thing)
    const known = numbers.get(key)
    if (known !== undefined) return known
    things.push(saved(thing))
    numbers.set(key, things.length)
    return things.length
  }
  const rows: [number, ...number[]][] = []
  let before: readonly (T | undefined)[] | null = null
  for (const row of plane) {
    const last = rows[rows.length - 1]
    if (before !== null && last !== undefined && areSame(before, row)) last[0] += 1
    else rows.push([1, ...stretchesOf(row, numberOf)])
    before = row
  }
  while (rows[rows.length - 1]?.length === 1) rows.pop()
  return { things, rows }
}

/** Every row is an array of its own: cells are written into it. */
export function restoredPlane<S, T>({ things, rows }: SavedPlane<S>, restored: (thing: S) => T): Plane<T> {
  const made = things.map(restored)
  const plane: Plane<T> = []
  for (const [count, ...stretches] of rows) {
    for (let index = 0; index < count; index++) {
      const row: (T | undefined)[] = []
      for (let at = 0; at + 1 < stretches.length; at += 2) {
        const thing = made[(stretches[at + 1] ?? 0) - 1]
        for (let left = stretches[at] ?? 0; left > 0; left--) row.push(thing)
      }
      plane.push(row)
    }
  }
  return plane
}

function areSame<T>(one: readonly (T | undefined)[], other: readonly (T | undefined)[]): boolean {
  if (one.length !== other.length) return false
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false
  return true
}

/** Pairs of length and number. */
function stretchesOf<T>(
  row: readonly (T | undefined)[],
  numberOf: (thing: T | undefined) => number,
): number[] {
  const stretches: number[] = []
  let end = row.length
  while (end > 0 && row[end - 1] === undefined) end -= 1
  for (let index = 0; index < end; index++) {
    const number = numberOf(row[index])
    const last = stretches.length - 2
    if (last >= 0 && stretches[last + 1] === number) stretches[last] = (stretches[last] ?? 0) + 1
    else stretches.push(1, number)
  }
  return stretches
}
