import type { Objection } from './verdict.ts'

/** What became of the rows that a dialog sent: how many were written, and which were not and why. */
export type EnteringOutcome =
  | { readonly done: true; readonly entered: number; readonly refused: readonly Refusal[] }
  | { readonly done: false; readonly message: string }

export type Refusal = {
  readonly id: string
  readonly objection: Objection
  readonly number: string
  readonly executor: string
}
