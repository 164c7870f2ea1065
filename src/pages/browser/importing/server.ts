import type { LoadedOrder } from '../../../core/order/loadedOrder.ts'
import type { Outcome } from '../../../texts/messages.ts'

type Runner = {
  withSuccessHandler(handler: (outcome: Outcome) => void): Runner
  withFailureHandler(handler: (error: Error) => void): Runner
  loadOrder(order: LoadedOrder): void
}

declare const google: { readonly script: { readonly run: Runner } }

/** Hands the order to the script; the promise fails with Google's words. */
export function loadIntoWorkbook(order: LoadedOrder): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).loadOrder(order)
  })
}
