import type { FindClusters } from './clusterMentions.ts'
import type { Executors } from './order.ts'
import { peopleIn } from './people.ts'
import type { FindSchools } from './schoolMentions.ts'
import { oneLine } from './tidy.ts'
import { withoutVenues } from './venue.ts'

export type Named = { readonly schools: FindSchools; readonly clusters: FindClusters }

export type ExecutorsReading = {
  readonly executors: Executors
  /** Schools named as executors that the order's list does not have. */
  readonly unknownSchools: readonly string[]
}

/** What one piece of a responsible cell names. */
type Piece = {
  readonly people: readonly string[]
  readonly schools: readonly string[]
  readonly unknownSchools: readonly string[]
  readonly isGroup: boolean
  readonly others: readonly string[]
}

const NOTHING: Piece = { people: [], schools: [], unknownSchools: [], isGroup: false, others: [] }

const SCHOOLS =
  '(?:(?:муниципальн|бюджетн|автономн)\\p{L}+ )*(?:ОО|ОУ|МОО|МОУ|ООО|общеобразовательн\\p{L}+ (?:организаци|учреждени)\\p{L}+|образовательн\\p{L}+ (?:организаци|учреждени)\\p{L}+|школ\\p{L}*)'
const HEADS = '(?:руководител\\p{L}+|директор\\p{L}*|администраци\\p{L}+|главы|коллектив\\p{L}+)'
/** «Руководители ОО», «школы – участники кластеров», «директора школ города». */
const GROUP = new RegExp(
  `^(?:все |всех )?(?:${HEADS} )?(?:всех )?${SCHOOLS}(?![\\p{L}])(?!\\s?№)(?:\\s?[-–—]?\\s?\\p{L}.*)?$`,
  'iu',
)
/** Words that make a group of staff out of it: «педагоги ОО» are not the schools. */
const HEAD_ONLY = /^(?:руководители|директора)$/i

/** A post in the singular, which belongs to the person before it. */
const POST =
  /^(?:и\.\s?о\.|врио|исполняющ|первый|главн|ведущ|старш|младш|начальник|директор(?!а)|заместитель|зам\.|методист(?!ы)|специалист(?!ы)|заведующ(?:ий|ая)|зав\.|консультант(?!ы)|руководитель|советник(?!и)|секретарь|инспектор(?!а)|педагог(?!и)|учитель|координатор(?!ы)|председатель|куратор(?!ы)|эксперт(?!ы)|менеджер(?!ы)|тьютор(?!ы)|психолог(?!и)|тел\.|член(?!ы))/i

const REMARK = /\s*\((?:по согласованию|далее[^()]*)\)|[\s,]*тел\.?:?\s*[\d\s()+-]+/gi

/** Executors are named within so many characters; what is longer is no cell of a plan. */
const LONGEST_CELL = 4000

/** Who executes (expected.schema, rule 7): `responsible` says it, `title` may name the schools. */
export function executorsOf(responsible: string, title: string, named: Named): ExecutorsReading {
  const pieces = piecesOf(responsible.slice(0, LONGEST_CELL), named)
  const people = unique(pieces.flatMap(piece => piece.people))
  const others = unique(pieces.flatMap(piece => piece.others))
  const unknown = pieces.flatMap(piece => piece.unknownSchools)
  const isGroup = pieces.some(piece => piece.isGroup)
  const own = unique(pieces.flatMap(piece => piece.schools))
  const narrowed = own.length > 0 || !isGroup ? own : schoolsNamedIn(title, named)
  const groups = narrowed.length > 0 ? (['schools'] as const) : isGroup ? (['all-schools'] as const) : []
  return { executors: { groups, people, schools: narrowed, others }, unknownSchools: unique(unknown) }
}

function schoolsNamedIn(title: string, named: Named): readonly string[] {
  const text = withoutVenues(oneLine(title.slice(0, LONGEST_CELL)))
  const byName = named.schools(text).flatMap(mention => mention.short ?? [])
  return unique([...byName, ...named.clusters(text)])
}

/** The cell cut at commas, semicolons and lines, a post dropped with the person it belongs to. */
function piecesOf(responsible: string, named: Named): readonly Piece[] {
  const pieces: Piece[] = []
  for (const line of responsible.split(/\n|;/)) {
    let afterPerson = false
    for (const text of textsOf(oneLine(line.replace(REMARK, '')))) {
      if (afterPerson && POST.test(text) && peopleIn(text).length === 0) continue
      const piece = pieceFrom(text, named)
      pieces.push(piece)
      afterPerson = piece.people.length > 0
    }
  }
  return pieces
}

/** Cut at commas outside brackets and quotes; «№ 3, 5» stays whole. */
function textsOf(line: string): readonly string[] {
  const texts: string[] = []
  for (const raw of line.split(/,(?![^(]*\))/)) {
    const text = raw.trim()
    const last = texts[texts.length - 1]
    if (text === '') continue
    if (last !== undefined && (/^(?:№+\s?)?\d/.test(text) || isOpen(last)))
      texts[texts.length - 1] = `${last}, ${text}`
    else texts.push(text)
  }
  return texts
}

/** A quoted name that the comma has cut in two. */
function isOpen(text: string): boolean {
  return text.includes('«') && !text.includes('»')
}

function pieceFrom(text: string, named: Named): Piece {
  const people = peopleIn(text)
  if (people.length > 0)
    return personPiece(
      text,
      people.map(person => person.name),
      named,
    )
  const mentions = named.schools(text)
  const known = mentions.flatMap(mention => mention.short ?? [])
  const clusterSchools = named.clusters(text)
  if (known.length + clusterSchools.length > 0) {
    return { ...NOTHING, schools: [...known, ...clusterSchools], unknownSchools: unknownIn(mentions) }
  }
  if (mentions.length > 0) {
    const isGroup = GROUP.test(text)
    return { ...NOTHING, isGroup, others: isGroup ? [] : [text], unknownSchools: unknownIn(mentions) }
  }
  if (GROUP.test(text) || HEAD_ONLY.test(text)) return { ...NOTHING, isGroup: true }
  return { ...NOTHING, others: [text.replace(/[.\s]+$/, '')] }
}

/** «МКУ «ЦРО» (Ветрова И.Л.)» names both; a post beside the name goes with the person. */
function personPiece(text: string, people: readonly string[], named: Named): Piece {
  const rest = withoutPeople(text).replace(/^[\s(),–—-]+|[\s(),–—-]+$/g, '')
  if (rest === '' || POST.test(rest) || !/\p{L}{2}/u.test(rest)) return { ...NOTHING, people }
  return { ...pieceFrom(rest, named), people }
}

function withoutPeople(text: string): string {
  let rest = text
  for (const person of peopleIn(text).slice().reverse())
    rest = rest.slice(0, person.start) + rest.slice(person.end)
  return rest.replace(/\(\s*\)/g, '')
}

function unknownIn(mentions: ReturnType<FindSchools>): readonly string[] {
  return mentions.filter(mention => mention.short === null).map(mention => mention.text)
}

function unique(texts: readonly string[]): readonly string[] {
  return Array.from(new Set(texts))
}
