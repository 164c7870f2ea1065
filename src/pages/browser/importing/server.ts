import type { OrderError } from '../../../core/order/orderError.ts'
import type { OrderPreview } from '../../../core/order/preview.ts'
import type { Result } from '../../../core/result.ts'
import type { Outcome } from '../../../texts/messages.ts'

/** The functions of the script that pages call, with what they return. */
type ServerFunctions = {
  previewOrder(text: string): Result<OrderPreview, OrderError>
  loadOrder(text: string): Outcome
}

type Runner = {
  withSuccessHandler(handler: (value: never) => void): Runner
  withFailureHandler(handler: (error: Error) => void): Runner
} & Readonly<Record<keyof ServerFunctions, (text: string) => void>>

declare const google: { readonly script: { readonly run: Runner } }

/** Calls a function of the script; the promise fails with Google's words. */
export function callServer<N extends keyof ServerFunctions>(
  name: N,
  text: string,
): Promise<ReturnType<ServerFunctions[N]>> {
  return new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject)[name](text)
  })
}
