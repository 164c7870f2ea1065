import type { Day } from '../day.ts'
import { cleanText } from './cleanText.ts'
import type { Language } from './language.ts'
import type { Meaning, Phrase } from './phrase.ts'
import type { Plan } from './plan.ts'
import type { DeadlineProblem, Reading } from './reading.ts'
import { cellProblems, readingProblems } from './readingProblems.ts'
import { readPhrases } from './readPhrases.ts'
import { resolvePhrase } from './resolvePhrase.ts'
import { russian } from './ru/russian.ts'
import type { Token } from './token.ts'
import { tokenize } from './tokenize.ts'

export type DeadlineReadings = {
  readonly readings: readonly Reading[]
  readonly problems: readonly DeadlineProblem[]
}

/**
 * Reads the text of a «Сроки» cell inside its plan: the readings in the order written. An empty cell has
 * none; a cell that says nothing the grammar knows has one, `unreadable`. Never throws.
 */
export function readDeadline(cell: string, plan: Plan): DeadlineReadings {
  const known = readingsIn(plan)
  const remembered = known.get(cell)
  if (remembered !== undefined && remembered !== SEEN) return remembered
  const found = read(cell, plan, russian)
  if (known.size >= MOST_REMEMBERED) known.clear()
  if (cell.length <= LONGEST_REMEMBERED) known.set(cell, remembered === SEEN ? found : SEEN)
  return found
}

/**
 * A workbook says the same few hundred deadlines in its thousands of rows: each is read twice for its plan
 * and then remembered. What is said but once leaves no readings behind.
 */
const readingsByPlan = new WeakMap<Plan, Map<string, DeadlineReadings>>()
const SEEN: DeadlineReadings = { readings: [], problems: [] }
const MOST_REMEMBERED = 2000
const LONGEST_REMEMBERED = 500

function readingsIn(plan: Plan): Map<string, DeadlineReadings> {
  const known = readingsByPlan.get(plan) ?? new Map<string, DeadlineReadings>()
  readingsByPlan.set(plan, known)
  return known
}

function read(cell: string, plan: Plan, language: Language): DeadlineReadings {
  if (cell.trim() === '') return { readings: [], problems: [] }
  const { source, text } = cleanText(cell)
  const tokens = tokenize(text, language)
  const readings: Reading[] = []
  let before: Day | null = null
  for (const phrase of readPhrases(tokens, language)) {
    const bare = resolvePhrase(phrase.meaning, plan, phrase.continues ? before : null)
    const { kind, start, end, dates, assumed, rhythm, duration } = bare
    const text = source.slice(tokens[phrase.from]?.start ?? 0, tokens[phrase.to - 1]?.end ?? 0)
    const problems = readingProblems(bare, hasSlip(phrase, tokens), plan)
    readings.push({ kind, start, end, dates, text, assumed, problems, rhythm, duration })
    before = end ?? before
  }
  return withUnreadable(readings, cell)
}

function hasSlip({ from, to, meaning }: Phrase, tokens: readonly Token[]): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.slip) return true
  return saysMistypedYear(meaning)
}

function saysMistypedYear(meaning: Meaning): boolean {
  if (!('span' in meaning)) return false
  const spans = meaning.span.span === 'range' ? [meaning.span.first, meaning.span.last] : [meaning.span]
  return spans.some(span => 'year' in span && span.year.is === 'said' && span.year.mistyped)
}

function withUnreadable(readings: readonly Reading[], cell: string): DeadlineReadings {
  if (readings.length > 0) return { readings, problems: cellProblems(readings) }
  const nothing: Reading = {
    kind: 'unreadable',
    start: null,
    end: null,
    dates: [],
    text: cell.trim(),
    assumed: [],
    problems: ['unreadable'],
    rhythm: null,
    duration: null,
  }
  return { readings: [nothing], problems: ['unreadable'] }
}
