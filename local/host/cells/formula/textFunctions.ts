import { display } from '../display.ts'
import { cellError, isError, type Scalar } from '../value.ts'
import { type BuiltIn, type Call, numberAt, ofTexts, ofValues, type Row } from './builtIn.ts'
import { numberOf, scalarOf, textOf, valuesOf } from './operand.ts'

/** Text; HYPERLINK shows its label. */
export const textFunctions: readonly Row[] = [
  ['LEN', ofTexts(1, (text = '') => text.length)],
  ['LEFT', cut((text, count) => text.slice(0, count))],
  ['RIGHT', cut((text, count) => (count === 0 ? '' : text.slice(-count)))],
  [
    'MID',
    ofTexts(3, (text = '', from = '1', count = '0') =>
      text.slice(Number(from) - 1, Number(from) - 1 + Number(count)),
    ),
  ],
  ['LOWER', ofTexts(1, (text = '') => text.toLowerCase())],
  ['UPPER', ofTexts(1, (text = '') => text.toUpperCase())],
  [
    'PROPER',
    ofTexts(1, (text = '') =>
      text.toLowerCase().replaceAll(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase()),
    ),
  ],
  ['TRIM', ofTexts(1, (text = '') => text.trim().replaceAll(/ +/g, ' '))],
  ['CONCAT', ofTexts(2, (one = '', other = '') => `${one}${other}`)],
  ['CONCATENATE', call => joinedTexts(call, 0, '', false)],
  ['JOIN', call => joinedTexts(call, 1, separatorOf(call), false)],
  [
    'TEXTJOIN',
    call => joinedTexts(call, 2, separatorOf(call), scalarOf(call.operand(1), call.world) === true),
  ],
  ['EXACT', ofTexts(2, (one, other) => one === other)],
  ['REPT', ofTexts(2, (text = '', count = '0') => text.repeat(Math.max(0, Math.floor(Number(count)))))],
  ['FIND', find(text => text)],
  ['SEARCH', find(text => text.toLowerCase())],
  ['SUBSTITUTE', ofTexts(3, substitute)],
  ['REGEXMATCH', ofTexts(2, (text = '', pattern = '') => new RegExp(pattern, 'u').test(text))],
  ['CHAR', ofValues(1, ([value = null]) => String.fromCodePoint(Number(value)))],
  ['T', ofValues(1, ([value = null]) => (typeof value === 'string' ? value : ''))],
  ['N', ofValues(1, ([value = null]) => (typeof value === 'number' ? value : value === true ? 1 : 0))],
  ['VALUE', ofValues(1, ([value = null], world) => numberOf(value, world))],
  [
    'TEXT',
    ofValues(2, ([value = null, format = null], world) => display(value, String(format), world.locale)),
  ],
  ['HYPERLINK', ofValues(1, ([url = null, label]) => (label === undefined ? url : label))],
]

function cut(run: (text: string, count: number) => string): BuiltIn {
  return call => {
    const text = textOf(scalarOf(call.operand(0), call.world), call.world)
    const count = numberAt(call, 1, 1)
    if (isError(text)) return text
    if (typeof count !== 'number') return count
    return count < 0 ? cellError('#VALUE!') : run(text, Math.floor(count))
  }
}

function separatorOf({ world, operand }: Call): string {
  const text = textOf(scalarOf(operand(0), world), world)
  return isError(text) ? '' : text
}

function joinedTexts(
  { world, count, operand }: Call,
  first: number,
  separator: string,
  passBlanks: boolean,
): Scalar {
  const values = Array.from({ length: count - first }, (_, index) =>
    valuesOf(operand(first + index), world),
  ).flat()
  const error = values.find(isError)
  if (error) return error
  const texts = values.map(value => textOf(value, world)).map(text => (isError(text) ? '' : text))
  return texts.filter(text => !passBlanks || text !== '').join(separator)
}

function find(fold: (text: string) => string): BuiltIn {
  return ofTexts(2, (sought = '', text = '', from = '1') => {
    const place = fold(text).indexOf(fold(sought), Number(from) - 1)
    return place < 0 ? cellError('#VALUE!') : place + 1
  })
}

function substitute(text = '', sought = '', replacement = '', occurrence?: string): string {
  if (sought === '') return text
  if (occurrence === undefined) return text.replaceAll(sought, () => replacement)
  let seenSoFar = 0
  return text.replaceAll(sought, found => {
    seenSoFar += 1
    return seenSoFar === Number(occurrence) ? replacement : found
  })
}
