import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate'
import type { OrderDocument } from '../core/order/document.ts'
import type { OrderError } from '../core/order/orderError.ts'
import { documentFromWord } from '../core/order/word/readWord.ts'
import { fail, ok, type Result } from '../core/result.ts'

const MEGABYTE = 1024 * 1024
/** A plan of 2,000 measures unpacks to some 5 MB; a bomb promises far more than it weighs. */
const LARGEST_UNPACKED = 48 * MEGABYTE
const LARGEST_RATIO = 250
const SMALL_ANYWAY = 4 * MEGABYTE

const PARTS = ['word/document.xml', 'word/numbering.xml', 'word/styles.xml']

/** A document from the bytes of a .docx, in the browser and in Node alike; only its text parts are unpacked. */
export function documentFromDocx(bytes: Uint8Array): Result<OrderDocument, OrderError> {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return fail({ code: 'old-word' })
  if (!startsWith(bytes, [0x50, 0x4b])) return fail({ code: 'not-word' })
  const unpacked = unpackedParts(bytes)
  if (!unpacked.ok) return unpacked
  const document = unpacked.value['word/document.xml']
  if (document === undefined) return fail({ code: 'not-word' })
  const text = (name: string) => {
    const part = unpacked.value[name]
    return part === undefined ? null : strFromU8(part)
  }
  return ok(
    documentFromWord({
      document: strFromU8(document),
      numbering: text('word/numbering.xml'),
      styles: text('word/styles.xml'),
    }),
  )
}

function unpackedParts(bytes: Uint8Array): Result<Readonly<Record<string, Uint8Array>>, OrderError> {
  let promised = 0
  const isWanted = (file: UnzipFileInfo) => {
    const wanted = PARTS.includes(file.name)
    if (wanted) promised += file.originalSize
    return wanted && promised <= limitFor(bytes)
  }
  try {
    const parts = unzipSync(bytes, { filter: isWanted })
    if (promised <= limitFor(bytes)) return ok(parts)
    const limit = Math.floor(limitFor(bytes) / MEGABYTE)
    return fail({ code: 'too-large', megabytes: Math.ceil(promised / MEGABYTE), limit })
  } catch {
    return fail({ code: 'damaged-word' })
  }
}

function limitFor(bytes: Uint8Array): number {
  return Math.min(LARGEST_UNPACKED, Math.max(SMALL_ANYWAY, bytes.length * LARGEST_RATIO))
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
