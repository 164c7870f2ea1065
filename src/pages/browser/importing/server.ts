import type { LoadedOrder } from '../../../core/order/loadedOrder.ts'
import type { PresentOrder } from '../../../core/order/presentOrder.ts'
import type { Outcome } from '../../../texts/messages.ts'

type Runner<T> = {
  withSuccessHandler<U>(handler: (answer: U) => void): Runner<U>
  withFailureHandler(handler: (error: Error) => void): Runner<T>
  loadOrder(order: LoadedOrder): void
  presentOrder(): void
}

declare const google: { readonly script: { readonly run: Runner<unknown> } }

/** Hands the order to the script; the promise fails with Google's words. */
export function loadIntoWorkbook(order: LoadedOrder): Promise<Outcome> {
  return new Promise<Outcome>((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).loadOrder(order)
  })
}

/** What the workbook holds already. */
export function presentInWorkbook(): Promise<PresentOrder> {
  return new Promise<PresentOrder>((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).presentOrder()
  })
}
