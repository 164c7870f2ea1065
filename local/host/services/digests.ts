import { createHash, createHmac, createSign } from 'node:crypto'
import type { Core } from '../kernel/kernel.ts'
import type { Members } from '../kernel/strict.ts'
import { signedBytes, unsignedBytes } from './bytes.ts'
import { encodeText } from './charset.ts'

type Data = string | readonly number[]

/** The digest, HMAC and RSA methods of Utilities. Text without a charset is US-ASCII, as on Google. */
export function digests(core: Core): {
  readonly members: Members<object>
  readonly constants: Readonly<Record<string, unknown>>
} {
  const bytesOf = (data: Data, charset: unknown): Uint8Array => {
    if (typeof data === 'string')
      return encodeText(data, charset === undefined ? 'US-ASCII' : String(charset).replace('_', '-'))
    const wrong = data.find(byte => typeof byte !== 'number')
    return wrong === undefined ? unsignedBytes(data) : core.fail(`Cannot convert ${String(wrong)} to byte.`)
  }
  const digest = (algorithm: unknown, data: Data, charset: unknown): readonly number[] => {
    const name = nodeName(algorithm)
    if (name === 'md2') return core.notImplemented('Utilities.computeDigest with MD2')
    return signedBytes(createHash(name).update(bytesOf(data, charset)).digest())
  }
  const hmac = (algorithm: unknown, value: Data, key: Data, charset: unknown): readonly number[] => {
    const mac = createHmac(nodeName(algorithm), bytesOf(key, charset))
    return signedBytes(mac.update(bytesOf(value, charset)).digest())
  }
  const sign = (algorithm: unknown, value: string, key: string, charset: unknown): readonly number[] =>
    signedBytes(
      createSign(`RSA-${nodeName(algorithm)}`)
        .update(bytesOf(value, charset))
        .sign(key),
    )

  return {
    members: {
      computeDigest: (_self, algorithm: unknown, data: Data, charset?: unknown) =>
        digest(algorithm, data, charset),
      computeHmacSignature: (_self, algorithm: unknown, value: Data, key: Data, charset?: unknown) =>
        hmac(algorithm, value, key, charset),
      computeHmacSha256Signature: (_self, value: Data, key: Data, charset?: unknown) =>
        hmac('SHA_256', value, key, charset),
      computeRsaSignature: (_self, algorithm: unknown, value: string, key: string, charset?: unknown) =>
        sign(algorithm, value, key, charset),
      computeRsaSha1Signature: (_self, value: string, key: string, charset?: unknown) =>
        sign('SHA_1', value, key, charset),
      computeRsaSha256Signature: (_self, value: string, key: string, charset?: unknown) =>
        sign('SHA_256', value, key, charset),
    },
    constants: {
      DigestAlgorithm: core.enumeration('DigestAlgorithm', [
        'MD2',
        'MD5',
        'SHA_1',
        'SHA_256',
        'SHA_384',
        'SHA_512',
      ]),
      MacAlgorithm: core.enumeration('MacAlgorithm', [
        'HMAC_MD5',
        'HMAC_SHA_1',
        'HMAC_SHA_256',
        'HMAC_SHA_384',
        'HMAC_SHA_512',
      ]),
      RsaAlgorithm: core.enumeration('RsaAlgorithm', ['RSA_SHA_1', 'RSA_SHA_256']),
    },
  }
}

/** «HMAC_SHA_256» is «sha256» to Node. */
function nodeName(algorithm: unknown): string {
  return String(algorithm)
    .replace(/^(HMAC|RSA)_/, '')
    .replace('_', '')
    .toLowerCase()
}
