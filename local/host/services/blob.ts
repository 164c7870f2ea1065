import type { BlobContent, Core } from '../kernel/kernel.ts'
import type { ServiceClass } from '../kernel/strict.ts'
import { signedBytes, unsignedBytes } from './bytes.ts'
import { decodeText, encodeText } from './charset.ts'
import { contentTypeOfName } from './mimeTypes.ts'

/** Turns content into another type, as Google's Blob.getAs; null when it cannot. */
export type Convert = (content: BlobContent, contentType: string) => Uint8Array | null

export type Blobs = {
  readonly create: (data: string | Uint8Array, contentType: string | null, name: string | null) => object
  /** Content of a Blob, or of anything with a `getBlob` of this host; null for other values. */
  readonly contentOf: (value: unknown) => BlobContent | null
}

type State = { bytes: Uint8Array; contentType: string | null; name: string | null }

export function createBlobs(core: Core, convert: Convert): Blobs {
  const create = (data: string | Uint8Array, contentType: string | null, name: string | null): object =>
    blobs.create({ bytes: typeof data === 'string' ? encodeText(data, 'UTF-8') : data, contentType, name })
  const charsetOf = (charset: string): string => charset.toUpperCase().replace('_', '-')

  const blobs: ServiceClass<State> = core.define<State>('Blob', 'Blob', {
    copyBlob: self => create(self.bytes.slice(), self.contentType, self.name),
    getAllBlobs: self => [create(self.bytes, self.contentType, self.name)],
    getAs: (self, contentType: string) => {
      if (self.contentType === null) {
        return core.fail('Blob object must have non-null content type for this operation.')
      }
      if (contentType === self.contentType) return create(self.bytes.slice(), contentType, self.name)
      const bytes = convert(self, contentType)
      return bytes === null
        ? core.fail(`Converting from ${self.contentType} to ${contentType} is not supported.`)
        : create(bytes, contentType, self.name)
    },
    getBlob: self => create(self.bytes.slice(), self.contentType, self.name),
    getBytes: self => signedBytes(self.bytes),
    getContentType: self => self.contentType,
    getDataAsString: (self, charset = 'UTF-8') => decodeText(self.bytes, charsetOf(charset)),
    getName: self => self.name,
    isGoogleType: () => false,
    setBytes: (self, bytes: readonly number[]) => {
      self.bytes = unsignedBytes(bytes)
      return objectOf(self)
    },
    setContentType: (self, contentType: string | null) => {
      self.contentType = contentType
      return objectOf(self)
    },
    setContentTypeFromExtension: self => {
      self.contentType = contentTypeOfName(self.name ?? '')
      return objectOf(self)
    },
    setDataFromString: (self, text: string, charset = 'UTF-8') => {
      self.bytes = encodeText(text, charsetOf(charset))
      return objectOf(self)
    },
    setName: (self, name: string) => {
      self.name = name
      return objectOf(self)
    },
  })
  const objectOf = (self: State): object => blobs.objectOf(self)

  const contentOf = (value: unknown): BlobContent | null => {
    const own = blobs.stateOf(value)
    if (own !== null) return own
    if (typeof value !== 'object' || value === null || !('getBlob' in value)) return null
    return typeof value.getBlob === 'function' ? contentOf(value.getBlob()) : null
  }
  return { create, contentOf }
}
