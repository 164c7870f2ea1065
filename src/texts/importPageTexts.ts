import type { OrderPreview } from '../core/order/preview.ts'

/** The words of the dialog in which an order is loaded. */
export type ImportPageTexts = {
  readonly title: string
  readonly paste: string
  readonly placeholder: string
  readonly openFile: string
  readonly preview: string
  readonly load: string
  readonly back: string
  readonly working: string
  readonly loaded: string
  /** Google's own words when a call failed. */
  failed(reason: string): string
  heading(preview: OrderPreview): string
  readonly columns: {
    readonly number: string
    readonly measure: string
    readonly result: string
    readonly deadline: string
    readonly reading: string
    readonly executors: string
  }
  readonly schools: string
  readonly plan: string
  readonly warnings: string
}
