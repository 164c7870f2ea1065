import type { Core } from '../kernel/kernel.ts'
import { archives } from './archives.ts'
import type { Blobs } from './blob.ts'
import { signedBytes, unsignedBytes } from './bytes.ts'
import { encodeText } from './charset.ts'
import { parseCsv } from './csv.ts'
import { digests } from './digests.ts'
import { formatString } from './formatString.ts'
import { formatJavaDate } from './javaDate.ts'
import { parseJavaDate } from './parseJavaDate.ts'

export function createUtilities(core: Core, blobs: Blobs): object {
  const Charset = core.enumeration('Charset', ['US_ASCII', 'UTF_8'])
  const { members: digestMembers, constants } = digests(core)

  const encode = (data: string | readonly number[], charset: unknown, encoding: BufferEncoding): string =>
    Buffer.from(
      typeof data === 'string' ? encodeText(data, javaName(charset)) : unsignedBytes(data),
    ).toString(encoding)
  const decode = (encoded: string): readonly number[] => {
    if (!/^[\w+/-]*={0,2}$/.test(encoded)) core.fail('Could not decode string.')
    return signedBytes(Buffer.from(encoded, 'base64'))
  }
  const zoneOf = (timeZone: string): string => {
    const offset = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d\d))?$/.exec(timeZone)
    if (offset !== null) return `${offset[1]}${(offset[2] ?? '').padStart(2, '0')}:${offset[3] ?? '00'}`
    return isZone(timeZone) ? timeZone : core.fail(`Invalid argument: timeZone. Should be of type: String`)
  }

  return core
    .define<object>(
      'Utilities',
      'Utilities',
      {
        ...digestMembers,
        ...archives(core, blobs),
        base64Decode: (_self, encoded: string) => decode(encoded),
        base64DecodeWebSafe: (_self, encoded: string) => decode(encoded),
        base64Encode: (_self, data: string | readonly number[], charset?: unknown) =>
          encode(data, charset, 'base64'),
        base64EncodeWebSafe: (_self, data: string | readonly number[], charset?: unknown) =>
          padBase64(encode(data, charset, 'base64url')),
        formatDate: (_self, date: unknown, timeZone: string, format: string) => {
          if (!core.realm.isDate(date)) return core.fail('Invalid argument: date. Should be of type: Date')
          const text = formatJavaDate(core.clock, date.getTime(), zoneOf(timeZone), format)
          return text ?? core.fail(`Invalid argument: format. Should be of type: String`)
        },
        formatString: (_self, template: string, ...values: readonly unknown[]) =>
          formatString(template, values),
        getUuid: () => uuidOf(core.random),
        newBlob: (
          _self,
          data: string | readonly number[],
          contentType?: string | null,
          name?: string | null,
        ) =>
          blobs.create(
            typeof data === 'string' ? data : unsignedBytes(data),
            contentType ?? (typeof data === 'string' ? 'text/plain' : null),
            name ?? null,
          ),
        parseCsv: (_self, csv: string, delimiter = ',') =>
          parseCsv(csv, String.fromCodePoint(codeOf(delimiter))),
        parseDate: (_self, text: string, timeZone: string, format: string) => {
          const instant = parseJavaDate(core.clock, text, zoneOf(timeZone), format)
          return instant === null
            ? core.fail('Invalid argument: date. Should be of type: Date')
            : new Date(instant)
        },
        sleep: (_self, milliseconds: number) => core.wait(milliseconds),
      },
      { Charset, ...constants },
    )
    .create({})
}

/** Strings are UTF-8 unless a Charset says otherwise. */
function javaName(charset: unknown): string {
  return charset === undefined || charset === null ? 'UTF-8' : String(charset).replace('_', '-')
}

/** A format takes longer to make than all that a script asks of it. */
const zones = new Map<string, boolean>()

function isZone(timeZone: string): boolean {
  const known = zones.get(timeZone) ?? isKnownToIntl(timeZone)
  zones.set(timeZone, known)
  return known
}

function isKnownToIntl(timeZone: string): boolean {
  try {
    return Intl.DateTimeFormat('en-US', { timeZone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function padBase64(text: string): string {
  return text.padEnd(Math.ceil(text.length / 4) * 4, '=')
}

/** A delimiter is a character; Google also takes its code. */
function codeOf(delimiter: string | number): number {
  return typeof delimiter === 'number' ? delimiter : (delimiter.codePointAt(0) ?? 44)
}

function uuidOf(random: () => number): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, letter => {
    const digit = Math.floor(random() * 16)
    return (letter === 'x' ? digit : (digit & 3) | 8).toString(16)
  })
}
