/** What the coordinator should look at. `row` counts measures from 1, in the order of the plan. */
export type OrderWarning =
  | { readonly code: 'active-content-removed' }
  | { readonly code: 'columns-left-out'; readonly columns: readonly string[] }
  | {
      readonly code: 'duplicate-number'
      readonly number: string
      readonly section: string | null
      readonly rows: readonly number[]
      /** Groups of rows that agree in every cell. */
      readonly identical: readonly (readonly number[])[]
    }
  | { readonly code: 'responsible-from-above'; readonly row: number; readonly responsible: string }
  | { readonly code: 'responsible-empty'; readonly row: number }
  | { readonly code: 'deadline-empty'; readonly row: number }
  | { readonly code: 'result-empty'; readonly row: number }
  | { readonly code: 'no-result-column' }
  | { readonly code: 'no-responsible-column' }
  /** The coordinator said that the plan states no deadlines. */
  | { readonly code: 'no-deadlines' }
  | {
      readonly code: 'results-do-not-pair'
      readonly row: number
      readonly deadlines: number
      readonly results: number
    }
  | { readonly code: 'unknown-school'; readonly row: number; readonly school: string }
  | { readonly code: 'row-left-out'; readonly text: string }
  | { readonly code: 'no-schools' }
  | { readonly code: 'no-number' }
  | { readonly code: 'no-date' }
