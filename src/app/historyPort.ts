import type { Look } from '../core/history/look.ts'

/** «История» and the hidden snapshot behind it: the add-on's own sheets, made when they are first needed. */
export type HistoryPort = {
  /** What was entered at the last look; empty before the first. */
  read(): Look
  /** Adds these lines to «История» unless they are its last ones already, then keeps `present` as the last look. */
  record(lines: readonly HistoryLine[], present: Look): void
  /** Empties both: another plan begins. */
  forget(): void
}

/** A row of «История», as texts, in the order of its columns. */
export type HistoryLine = readonly string[]
