import { randomNumbers } from '../../local/host/kernel/random.ts'

/** The same list in an order that the seed chooses. */
export function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const random = randomNumbers(String(seed))
  return list
    .map(item => ({ item, place: random.next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item)
}
