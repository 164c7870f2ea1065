import { endOfWord } from './characters.ts'
import type { Entry, Language } from './language.ts'
import { matchAt } from './matchAt.ts'
import { type Gap, plainToken, type Token } from './token.ts'

/** The token of a word, by the dictionary; a word it does not know is `word`. */
export function wordAt(text: string, at: number, gap: Gap, language: Language): Token {
  const end = endOfWord(text, at)
  const written = text.slice(at, end)
  const isBroken = text.charAt(end) === '-'
  const rest = isBroken ? matchAt(REST_OF_BROKEN, text, end).slice(2) : ''
  const joined = rest === '' ? null : entryOf(written + rest, language)
  if (joined !== null && entryOf(rest, language) === null) {
    return tokenOf(joined, written + rest, at, end + 2 + rest.length, gap)
  }
  const found = entryOf(written, language)
  if (found === null) {
    const kind = written.startsWith('_') ? 'reference' : 'word'
    return plainToken(kind, at, end, gap, { word: written })
  }
  // «I-е полугодие»
  const ending = isBroken && found.entry.kind === 'roman' ? matchAt(language.ordinalEnding, text, end) : ''
  return tokenOf(found, written, at, end + ending.length, gap)
}

/** The rest of a word broken at the end of a line. */
const REST_OF_BROKEN = /-\n\p{L}+/uy

type Looked = { readonly entry: Entry; readonly slip: boolean }

function tokenOf({ entry, slip }: Looked, word: string, start: number, end: number, gap: Gap): Token {
  const { kind, value, name } = entry
  return plainToken(kind, start, end, gap, { value, name, word, slip })
}

const LONGEST_WORD = 40

/** Latin letters among Cyrillic ones, or in their place, are read as what they look like. */
function entryOf(written: string, language: Language): Looked | null {
  if (written.length > LONGEST_WORD) return null
  const found = language.look(written)
  if (found !== null || !/[a-zі]/.test(written)) return found
  let word = ''
  for (const letter of written) word += language.lookalikes[letter] ?? letter
  const meant = /[a-z]/.test(word) ? null : language.look(word)
  return meant && { entry: meant.entry, slip: true }
}
