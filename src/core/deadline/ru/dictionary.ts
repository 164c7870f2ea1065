import type { Entry, Language } from '../language.ts'
import { nearMisses } from './nearMisses.ts'
import type { WordGroup } from './wordGroup.ts'
import { connectives } from './words/connectives.ts'
import { happenings } from './words/happenings.ts'
import { months } from './words/months.ts'
import { numbers } from './words/numbers.ts'
import { periods } from './words/periods.ts'
import { pointers } from './words/pointers.ts'
import { rhythms } from './words/rhythms.ts'
import { weekdays } from './words/weekdays.ts'

/** Where a word is in two groups, the earlier one has it. */
const groups: readonly WordGroup[] = [
  ...connectives,
  ...months,
  ...weekdays,
  ...numbers,
  ...periods,
  ...rhythms,
  ...happenings,
  ...pointers,
]

type Looked = { readonly entry: Entry; readonly slip: boolean }

const wholeWords: ReadonlyMap<string, Looked> = collect(group => group.forms)
const stems: ReadonlyMap<string, Looked> = collect(group => group.stems)
const longestStem = Math.max(...[...stems.keys()].map(stem => stem.length))
const misspelt = nearMisses(groups.filter(group => group.forgiving).flatMap(group => wordsOf(group.forms)))

/** Plans repeat their words; a misspelling is looked for once. */
const MOST_REMEMBERED = 5000
const remembered = new Map<string, Looked | null>()

/** The whole word first, then the longest stem, then a word one letter away. */
export const look: Language['look'] = written => {
  const known = wholeWords.get(written) ?? remembered.get(written)
  if (known !== undefined) return known
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const word = written.replace(/ё/g, 'е')
  const found = wholeWords.get(word) ?? lookFurther(word)
  remembered.set(written, found)
  return found
}

function lookFurther(word: string): Looked | null {
  for (let length = Math.min(longestStem, word.length); length >= 3; length--) {
    const found = stems.get(word.slice(0, length))
    if (found !== undefined) return found
  }
  const meant = misspelt(word)
  const entry = meant === null ? undefined : wholeWords.get(meant)?.entry
  return entry === undefined ? null : { entry, slip: true }
}

function collect(pick: (group: WordGroup) => string | undefined): ReadonlyMap<string, Looked> {
  const found = new Map<string, Looked>()
  for (const group of groups) {
    const entry = { kind: group.kind, value: group.value ?? 0, name: group.name ?? '' }
    for (const word of wordsOf(pick(group))) {
      if (!found.has(word)) found.set(word, { entry, slip: group.slip === true })
    }
  }
  return found
}

function wordsOf(list: string | undefined): readonly string[] {
  return (list ?? '').split(' ').filter(word => word !== '')
}
