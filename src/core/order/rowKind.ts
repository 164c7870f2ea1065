import { filledCells, isMeasureNumber, joinedCells, type RowParts } from './rowParts.ts'
import { isNumberingRow } from './tableHeader.ts'
import { startsLowerCase } from './tidy.ts'

export type RowKind =
  | 'blank'
  | 'numbering'
  | 'total'
  | 'afterword'
  | 'section'
  | 'part'
  | 'continuation'
  | 'measure'

/** The first rule that fits a row says what it is. */
const RULES: readonly { readonly kind: RowKind; readonly when: (parts: RowParts) => boolean }[] = [
  { kind: 'blank', when: parts => filledCells(parts.row).length === 0 },
  { kind: 'numbering', when: parts => isNumberingRow(parts.row) },
  { kind: 'total', when: parts => /^(?:итого|всего)(?!\p{L})/iu.test(firstText(parts)) },
  { kind: 'afterword', when: isAfterword },
  { kind: 'section', when: isSection },
  { kind: 'part', when: isFurtherPart },
  { kind: 'continuation', when: isContinuation },
]

export function rowKind(parts: RowParts): RowKind {
  return RULES.find(rule => rule.when(parts))?.kind ?? 'measure'
}

/** Footnotes, signatures and lists of acquaintance under the plan. */
function isAfterword(parts: RowParts): boolean {
  if (isMeasureNumber(parts.number.text)) return false
  const text = firstText(parts)
  if (/^(?:\*|примечани|исп(?:\.|олнитель:)|тел\.|с приказом ознакомлен|ознакомлен)/i.test(text)) return true
  if (!/^(?:начальник|заместитель (?:начальника|главы)|глава|директор|заведующ|и\.\s?о\.|врио)/i.test(text))
    return false
  const first = filledCells(parts.row)[0]
  const isExecutor = first !== undefined && parts.responsible.includes(first)
  return !isExecutor && !startsLowerCase(text) && joinedCells([...parts.deadline, ...parts.result], '') === ''
}

/** One text over the whole row, or words where a number belongs, or «1 | Раздел» before «1.1». */
function isSection(parts: RowParts): boolean {
  const cells = filledCells(parts.row)
  const only = cells[0]
  if (only === undefined || cells.length > 2) return false
  if (cells.length === 2) return isNumberedSection(parts)
  if (coveredFromLeft(parts) === parts.row.length - 1 && parts.row.length > 1) return true
  if (parts.hasNumbers && only === parts.number) return !isMeasureNumber(only.text)
  if (only !== parts.title && only !== parts.row[0]) return false
  return parts.hasNumbers ? looksLikeSection(only.text) : !startsLowerCase(only.text)
}

function isNumberedSection(parts: RowParts): boolean {
  const { number, title, row, nextNumber } = parts
  if (number.text === '' || title.text === '' || title.from !== 'itself') return false
  const bare = number.text.replace(/[.)]$/, '')
  if (/^[IVXLC]+$/.test(bare)) return true
  const restIsMerged = row.length > 2 && coveredFromLeft(parts) === row.length - 2
  return restIsMerged || (nextNumber.startsWith(`${bare}.`) && nextNumber.length > bare.length + 1)
}

function coveredFromLeft(parts: RowParts): number {
  return parts.row.filter(cell => cell.from === 'left').length
}

function looksLikeSection(text: string): boolean {
  const isNumbered = /^(?:[IVXLC]+|\d+)[.)]\s/.test(text)
  return isNumbered || /^(?:раздел|глава|блок|этап|модуль)(?!\p{L})/iu.test(text) || !/\p{Ll}/u.test(text)
}

/** Number and title are merged with the row above: one measure in several rows. */
function isFurtherPart(parts: RowParts): boolean {
  const numberGoesOn = !parts.hasNumbers || parts.number.from === 'above'
  return numberGoesOn && parts.title.from === 'above' && parts.title.text !== ''
}

/** expected.schema, rule 4: a row with an empty number cell goes on with the row above. */
function isContinuation(parts: RowParts): boolean {
  if (parts.hasNumbers) return parts.number.text === ''
  return (
    parts.title.text === '' || (startsLowerCase(parts.title.text) && joinedCells(parts.deadline, '') === '')
  )
}

function firstText(parts: RowParts): string {
  return filledCells(parts.row)[0]?.text ?? ''
}
