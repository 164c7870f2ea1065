import type { Locale } from '../locale.ts'
import { cellError, type ErrorCode } from '../value.ts'
import { type FormulaToken, formulaTokens, type Notation } from './tokens.ts'
import type { Expression, Formula, Operator, Position } from './tree.ts'

/**
 * Reads «=…» written for the cell `at`. A formula that cannot be read keeps its text and is `#ERROR!`,
 * as Sheets shows it. Arguments are parted by `;`, and by `,` where that is not the decimal sign.
 */
export function parseFormula(text: string, notation: Notation, at: Position, locale: Locale): Formula {
  const body = text.replace(/^=/, '')
  const tokens = formulaTokens(body, notation, at, locale)
  if (!tokens) return { pieces: [`=${body}`], tree: { kind: 'value', value: cellError('#ERROR!') } }
  const pieces = tokens.map(token => (token.kind === 'reference' ? token.reference : token.text))
  const reader: Reader = { tokens: tokens.filter(({ kind }) => kind !== 'space'), at: 0 }
  const tree = readBinary(reader, 0)
  const whole = tree && reader.at === reader.tokens.length
  return { pieces: ['=', ...pieces], tree: whole ? tree : { kind: 'value', value: cellError('#ERROR!') } }
}

type Reader = { readonly tokens: readonly FormulaToken[]; at: number }

/** Loosest first. */
const LEVELS: readonly (readonly Operator[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
]

function readBinary(reader: Reader, level: number): Expression | null {
  const operators = LEVELS[level]
  if (!operators) return readUnary(reader)
  let left = readBinary(reader, level + 1)
  while (left) {
    const token = reader.tokens[reader.at]
    const operator = operators.find(known => token?.kind === 'operator' && token.text === known)
    if (!operator) return left
    reader.at += 1
    const right = readBinary(reader, level + 1)
    left = right && { kind: 'binary', operator, left, right }
  }
  return left
}

function readUnary(reader: Reader): Expression | null {
  const token = reader.tokens[reader.at]
  if (token?.kind === 'operator' && (token.text === '-' || token.text === '+')) {
    reader.at += 1
    const operand = readUnary(reader)
    return operand && (token.text === '-' ? { kind: 'negative', operand } : operand)
  }
  let operand = readPrimary(reader)
  while (operand && isOperator(reader, '%')) {
    reader.at += 1
    operand = { kind: 'percent', operand }
  }
  return operand
}

function readPrimary(reader: Reader): Expression | null {
  const token = reader.tokens[reader.at]
  if (!token) return null
  reader.at += 1
  switch (token.kind) {
    case 'number':
    case 'text':
      return { kind: 'value', value: token.value }
    case 'reference':
      return { kind: 'reference', reference: token.reference }
    case 'error':
      return { kind: 'value', value: cellError(errorOf(token.text)) }
    case 'word':
      return isOperator(reader, '(') ? readCall(reader, token.text) : wordValue(token.text)
    case 'operator': {
      if (token.text !== '(') return null
      const inner = readBinary(reader, 0)
      if (!inner || !isOperator(reader, ')')) return null
      reader.at += 1
      return inner
    }
    case 'separator':
    case 'space':
      return null
  }
}

function readCall(reader: Reader, name: string): Expression | null {
  const parameters: Expression[] = []
  do {
    reader.at += 1
    const atEnd = isOperator(reader, ')')
    if (atEnd && parameters.length === 0 && isOperator({ ...reader, at: reader.at - 1 }, '(')) break
    if (atEnd || reader.tokens[reader.at]?.kind === 'separator') parameters.push({ kind: 'missing' })
    else {
      const parameter = readBinary(reader, 0)
      if (!parameter) return null
      parameters.push(parameter)
    }
  } while (reader.tokens[reader.at]?.kind === 'separator')
  if (!isOperator(reader, ')')) return null
  reader.at += 1
  return { kind: 'call', name: name.toUpperCase(), parameters }
}

function isOperator(reader: Reader, text: string): boolean {
  const token = reader.tokens[reader.at]
  return token?.kind === 'operator' && token.text === text
}

function wordValue(word: string): Expression {
  const upper = word.toUpperCase()
  if (upper === 'TRUE' || upper === 'ИСТИНА') return { kind: 'value', value: true }
  if (upper === 'FALSE' || upper === 'ЛОЖЬ') return { kind: 'value', value: false }
  return { kind: 'name', name: word }
}

function errorOf(text: string): ErrorCode {
  const codes: readonly ErrorCode[] = ['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!']
  return codes.find(code => code === text) ?? '#ERROR!'
}
