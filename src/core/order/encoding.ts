/** The upper half of windows-1251. */
const WINDOWS_1251 =
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕїАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'

/** A call may take only so many arguments. */
const CHUNK = 8192

/**
 * The text of a file: by its byte order mark, else UTF-8 when it is valid, else windows-1251,
 * which older Russian programs still save. Null for bytes that are no text at all.
 */
export function decodedText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return textFrom(utf16Units(bytes, 0))
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return textFrom(utf16Units(bytes, 1))
  if (bytes.includes(0)) return null
  return textFrom(utf8Units(bytes) ?? windows1251Units(bytes)).replace(/^\ufeff/, '')
}

/** `low` is 0 where the low byte of a unit comes first; the mark itself is dropped. */
function utf16Units(bytes: Uint8Array, low: 0 | 1): Uint16Array {
  const units = new Uint16Array(Math.max(0, Math.floor(bytes.length / 2) - 1))
  for (let index = 0; index < units.length; index++) {
    const at = index * 2 + 2
    units[index] = (bytes[at + low] ?? 0) | ((bytes[at + 1 - low] ?? 0) << 8)
  }
  return units
}

/** Null where the bytes are not UTF-8. */
function utf8Units(bytes: Uint8Array): Uint16Array | null {
  const units = new Uint16Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0
    const size =
      first < 0x80
        ? 1
        : first >= 0xc2 && first < 0xe0
          ? 2
          : first >> 4 === 0xe
            ? 3
            : first >> 3 === 0x1e
              ? 4
              : 0
    if (size === 0 || at + size > bytes.length) return null
    let code = size === 1 ? first : first & (0x7f >> size)
    for (let next = at + 1; next < at + size; next++) {
      const byte = bytes[next] ?? 0
      if (byte >> 6 !== 2) return null
      code = (code << 6) | (byte & 0x3f)
    }
    if (code > 0xffff) {
      units[length++] = 0xd7c0 + (code >> 10)
      units[length++] = 0xdc00 + (code & 0x3ff)
    } else units[length++] = code
    at += size
  }
  return units.subarray(0, length)
}

function windows1251Units(bytes: Uint8Array): Uint16Array {
  return Uint16Array.from(bytes, byte => (byte < 0x80 ? byte : WINDOWS_1251.charCodeAt(byte - 0x80)))
}

function textFrom(units: Uint16Array): string {
  const chunks: string[] = []
  for (let at = 0; at < units.length; at += CHUNK)
    chunks.push(String.fromCharCode(...units.subarray(at, at + CHUNK)))
  return chunks.join('')
}
