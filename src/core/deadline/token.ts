/** What a word or sign does in a phrase about time. The names are the grammar's; a language maps its words to them. */
export type TokenKind =
  // Values
  | 'number'
  | 'ordinal'
  | 'roman'
  | 'year'
  | 'date'
  | 'month'
  | 'weekday'
  | 'season'
  | 'quantity'
  | 'time'
  // Nouns of time
  | 'unit'
  | 'dayOfMonth'
  | 'holidays'
  | 'newYear'
  | 'yearMark'
  | 'schoolMark'
  | 'calendarMark'
  | 'period'
  | 'term'
  | 'begin'
  | 'middle'
  | 'end'
  | 'half'
  // Prepositions and connectives
  | 'by'
  | 'to'
  | 'toward'
  | 'from'
  | 'in'
  | 'on'
  | 'for'
  | 'through'
  | 'and'
  | 'but'
  | 'not'
  | 'than'
  | 'dash'
  | 'slash'
  // Adverbs, adjectives and marks
  | 'later'
  | 'earlier'
  | 'rarer'
  | 'whole'
  | 'always'
  | 'further'
  | 'last'
  | 'current'
  | 'next'
  | 'reporting'
  | 'preceding'
  | 'working'
  | 'rhythm'
  | 'each'
  | 'times'
  | 'templateYear'
  | 'durationAdjective'
  | 'byResult'
  | 'event'
  | 'happening'
  | 'pointer'
  | 'pointed'
  | 'reference'
  | 'label'
  | 'unset'
  | 'word'

/** What stands between a token and the one before it; a bigger number parts them more. */
export type Gap = 0 | 1 | 2 | 3
export const TOUCHING = 0
export const SPACED = 1
/** A comma, a full stop or a colon. */
export const PAUSE = 2
export const NEW_LINE = 3

export type WrittenYear = { readonly year: number; readonly mistyped: boolean }

/** A date in figures: «05.10.2022», «05.10». */
export type WrittenDate = {
  readonly day: number
  readonly month: number
  readonly year: WrittenYear | null
}

export type Token = {
  readonly kind: TokenKind
  /** Number, month 1–12, weekday 1–7 … by kind, else 0. */
  readonly value: number
  /** What the dictionary says besides, as the name of a unit; '' for none. */
  readonly name: string
  /** The word in the spelling of the dictionary. */
  readonly word: string
  readonly date: WrittenDate | null
  /** Place in the cleaned cell: first and one past the last character. */
  readonly start: number
  readonly end: number
  readonly gap: Gap
  /** Read in spite of a slip of the pen. */
  readonly slip: boolean
}

/** All tokens are made here, with their fields in one order, so that reading them stays quick. */
export function plainToken(
  kind: TokenKind,
  start: number,
  end: number,
  gap: Gap,
  { value = 0, name = '', word = '', date = null, slip = false }: TokenExtras = NO_EXTRAS,
): Token {
  return { kind, value, name, word, date, start, end, gap, slip }
}

/** What only some kinds have. */
type TokenExtras = Partial<Pick<Token, 'value' | 'name' | 'word' | 'date' | 'slip'>>

const NO_EXTRAS: TokenExtras = {}
