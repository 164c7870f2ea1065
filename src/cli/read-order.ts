import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { OrderReading } from '../core/order/order.ts'
import type { OrderError } from '../core/order/orderError.ts'
import { orderFileOf } from '../core/order/orderFile.ts'
import { readOrder } from '../core/order/readOrder.ts'
import type { Result } from '../core/result.ts'
import { documentFromFile } from '../files/readFile.ts'
import { orderError, orderWarning } from '../texts/ru/orderProblems.ts'
import { readOrderCommand } from '../texts/ru/readOrderCommand.ts'

const words = process.argv.slice(2)
/** The whole reading, as the import dialog hands it to the script. */
const whole = words.includes('--whole')
const [file] = words.filter(word => word !== '--whole')
if (file === undefined) refuse(readOrderCommand.usage)
else {
  const bytes = bytesOf(file)
  if (bytes === null) refuse(readOrderCommand.unreadable(file))
  else print(readingOf(file, bytes))
}

function print(reading: Result<OrderReading, OrderError>): void {
  if (!reading.ok) {
    refuse(orderError(reading.error))
    return
  }
  for (const warning of reading.value.warnings) console.error(readOrderCommand.warning(orderWarning(warning)))
  const printed = whole ? reading.value : orderFileOf(reading.value.order)
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`)
}

function readingOf(path: string, bytes: Uint8Array): Result<OrderReading, OrderError> {
  const document = documentFromFile(path, bytes)
  return document.ok ? readOrder(document.value) : document
}

/** npm changes the directory; INIT_CWD is the one the person stood in. */
function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(resolve(process.env['INIT_CWD'] ?? process.cwd(), path))
  } catch {
    return null
  }
}

function refuse(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}
