import type { Program } from 'estree'
import type { Artifact } from '../artifact.ts'
import type { Place } from './place.ts'

/** Why an add-on may not leave the house. Three sentences for a person: where, what, how to put it right. */
export type Refusal = {
  readonly rule: string
  /** `src/core/day.ts:12`, or the file in dist when no source is to blame. */
  readonly place: string
  readonly what: string
  readonly remedy: string
}

/** What a rule looks at. `tree` is null when the program cannot be read as ES2019. */
export type Subject = {
  readonly artifact: Artifact
  readonly tree: Program | null
  readonly place: Place
}

export type Rule = {
  readonly name: string
  readonly kinds: readonly Artifact['kind'][]
  readonly check: (subject: Subject) => readonly Omit<Refusal, 'rule'>[]
}
