import { type CellError, cellError, isError, type Scalar } from '../value.ts'
import { numberOf, type Operand, scalarOf, textOf, truthOf, type World } from './operand.ts'

/** A function of the closed set. Its arguments are calculated when it asks for them. */
export type BuiltIn = (call: Call) => Operand

export type Call = {
  readonly world: World
  readonly count: number
  readonly operand: (index: number) => Operand
  /** Whether an argument was written at all. */
  readonly given: (index: number) => boolean
}

export type Row = readonly [name: string, run: BuiltIn]

/** A function of single values; an error among them is its result. `least` arguments at least, else #N/A. */
export function ofValues(least: number, run: (values: readonly Scalar[], world: World) => Scalar): BuiltIn {
  return ({ world, count, operand }) => {
    if (count < least) return cellError('#N/A')
    const values = Array.from({ length: count }, (_, index) => scalarOf(operand(index), world))
    return values.find(isError) ?? run(values, world)
  }
}

/** A function of numbers. */
export function ofNumbers(
  least: number,
  run: (...numbers: readonly number[]) => number | CellError,
): BuiltIn {
  return ofValues(least, (values, world) => {
    const numbers: number[] = []
    for (const value of values) {
      const number = numberOf(value, world)
      if (typeof number !== 'number') return number
      numbers.push(number)
    }
    const result = run(...numbers)
    return typeof result === 'number' && !Number.isFinite(result) ? cellError('#NUM!') : result
  })
}

/** A function of texts. */
export function ofTexts(least: number, run: (...texts: readonly string[]) => Scalar): BuiltIn {
  return ofValues(least, (values, world) =>
    run(...values.map(value => textOf(value, world)).map(text => (isError(text) ? text.error : text))),
  )
}

export function numberAt(call: Call, index: number, otherwise: number): number | CellError {
  return call.given(index) ? numberOf(scalarOf(call.operand(index), call.world), call.world) : otherwise
}

export function truthAt(call: Call, index: number): boolean | CellError {
  return truthOf(scalarOf(call.operand(index), call.world), call.world)
}
