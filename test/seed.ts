/**
 * What a run of the tests chooses by chance is chosen by a seed, which `npm test` prints. It is the number of commits,
 * so that it changes by itself and the same state of the sources is tested in the same way; SEED=… gives another.
 */
export function seed(): number {
  const given = Number(process.env['SEED'])
  if (!Number.isInteger(given) || given < 0) throw new Error(`SEED is no number: ${process.env['SEED']}`)
  return given
}

/** One of `parts` shares of the indexes below `count`; as many seeds in a row look at every one of them. */
export function share(count: number, parts: number, of: number = seed()): readonly number[] {
  const own = of % Math.min(parts, Math.max(1, count))
  return Array.from({ length: count }, (_, index) => index).filter(
    index => index % Math.min(parts, count) === own,
  )
}

/** So many of the indexes below `count`, spread over all of them; the next seed takes their neighbours. */
export function spread(count: number, size: number, of: number = seed()): readonly number[] {
  const chosen = Math.min(size, count)
  const start = of % Math.max(1, Math.ceil(count / chosen))
  const spreadOut = Array.from({ length: chosen }, (_, place) => Math.floor((place * count) / chosen) + start)
  return [...new Set(spreadOut.map(index => index % count))]
}
