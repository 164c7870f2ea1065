import { cellError, isError, type Scalar } from '../value.ts'
import { type BuiltIn, type Call, ofValues, type Row, truthAt } from './builtIn.ts'
import { compared, isCells, numberOf, type Operand, scalarOf, truthOf, valuesOf } from './operand.ts'

/** IF, AND, OR, NOT, IFERROR, IS… and their kin. */
export const logicFunctions: readonly Row[] = [
  ['IF', call => chosen(call, 0)],
  ['IFS', ifs],
  ['IFERROR', ifError(isError)],
  ['IFNA', ifError(value => isError(value) && value.error === '#N/A')],
  ['SWITCH', switchOver],
  ['AND', joined(truths => truths.every(Boolean))],
  ['OR', joined(truths => truths.some(Boolean))],
  ['XOR', joined(truths => truths.filter(Boolean).length % 2 === 1)],
  ['NOT', ofValues(1, ([value = null], world) => negated(truthOf(value, world)))],
  ['TRUE', () => true],
  ['FALSE', () => false],
  ['NA', () => cellError('#N/A')],
  ['ISBLANK', test(value => value === null)],
  ['ISNUMBER', test(value => typeof value === 'number')],
  ['ISTEXT', test(value => typeof value === 'string')],
  ['ISNONTEXT', test(value => typeof value !== 'string')],
  ['ISLOGICAL', test(value => typeof value === 'boolean')],
  ['ISERROR', test(isError)],
  ['ISERR', test(value => isError(value) && value.error !== '#N/A')],
  ['ISNA', test(value => isError(value) && value.error === '#N/A')],
  ['ISREF', call => isCells(call.operand(0))],
  ['ISEVEN', parity(0)],
  ['ISODD', parity(1)],
]

function chosen(call: Call, index: number): Operand {
  const truth = truthAt(call, index)
  if (isError(truth)) return truth
  if (truth) return call.operand(index + 1)
  return call.count > index + 2 ? call.operand(index + 2) : false
}

function ifs(call: Call): Operand {
  for (let index = 0; index + 1 < call.count; index += 2) {
    const truth = truthAt(call, index)
    if (isError(truth)) return truth
    if (truth) return call.operand(index + 1)
  }
  return cellError('#N/A')
}

function ifError(caught: (value: Scalar) => boolean): BuiltIn {
  return call => {
    const operand = call.operand(0)
    if (!caught(scalarOf(operand, call.world))) return operand
    return call.count > 1 ? call.operand(1) : null
  }
}

function switchOver(call: Call): Operand {
  const value = scalarOf(call.operand(0), call.world)
  if (isError(value)) return value
  for (let index = 1; index + 1 < call.count; index += 2) {
    if (compared(value, scalarOf(call.operand(index), call.world)) === 0) return call.operand(index + 1)
  }
  return call.count % 2 === 0 ? call.operand(call.count - 1) : cellError('#N/A')
}

/** Texts in ranges are passed over; a text given by itself is an error. */
function joined(decide: (truths: readonly boolean[]) => boolean): BuiltIn {
  return ({ world, count, operand }) => {
    const truths: boolean[] = []
    for (let index = 0; index < count; index++) {
      const given = operand(index)
      const values = isCells(given)
        ? valuesOf(given, world).filter(value => value !== null && typeof value !== 'string')
        : [given]
      for (const value of values) {
        const truth = truthOf(value, world)
        if (isError(truth)) return truth
        truths.push(truth)
      }
    }
    return count === 0 ? cellError('#N/A') : decide(truths)
  }
}

function negated(truth: ReturnType<typeof truthOf>): Scalar {
  return isError(truth) ? truth : !truth
}

function test(holds: (value: Scalar) => boolean): BuiltIn {
  return ({ world, count, operand }) => (count === 1 ? holds(scalarOf(operand(0), world)) : cellError('#N/A'))
}

function parity(remainder: number): BuiltIn {
  return ofValues(1, ([value = null], world) => {
    const number = numberOf(value, world)
    return typeof number === 'number' ? Math.abs(Math.trunc(number)) % 2 === remainder : number
  })
}
