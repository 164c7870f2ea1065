import { tokensOf } from '../markup.ts'
import { numeral } from './numeral.ts'
import { ends, opens, value, wordAttribute } from './wordXml.ts'

/** A numbered paragraph's place in its list: `w:numPr`. */
export type ListPlace = { readonly list: string; readonly level: number }

/** One level of a list: its first number, how it is written and the text around it, «%1.%2.». */
type Level = { readonly start: number; readonly format: string; readonly text: string }

type Lists = {
  readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>
  readonly abstractOf: ReadonlyMap<string, string>
  /** First numbers that a list sets anew where it first appears, by list and level. */
  readonly restarts: ReadonlyMap<string, ReadonlyMap<number, number>>
}

/** Gives each numbered paragraph, in the order of the document, the label Word would print. */
export function labeller(numberingXml: string | null): (place: ListPlace) => string {
  const lists = listsFrom(numberingXml ?? '')
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()
  return ({ list, level }) => {
    const abstract = lists.abstractOf.get(list)
    const levels = abstract === undefined ? undefined : lists.levels.get(abstract)
    if (abstract === undefined || levels === undefined) return ''
    const counter = counters.get(abstract) ?? []
    counters.set(abstract, counter)
    const restart = lists.restarts.get(list)?.get(level)
    if (restart !== undefined && !begun.has(`${list}/${level}`)) counter[level] = restart - 1
    begun.add(`${list}/${level}`)
    counter[level] = (counter[level] ?? (levels.get(level)?.start ?? 1) - 1) + 1
    counter.length = level + 1
    return labelFrom(levels, level, counter)
  }
}

function labelFrom(levels: ReadonlyMap<number, Level>, level: number, counter: readonly number[]): string {
  const own = levels.get(level)
  if (own === undefined || own.format === 'bullet' || own.format === 'none') return ''
  return own.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const definition = levels.get(at)
    return numeral(counter[at] ?? definition?.start ?? 1, definition?.format ?? 'decimal')
  })
}

function listsFrom(xml: string): Lists {
  const levels = new Map<string, Map<number, Level>>()
  const abstractOf = new Map<string, string>()
  const restarts = new Map<string, Map<number, number>>()
  let abstract = ''
  let list = ''
  let level = 0
  for (const token of tokensOf(xml, 'xml')) {
    if (opens(token, 'w:abstractnum')) abstract = wordAttribute(token, 'abstractNumId') ?? ''
    else if (opens(token, 'w:num')) list = wordAttribute(token, 'numId') ?? ''
    else if (ends(token, 'w:num')) list = ''
    else if (opens(token, 'w:lvl') || opens(token, 'w:lvloverride'))
      level = Number(wordAttribute(token, 'ilvl') ?? 0)
    else if (opens(token, 'w:abstractnumid')) abstractOf.set(list, value(token) ?? '')
    else if (opens(token, 'w:startoverride')) put(restarts, list, level, Number(value(token) ?? 1))
    else if (list === '' && token.kind === 'open') {
      const before = levels.get(abstract)?.get(level) ?? { start: 1, format: 'decimal', text: '' }
      const after = levelWith(before, token.name, value(token) ?? '')
      if (after !== before) put(levels, abstract, level, after)
    }
  }
  return { levels, abstractOf, restarts }
}

function levelWith(level: Level, name: string, written: string): Level {
  if (name === 'w:start') return { ...level, start: Number(written) }
  if (name === 'w:numfmt') return { ...level, format: written }
  if (name === 'w:lvltext') return { ...level, text: written }
  return level
}

function put<T>(map: Map<string, Map<number, T>>, key: string, level: number, item: T): void {
  const inner = map.get(key) ?? new Map<number, T>()
  inner.set(level, item)
  map.set(key, inner)
}
