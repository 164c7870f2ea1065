import { matchesOf } from './matches.ts'
import type { School } from './order.ts'
import { ANY_KIND, LEGAL_FORM, SCHOOL_KINDS } from './schoolKind.ts'
import { oneLine } from './tidy.ts'

/** A school named in a text; `short` is null where the list has none such. */
export type SchoolMention = {
  readonly short: string | null
  readonly text: string
  readonly start: number
  readonly end: number
}

export type FindSchools = (text: string) => readonly SchoolMention[]

const QUOTE = '["«»“”„]'
const NUMBERS = '№(?:\\s?№)?\\s?\\d+(?:\\s?(?:,|;|и|№{1,2}|\\s)\\s?(?:№{1,2}\\s?)?\\d+(?![\\d.]|\\s?\\p{L}))*'
const NUMBERED = new RegExp(`(?<!\\p{L})(?:${ANY_KIND})(?!\\p{L})\\s?${QUOTE}?\\s?(${NUMBERS})`, 'giu')
const FORM_BEFORE = `(?:(?:${LEGAL_FORM})\\s)?`

/** Finds the schools of the list by number and by name, whatever the quotes, dashes, spaces and cases. */
export function schoolFinder(schools: readonly School[]): FindSchools {
  const byKindAndNumber = new Map(
    schools.flatMap(school => keysOf(school).map(key => [key, school] as const)),
  )
  const named = schools.flatMap(school => namePatterns(school, schools))
  return written => {
    const text = oneLine(written)
    const numbered = numberedMentions(text, byKindAndNumber, schools)
    const byName = named.flatMap(name => mentionsOf(text, name))
    return withoutOverlaps([...numbered, ...byName])
  }
}

function keysOf(school: School): readonly string[] {
  return school.number === null ? [] : [school.short]
}

function numberedMentions(
  text: string,
  byShort: ReadonlyMap<string, School>,
  schools: readonly School[],
): readonly SchoolMention[] {
  return matchesOf(NUMBERED, text).flatMap(match => {
    const kind = SCHOOL_KINDS[match.slice(1).findIndex(group => group !== undefined)]?.short ?? ''
    const numbers = (match[SCHOOL_KINDS.length + 1] ?? '').match(/\d+/g) ?? []
    const start = match.index
    return numbers.map((number, order) => ({
      short: shortOf(
        `${kind} №${number}`,
        byShort.get(`${kind} №${number}`) ?? onlyWithNumber(schools, kind, number),
        schools,
      ),
      text: `${kind} №${number}`,
      start: start + order,
      end: start + match[0].length,
    }))
  })
}

/** Where the order has no list of schools, a school is what the text calls it. */
function shortOf(named: string, school: School | undefined, schools: readonly School[]): string | null {
  return school?.short ?? (schools.length === 0 ? named : null)
}

/** «школа № 7» is whatever school alone has that number, before lyceums and gymnasiums. */
function onlyWithNumber(schools: readonly School[], kind: string, number: string): School | undefined {
  if (!/^(?:Школа|СШ|ОШ|НШ)$/.test(kind)) return undefined
  const same = schools.filter(school => school.number === number)
  const plain = same.filter(school => /^(?:С|О|Н|ВС)?О?Ш(?!кола-)/.test(school.short))
  return same.length === 1 ? same[0] : plain.length === 1 ? plain[0] : undefined
}

type NamePattern = { readonly short: string; readonly when: RegExp }

/** A numberless school by its short name, any school by a quoted name of its own. */
function namePatterns(school: School, schools: readonly School[]): readonly NamePattern[] {
  const own = ownNames(school).filter(name =>
    schools.every(other => other === school || !ownNames(other).includes(name)),
  )
  const quoted = own.map(name => `${QUOTE}${inflected(name)}${QUOTE}`)
  const short = school.number === null ? [shortPattern(school.short)] : []
  return [...short, ...quoted].map(pattern => ({ short: school.short, when: new RegExp(pattern, 'giu') }))
}

/** A bare kind («Лицей») is a name only in quotes or after a legal form. */
function shortPattern(short: string): string {
  const name = inflected(short)
  if (/\s/.test(short)) return `(?<!\\p{L})${FORM_BEFORE}${QUOTE}?${name}(?!\\p{L})`
  return `(?:${LEGAL_FORM})\\s${QUOTE}?${name}${QUOTE}?(?!\\p{L}|\\s?№)|${QUOTE}${name}${QUOTE}`
}

/** «Вектор» of «Лицей № 7 «Вектор»»; not the quotes that hold the whole name. */
function ownNames(school: School): readonly string[] {
  const quoted = school.name.match(/«[^«»]+»/g) ?? []
  return quoted
    .map(name => name.slice(1, -1).trim())
    .filter(name => !/№|\d+$/.test(name) && !KIND_WORD.test(name) && name.length > 2)
}

const KIND_WORD = new RegExp(`(?<!\\p{L})(?:${ANY_KIND})(?!\\p{L})`, 'iu')

/** A pattern for a name in any case: the endings of its small-letter and adjective words are free. */
function inflected(name: string): string {
  return name
    .split(/\s+/)
    .map(word => wordPattern(word))
    .join('\\s?')
}

function wordPattern(word: string): string {
  const plain = escaped(word)
  if (/["«»“”„]/.test(word)) return plain.replace(/["«»“”„]/g, `${QUOTE}*`).replace(/-/g, '\\s?[-–—]\\s?')
  const stem = /^(\p{L}{2,}?)(?:ая|яя|ый|ий|ой|ое|ье|а|я|й|ь|о|е)?$/u.exec(word)?.[1]
  const isAbbreviation = /^\p{Lu}+$/u.test(word)
  if (stem === undefined || isAbbreviation || word.length < 4) return plain.replace(/-/g, '\\s?[-–—]\\s?')
  return `${escaped(stem)}\\p{L}{0,3}`
}

function mentionsOf(text: string, name: NamePattern): readonly SchoolMention[] {
  return matchesOf(name.when, text).map(match => ({
    short: name.short,
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** In the order of the text; of two that overlap the one that begins first, of equals the known one. */
function withoutOverlaps(mentions: readonly SchoolMention[]): readonly SchoolMention[] {
  const sorted = mentions
    .slice()
    .sort((a, b) => a.start - b.start || Number(a.short === null) - Number(b.short === null))
  const kept: SchoolMention[] = []
  for (const mention of sorted) {
    const last = kept[kept.length - 1]
    const sameRun = last !== undefined && last.end === mention.end && last.start !== mention.start
    if (last === undefined || mention.start >= last.end || sameRun) kept.push(mention)
  }
  return kept
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
