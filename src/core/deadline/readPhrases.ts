import type { Language, Rule } from './language.ts'
import type { Phrase } from './phrase.ts'
import { NEW_LINE, PAUSE, type Token } from './token.ts'

/**
 * Cuts a cell into its deadlines, in the order written. A deadline begins a line, follows a comma, a dash
 * or «и», or stands amid words that mean nothing; what follows a whole one changes nothing up to the
 * next place where another may begin.
 */
export function readPhrases(tokens: readonly Token[], language: Language): readonly Phrase[] {
  const phrases: Phrase[] = []
  let at = 0
  let isLineRead = false
  let readUpTo = 0
  let continues = false
  while (at < tokens.length) {
    const token = tokens[at]
    if (token === undefined) break
    if (token.gap === NEW_LINE) isLineRead = false
    if (token.kind === 'further') {
      continues = phrases.length > 0
      isLineRead = false
      at++
      continue
    }
    const found = readAt(tokens, at, language.rulesFor(token.kind), isLineRead ? readUpTo : null)
    if (found === null) {
      at++
      continue
    }
    for (const meaning of found.meanings) phrases.push({ meaning, from: at, to: found.next, continues })
    if (found.meanings.length > 0) {
      isLineRead = true
      readUpTo = found.next
      continues = false
    }
    at = Math.max(found.next, at + 1)
  }
  return phrases
}

/** `readUpTo` is the end of the last deadline of this line; null on a line that has none yet. */
function readAt(tokens: readonly Token[], at: number, rules: readonly Rule[], readUpTo: number | null) {
  if (rules.length === 0) return null
  const begins = beginsHere(tokens, at)
  if (
    readUpTo !== null &&
    (!begins || isExplanation(tokens, at)) &&
    !isAnnounced(tokens, at, readUpTo) &&
    !isNextDate(tokens, at, readUpTo)
  ) {
    return null
  }
  for (const rule of rules) {
    if (rule.where === 'start' && !begins) continue
    const found = rule.read(tokens, at)
    if (found !== null) return found
  }
  return null
}

function beginsHere(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]?.kind
  if (token === undefined || token.gap >= PAUSE || before === undefined) return true
  return before === 'and' || before === 'but' || before === 'further' || before === 'dash'
}

/** «20 мая – по итогам года» */
function isExplanation(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'to' && at > 0 && tokens[at - 1]?.kind === 'dash'
}

/** After a comma with a few words of its own, a deadline that says «до»: «список, отчёт – до 20 ноября». */
function isAnnounced(tokens: readonly Token[], at: number, readUpTo: number): boolean {
  if (tokens[at]?.kind !== 'by') return false
  for (let back = at - 1; back > at - WORDS_BEFORE && back >= readUpTo; back--) {
    const gap = tokens[back]?.gap ?? NEW_LINE
    if (gap >= PAUSE) return gap === PAUSE
  }
  return false
}

/** «15.10.2022 16.10.2022»: a date right after the one before it. */
function isNextDate(tokens: readonly Token[], at: number, readUpTo: number): boolean {
  const kind = tokens[at]?.kind
  if (at !== readUpTo) return false
  return kind === 'date' || kind === 'month' || (kind === 'number' && tokens[at + 1]?.kind === 'month')
}

const WORDS_BEFORE = 6
