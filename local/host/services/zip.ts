import { deflateRawSync, inflateRawSync } from 'node:zlib'

export type ZipFile = { readonly name: string; readonly bytes: Uint8Array }

const localHeader = 0x04034b50
const centralHeader = 0x02014b50
const endHeader = 0x06054b50
const deflated = 8
const utf8Names = 0x0800
/** 1 January 1980, the first day the format can say: an archive does not depend on a clock. */
const firstDay = 0x0021

export function writeZip(files: readonly ZipFile[]): Uint8Array {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const name = Buffer.from(file.name, 'utf8')
    const packed = deflateRawSync(file.bytes)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(utf8Names, 2)
    fields.writeUInt16LE(deflated, 4)
    fields.writeUInt16LE(firstDay, 8)
    fields.writeUInt32LE(crcOf(file.bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(file.bytes.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const body = Buffer.concat([uint32(localHeader), fields, name, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([uint32(centralHeader), uint16(20), fields, tail, name]))
    bodies.push(body)
    offset += body.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(index.length, 8)
  end.writeUInt32LE(offset, 12)
  return Uint8Array.from(Buffer.concat([...bodies, index, uint32(endHeader), end]))
}

/** Null when the bytes are no zip archive. */
export function readZip(bytes: Uint8Array): readonly ZipFile[] | null {
  const archive = Buffer.from(bytes)
  const end = archive.lastIndexOf(uint32(endHeader))
  if (end < 0) return null
  const files: ZipFile[] = []
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = archive.readUInt16LE(at + 28)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    if (!name.endsWith('/'))
      files.push({ name, bytes: contentAt(archive, archive.readUInt32LE(at + 42), at) })
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return files
}

/** Sizes stand in the directory entry: a streamed archive leaves them out of the local header. */
function contentAt(archive: Buffer, local: number, entry: number): Uint8Array {
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
  const packed = archive.subarray(start, start + archive.readUInt32LE(entry + 20))
  return Uint8Array.from(archive.readUInt16LE(entry + 10) === deflated ? inflateRawSync(packed) : packed)
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function crcOf(bytes: Uint8Array): number {
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ -1) >>> 0
}
