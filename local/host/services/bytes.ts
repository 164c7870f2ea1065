/** Apps Script shows bytes as Java does: −128…127. */
export function signedBytes(bytes: Uint8Array): readonly number[] {
  return Array.from(bytes, byte => (byte > 127 ? byte - 256 : byte))
}

export function unsignedBytes(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from(bytes, byte => byte & 255)
}
