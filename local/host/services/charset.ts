/** Node's names for the charsets that Java and Google name. */
const encodings: Readonly<Record<string, BufferEncoding>> = {
  'UTF-8': 'utf8',
  UTF8: 'utf8',
  'UTF-16LE': 'utf16le',
  'ISO-8859-1': 'latin1',
}

/** What US-ASCII cannot hold becomes «?», one for each character. */
export function encodeText(text: string, charset: string): Uint8Array {
  if (charset === 'US-ASCII') return Uint8Array.from(Buffer.from(text.replace(/[^\0-\x7f]/gu, '?'), 'latin1'))
  const encoding = encodings[charset]
  if (encoding === undefined) throw new Error(`not implemented by the local host: charset ${charset}`)
  return Uint8Array.from(Buffer.from(text, encoding))
}

export function decodeText(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes)
}

export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
