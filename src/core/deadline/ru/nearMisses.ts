const SHORTEST = 6
const LONGEST = 16

/**
 * Finds the one word of `words` that is a single letter away (missing, added, changed, or two swapped)
 * and begins with the same letter; null when there is none or more than one. Short words are left alone:
 * «карте» is not «марте».
 */
export function nearMisses(words: readonly string[]): (written: string) => string | null {
  const byShortened = new Map<string, readonly string[]>()
  for (const word of words.filter(candidate => candidate.length >= SHORTEST)) {
    for (const key of [word, ...shortened(word)]) {
      byShortened.set(key, [...(byShortened.get(key) ?? []), word])
    }
  }
  return written => {
    if (written.length < SHORTEST - 1 || written.length > LONGEST) return null
    const found = new Set<string>()
    for (const key of [written, ...shortened(written)]) {
      for (const word of byShortened.get(key) ?? []) if (isOneLetterAway(written, word)) found.add(word)
    }
    const [meant] = found
    return found.size === 1 && meant !== undefined ? meant : null
  }
}

/** The word without each of its letters in turn, the first and the last excepted. */
function shortened(word: string): readonly string[] {
  return [...word.slice(1, -1)].map((_, index) => word.slice(0, index + 1) + word.slice(index + 2))
}

function isOneLetterAway(written: string, word: string): boolean {
  if (Math.abs(written.length - word.length) > 1) return false
  let head = 0
  while (head < written.length && written[head] === word[head]) head++
  let tail = 0
  while (tail < written.length - head && tail < word.length - head) {
    if (written[written.length - 1 - tail] !== word[word.length - 1 - tail]) break
    tail++
  }
  const rest = written.slice(head, written.length - tail)
  const meant = word.slice(head, word.length - tail)
  if (rest.length <= 1 && meant.length <= 1) return head > 0 && tail > 0
  return rest.length === 2 && rest === [...meant].reverse().join('')
}
