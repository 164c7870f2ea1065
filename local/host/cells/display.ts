import { formatDate } from './displayDate.ts'
import { formatNumber, generalNumber } from './displayNumber.ts'
import type { Locale } from './locale.ts'
import { type NumberFormat, parseNumberFormat, type Section } from './numberFormat.ts'
import { isError, type Scalar } from './value.ts'

/** What a cell shows: its value by its number format, in the workbook's locale. */
export function display(value: Scalar, pattern: string, locale: Locale): string {
  if (value === null) return ''
  if (isError(value)) return value.error
  if (typeof value === 'boolean') return value ? locale.trueWord : locale.falseWord
  const format = parseNumberFormat(pattern)
  if (typeof value === 'string') return displayText(value, format)
  if (format.kind === 'automatic' || format.kind === 'text') return generalNumber(value, locale)
  const { section, bare } = sectionFor(value, format)
  if (!section) return generalNumber(value, locale)
  if (section.isDate) return formatDate(value, section, locale)
  return `${value < 0 && bare ? '-' : ''}${formatNumber(value, section, locale)}`
}

/** A fourth section, or one with «@», is for text. */
function displayText(value: string, format: NumberFormat): string {
  const section =
    format.sections[3] ?? format.sections.find(({ tokens }) => tokens.some(({ kind }) => kind === 'text'))
  if (!section) return value
  return section.tokens
    .map(token => (token.kind === 'literal' ? token.text : token.kind === 'text' ? value : ''))
    .join('')
}

/** By its condition, or positive;negative;zero. `bare`: the section was not made for negatives, so a sign is shown. */
function sectionFor(
  value: number,
  { sections }: NumberFormat,
): { section: Section | undefined; bare: boolean } {
  const numeric = sections.slice(0, 3).filter(({ tokens }) => tokens.every(({ kind }) => kind !== 'text'))
  if (numeric.some(({ condition }) => condition)) {
    const section = numeric.find(({ condition }) => !condition || holds(value, condition))
    return { section, bare: !section?.condition?.operator.startsWith('<') }
  }
  const [positive, negative = positive, zero = positive] = numeric
  const section = value > 0 ? positive : value < 0 ? negative : zero
  return { section, bare: negative === positive }
}

function holds(value: number, { operator, operand }: NonNullable<Section['condition']>): boolean {
  switch (operator) {
    case '<':
      return value < operand
    case '<=':
      return value <= operand
    case '>':
      return value > operand
    case '>=':
      return value >= operand
    case '<>':
      return value !== operand
    default:
      return value === operand
  }
}
