/** The words of «История». */
export type HistoryTexts = {
  readonly sheet: string
  /** The hidden sheet that holds what was entered at the last look. */
  readonly snapshotSheet: string
  /** When, who, number, executor, result, what, from, to, id. */
  readonly titles: readonly string[]
  readonly unknown: string
  /** In the place of a person: a decision went because the report was handed in anew. */
  readonly reportedAnew: string
  /** The add-on changed it itself, as from a deadline that somebody changed. */
  readonly program: string
  /** An order that was loaded changed it. */
  readonly imported: string
  /** A ticked box. */
  readonly yes: string
  coordinator(email: string): string
  /** Google did not tell who it was: the executor whose row it is. */
  presumably(executor: string): string
}
