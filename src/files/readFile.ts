import type { OrderDocument } from '../core/order/document.ts'
import { documentFromPaste, looksLikeHtml } from '../core/order/documentFromPaste.ts'
import { decodedText } from '../core/order/encoding.ts'
import type { OrderError } from '../core/order/orderError.ts'
import { documentFromHtml } from '../core/order/readHtml.ts'
import { documentFromText } from '../core/order/readText.ts'
import { documentFromTsv } from '../core/order/readTsv.ts'
import { fail, ok, type Result } from '../core/result.ts'
import { documentFromDocx } from './readDocx.ts'

const MEGABYTE = 1024 * 1024
const LARGEST_FILE = 30 * MEGABYTE

/** What each extension promises; a page saved as .doc is recognised by its first words. */
const READERS: Readonly<Record<string, (text: string) => OrderDocument>> = {
  txt: text => (looksLikeHtml(text) ? documentFromHtml(text) : documentFromText(text)),
  tsv: documentFromTsv,
  html: documentFromHtml,
  htm: documentFromHtml,
  doc: documentFromHtml,
  '': text => documentFromPaste({ text, html: null }),
}

/** The document in a dropped or named file. */
export function documentFromFile(name: string, bytes: Uint8Array): Result<OrderDocument, OrderError> {
  const extension = extensionOf(name)
  if (bytes.length === 0) return fail({ code: 'empty' })
  if (bytes.length > LARGEST_FILE) {
    return fail({
      code: 'too-large',
      megabytes: Math.ceil(bytes.length / MEGABYTE),
      limit: LARGEST_FILE / MEGABYTE,
    })
  }
  if (extension === 'docx' || (extension === 'doc' && !startsLikePage(bytes))) return documentFromDocx(bytes)
  const reader = READERS[extension]
  if (reader === undefined) return fail({ code: 'unknown-format', extension })
  const text = decodedText(bytes)
  return text === null ? fail({ code: 'not-text' }) : ok(reader(text))
}

function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

function startsLikePage(bytes: Uint8Array): boolean {
  const start = decodedText(bytes.subarray(0, 512).filter(byte => byte < 0x80))
  return start !== null && looksLikeHtml(start)
}
