/** What a test makes go wrong. Calls are counted from 1 inside each run. */
export type Fault =
  /** The n-th call of a method fails with this text. `method` as in the meter: «MailApp.sendEmail». */
  | { readonly kind: 'fail'; readonly method: string; readonly nth: number; readonly message: string }
  /** The run ends at its n-th service call and nothing it does afterwards has effect, whatever it catches. */
  | { readonly kind: 'kill'; readonly atCall: number }
  /** Somebody works in the workbook just before the run's n-th call. */
  | { readonly kind: 'meanwhile'; readonly atCall: number; readonly act: () => void }
  /** Looks on before each call of the run, counted from 1. */
  | { readonly kind: 'each-call'; readonly act: (call: number) => void }
  /** Another process holds the script, document or user lock. */
  | { readonly kind: 'lock-held' }
  | { readonly kind: 'mail-quota'; readonly left: number }
  /** Bad writes are refused one call late, whatever the host's option says. */
  | { readonly kind: 'late-refusals' }
