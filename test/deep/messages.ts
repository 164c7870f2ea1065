/** What the parent tells a lane: look at the cases of a sweep that are not covered yet, for so long. */
export type Order = {
  readonly sweep: string
  readonly covered: readonly number[]
  readonly forMs: number
  /** Chooses the case to begin with: a sweep too long for one run is not always cut at the same cases. */
  readonly seed: number
}

/** What a lane tells when it has looked at all cases, or its time was over. */
export type Report = {
  readonly sweep: string
  /** How many cases the sweep has; null when it was not learnt. */
  readonly count: number | null
  readonly looked: readonly number[]
  readonly complaints: readonly string[]
}
