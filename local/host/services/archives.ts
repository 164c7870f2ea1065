import { gunzipSync, gzipSync } from 'node:zlib'
import type { BlobContent, Core } from '../kernel/kernel.ts'
import type { Members } from '../kernel/strict.ts'
import type { Blobs } from './blob.ts'
import { contentTypeOfName } from './mimeTypes.ts'
import { readZip, writeZip } from './zip.ts'

/** gzip and zip of Utilities. */
export function archives(core: Core, blobs: Blobs): Members<object> {
  const contentOf = (blob: unknown): BlobContent =>
    blobs.contentOf(blob) ?? core.fail('Invalid argument: blob')
  const create = (bytes: Uint8Array, contentType: string | null, name: string): object =>
    blobs.create(bytes, contentType, name)
  return {
    gzip: (_self, blob: unknown, name?: string) => {
      const content = contentOf(blob)
      return create(gzipSync(content.bytes), 'application/x-gzip', name ?? `${content.name ?? 'archive'}.gz`)
    },
    ungzip: (_self, blob: unknown) => {
      const content = contentOf(blob)
      return create(unpacked(core, content), null, (content.name ?? 'archive').replace(/\.gz$/, ''))
    },
    zip: (_self, sources: readonly unknown[], name = 'archive.zip') => {
      const files = sources.map(contentOf).map(file => ({ name: file.name ?? 'Untitled', bytes: file.bytes }))
      const names = files.map(file => file.name)
      const duplicate = names.find((file, index) => names.indexOf(file) !== index)
      if (duplicate !== undefined) return core.fail(`Duplicate filename not allowed in zip: ${duplicate}`)
      return create(writeZip(files), 'application/zip', name)
    },
    unzip: (_self, blob: unknown) =>
      (readZip(contentOf(blob).bytes) ?? core.fail('Invalid argument: blob')).map(file =>
        create(file.bytes, contentTypeOfName(file.name), file.name),
      ),
  }
}

function unpacked(core: Core, content: BlobContent): Uint8Array {
  try {
    return gunzipSync(content.bytes)
  } catch {
    return core.fail('Could not decompress gzip.')
  }
}
