/** Who may open the workbook and edit what: what the commands ask and tell. */
export type AccessTexts = {
  /** Names of protections, as Google lists them beside the sheet. */
  ownCells(executor: string): string
  readonly closedSheet: string
  sheetOf(title: string): string
  confirmClosing(facts: ClosingFacts): string
  readonly notClosed: string
  closed(outcome: {
    readonly complete: boolean
    readonly refused: readonly string[]
    readonly left: readonly string[]
  }): string
  readonly opened: string
  readonly openedInPart: string
  on(stamp: string, user: string): string
  off(stamp: string): string
  readonly sorted: string
  readonly inOrder: string
  readonly notSorted: string
  confirmSharing(question: SharingQuestion): string
  nobodyToShareWith(question: SharingQuestion): string
  readonly notShared: string
  shared(results: readonly SharingResult[]): string
}

export type ClosingFacts = {
  /** Executors who will edit their own cells. */
  readonly open: number
  /** Those without an account: nobody but the coordinators edits their cells. */
  readonly shut: readonly string[]
  readonly coordinators: readonly string[]
}

export type SharedAccount = { readonly account: string; readonly names: readonly string[] }

export type SharingQuestion = {
  readonly missing: readonly SharedAccount[]
  /** How many have access already. */
  readonly present: number
  readonly nameless: readonly string[]
  readonly unusable: readonly string[]
  /** Whether everybody edits their own cells alone. */
  readonly isClosed: boolean
}

export type SharingResult = SharedAccount & {
  readonly outcome: 'shared' | 'refused' | 'no-time'
  readonly reason: string
}
