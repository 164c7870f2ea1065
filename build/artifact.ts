/** One file that clasp pushes. */
export type Artifact = {
  /** Name in dist, e.g. `Code.js`. */
  readonly name: string
  readonly kind: 'script' | 'page' | 'manifest'
  readonly text: string
  /** What the gate reads: the JavaScript inside, with its source map. Null for the manifest. */
  readonly program: Program | null
}

export type Program = {
  readonly code: string
  /** Source map as JSON; its sources are paths from the root of the checkout. */
  readonly map: string
  /** What the sources bring into it, heaviest first. */
  readonly weights: readonly { readonly folder: string; readonly bytes: number }[]
  readonly warnings: readonly { readonly place: string; readonly text: string }[]
}
