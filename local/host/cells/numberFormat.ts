/** A number format read once: its sections, each with what it formats. */
export type NumberFormat = {
  readonly pattern: string
  readonly sections: readonly Section[]
  /** A cell with a date format holds a date: scripts get a Date. */
  readonly kind: 'automatic' | 'text' | 'date' | 'number'
}

export type Section = {
  readonly condition: { readonly operator: string; readonly operand: number } | null
  readonly tokens: readonly Token[]
  readonly isDate: boolean
}

export type Token =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'date'; readonly letters: string }
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'exponent'; readonly text: string }
  | { readonly kind: 'percent' }
  | { readonly kind: 'text' }

/** What an unformatted cell's format reads as. */
export const AUTOMATIC = '0.###############'

export function parseNumberFormat(pattern: string): NumberFormat {
  const known = parsed.get(pattern)
  if (known) return known
  const sections = sectionTexts(pattern).map(parseSection)
  const made: NumberFormat = { pattern, sections, kind: kindOf(pattern, sections) }
  parsed.set(pattern, made)
  return made
}

const parsed = new Map<string, NumberFormat>()

function kindOf(pattern: string, sections: readonly Section[]): NumberFormat['kind'] {
  if (pattern === AUTOMATIC || /^general$/i.test(pattern) || pattern === '') return 'automatic'
  if (pattern === '@') return 'text'
  return sections[0]?.isDate ? 'date' : 'number'
}

/** Splits at semicolons outside quotes and brackets. */
function sectionTexts(pattern: string): readonly string[] {
  return pattern.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])+|(?<=;|^)(?=;|$)/gs) ?? ['']
}

const PIECES =
  /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[([hms]+)\]|\[([<>=]+)(-?[\d.]+)\]|\[[^\]]*\]|([eE][+-]0+)|(a\/p|am\/pm)|(y+|d+|h+|s+(?:\.0+)?|m+)|([0#?][0#?,]*(?:\.[0#?]*)?|\.[0#?]+)|(%)|(@)|_.|\*.|(.)/gisu

function parseSection(text: string): Section {
  const tokens: Token[] = []
  let condition: Section['condition'] = null
  for (const piece of text.matchAll(PIECES)) {
    const [
      ,
      quoted,
      escaped,
      money,
      elapsed,
      operator,
      operand,
      exponent,
      half,
      date,
      digits,
      percent,
      at,
      other,
    ] = piece
    const literal = quoted ?? escaped ?? money ?? other
    if (literal !== undefined) tokens.push({ kind: 'literal', text: literal })
    else if (elapsed) tokens.push({ kind: 'date', letters: `[${elapsed}]` })
    else if (operator) condition = { operator, operand: Number(operand) }
    else if (exponent) tokens.push({ kind: 'exponent', text: exponent })
    else if (half ?? date) tokens.push({ kind: 'date', letters: half ?? date ?? '' })
    else if (digits) tokens.push({ kind: 'digits', text: digits })
    else if (percent) tokens.push({ kind: 'percent' })
    else if (at) tokens.push({ kind: 'text' })
  }
  const isDate = tokens.some(({ kind }) => kind === 'date')
  return { condition, tokens: isDate ? tokens.map(asDateToken) : tokens, isDate }
}

/** In a date format «.00» after seconds is no number: digits are literals there. */
function asDateToken(token: Token): Token {
  return token.kind === 'digits' ? { kind: 'literal', text: token.text } : token
}
