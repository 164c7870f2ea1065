import type { DeadlineColumn } from '../../../core/order/deadlineColumn.ts'
import { documentFromPaste } from '../../../core/order/documentFromPaste.ts'
import type { OrderReading } from '../../../core/order/order.ts'
import type { OrderError } from '../../../core/order/orderError.ts'
import { readOrder } from '../../../core/order/readOrder.ts'
import { ok, type Result } from '../../../core/result.ts'
import { documentFromFile } from '../../../files/readFile.ts'

/** What the coordinator gave: typed or pasted text, with the table it came from where there was one, or a file. */
export type Source =
  | { readonly kind: 'pasted'; readonly text: string; readonly html: string | null }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }

export const emptySource: Source = { kind: 'pasted', text: '', html: null }

/** Reads the order on this machine: no file leaves it. */
export function orderFrom(
  source: Source,
  deadlineColumn: DeadlineColumn | null,
): Result<OrderReading, OrderError> {
  const document =
    source.kind === 'file' ? documentFromFile(source.name, source.bytes) : ok(documentFromPaste(source))
  return document.ok ? readOrder(document.value, deadlineColumn) : document
}

export async function sourceFromFile(file: File): Promise<Source> {
  return { kind: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
