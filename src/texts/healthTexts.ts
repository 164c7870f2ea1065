import type { Missing } from '../core/reminder/missing.ts'
import type { SheetKey } from '../core/table/columns.ts'

/** One thing that reminders need, and whether it is as it should be. */
export type HealthLine = { readonly isGood: boolean } & (
  | { readonly check: 'rights' | 'order' | 'copy' | 'trigger' }
  | { readonly check: 'sheets'; readonly sheets: readonly SheetKey[] }
  | { readonly check: 'columns'; readonly columns: readonly Missing[] }
  | { readonly check: 'on'; readonly by: string }
  | { readonly check: 'heartbeat'; readonly lastRun: string }
  | { readonly check: 'quota'; readonly quota: number }
  | { readonly check: 'sender'; readonly email: string }
  | { readonly check: 'zones'; readonly workbook: string; readonly script: string }
  | { readonly check: 'addresses'; readonly unreachable: readonly string[] }
  /** Executors with an account to which the workbook is not open. */
  | { readonly check: 'access'; readonly missing: readonly string[] }
  /** `open`: executors with an account whose cells others can edit. */
  | { readonly check: 'protection'; readonly isOn: boolean; readonly open: readonly string[] }
)
