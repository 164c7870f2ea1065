/** A service's state as plain JSON, so that a host can be saved and gone on with. */
export type Store = {
  readonly save: () => unknown
  readonly restore: (state: unknown) => void
}
