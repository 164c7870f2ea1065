/** Why a document is no order that can be imported: a code and the facts a sentence needs. */
export type OrderError =
  | { readonly code: 'empty' }
  | { readonly code: 'no-plan' }
  | { readonly code: 'no-measure-column'; readonly columns: readonly string[] }
  | { readonly code: 'no-deadline-column'; readonly columns: readonly string[] }
  | { readonly code: 'no-measures' }
  | { readonly code: 'amending-order'; readonly title: string }
  | { readonly code: 'not-word' }
  | { readonly code: 'old-word' }
  | { readonly code: 'damaged-word' }
  | { readonly code: 'not-text' }
  | { readonly code: 'unknown-format'; readonly extension: string }
  | { readonly code: 'too-large'; readonly megabytes: number; readonly limit: number }
