import type { OrderReading } from '../core/order/order.ts'
import type { OrderError } from '../core/order/orderError.ts'
import { type OrderPreview, previewOf } from '../core/order/preview.ts'
import { readOrder } from '../core/order/readOrder.ts'
import { documentFromText } from '../core/order/readText.ts'
import { fail, ok, type Result } from '../core/result.ts'

/** What a pasted text says, for the dialog to show; writes nothing. */
export function previewOrder(text: unknown): Result<OrderPreview, OrderError> {
  const reading = orderFromPaste(text)
  return reading.ok ? ok(previewOf(reading.value)) : reading
}

/** The order in a pasted text. What is no text is no order. */
export function orderFromPaste(text: unknown): Result<OrderReading, OrderError> {
  return typeof text === 'string' ? readOrder(documentFromText(text)) : fail({ code: 'not-text' })
}
