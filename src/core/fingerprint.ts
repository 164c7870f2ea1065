/** A short stable mark of a text: FNV-1a, 32 bits, base 36. Equal texts give equal marks on every machine. */
export function fingerprint(...parts: readonly string[]): string {
  const text = parts.join('\u0001')
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

/** Gives each text its own id: `prefix` and fingerprint, with a counter where two texts share one. */
export function distinctIds(prefix: string, texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return texts.map(text => {
    const id = `${prefix}${fingerprint(text)}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  })
}
