import { cellError, isError, type Scalar } from '../value.ts'
import { type BuiltIn, type Call, ofNumbers, type Row } from './builtIn.ts'
import { criterion } from './criterion.ts'
import { isCells, numberOf, scalarOf, valuesOf } from './operand.ts'

/** Arithmetic and counting. */
export const numberFunctions: readonly Row[] = [
  ['SUM', overNumbers(total)],
  ['PRODUCT', overNumbers(numbers => numbers.reduce((product, number) => product * number, 1))],
  ['AVERAGE', overNumbers(mean)],
  ['MEDIAN', overNumbers(median)],
  [
    'MIN',
    overNumbers(numbers => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  ],
  ['MAX', overNumbers(numbers => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0))],
  ['COUNT', call => all(call).filter(value => typeof value === 'number').length],
  ['COUNTA', call => all(call).filter(value => value !== null).length],
  ['COUNTBLANK', countBlank],
  ['COUNTUNIQUE', call => new Set(all(call).filter(value => value !== null)).size],
  ['COUNTIF', call => matching(call, 0).length],
  ['COUNTIFS', call => matching(call, 0).length],
  ['SUMIF', sumIf],
  ['SUMIFS', call => picked(call, 0, matching(call, 1), total)],
  ['AVERAGEIFS', call => picked(call, 0, matching(call, 1), mean)],
  [
    'MOD',
    ofNumbers(2, (value = 0, by = 0) =>
      by === 0 ? cellError('#DIV/0!') : value - by * Math.floor(value / by),
    ),
  ],
  ['INT', ofNumbers(1, (value = 0) => Math.floor(value))],
  ['TRUNC', ofNumbers(1, (value = 0, places = 0) => shifted(value, places, Math.trunc))],
  ['ABS', ofNumbers(1, (value = 0) => Math.abs(value))],
  ['SIGN', ofNumbers(1, (value = 0) => Math.sign(value))],
  ['ROUND', ofNumbers(1, (value = 0, places = 0) => shifted(value, places, awayFromZero(Math.round)))],
  ['ROUNDUP', ofNumbers(1, (value = 0, places = 0) => shifted(value, places, awayFromZero(Math.ceil)))],
  ['ROUNDDOWN', ofNumbers(1, (value = 0, places = 0) => shifted(value, places, Math.trunc))],
  ['CEILING', ofNumbers(1, (value = 0, step = 1) => (step === 0 ? 0 : Math.ceil(value / step) * step))],
  ['FLOOR', ofNumbers(1, (value = 0, step = 1) => (step === 0 ? 0 : Math.floor(value / step) * step))],
  ['POWER', ofNumbers(2, (base = 0, exponent = 0) => base ** exponent)],
  ['SQRT', ofNumbers(1, (value = 0) => Math.sqrt(value))],
  ['EXP', ofNumbers(1, (value = 0) => Math.exp(value))],
  ['LN', ofNumbers(1, (value = 0) => Math.log(value))],
  ['LOG10', ofNumbers(1, (value = 0) => Math.log10(value))],
  ['PI', () => Math.PI],
]

/** Numbers of ranges; a number given by itself may also be a text or a boolean. */
function overNumbers(reduce: (numbers: readonly number[]) => Scalar): BuiltIn {
  return ({ world, count, operand }) => {
    const numbers: number[] = []
    for (let index = 0; index < count; index++) {
      const given = operand(index)
      for (const value of valuesOf(given, world)) {
        if (isError(value)) return value
        if (isCells(given) && typeof value !== 'number') continue
        const number = numberOf(value, world)
        if (typeof number !== 'number') return number
        numbers.push(number)
      }
    }
    return count === 0 ? cellError('#N/A') : reduce(numbers)
  }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

function mean(numbers: readonly number[]): Scalar {
  return numbers.length === 0 ? cellError('#DIV/0!') : total(numbers) / numbers.length
}

function median(numbers: readonly number[]): Scalar {
  const sorted = numbers.toSorted((one, other) => one - other)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? cellError('#NUM!') : (low + high) / 2
}

function all({ world, count, operand }: Call): readonly Scalar[] {
  return Array.from({ length: count }, (_, index) => valuesOf(operand(index), world)).flat()
}

function countBlank({ world, operand }: Call): number {
  const given = operand(0)
  const size = isCells(given) ? given.area.rows * given.area.columns : 1
  return size - valuesOf(given, world).filter(value => value !== null && value !== '').length
}

/** Positions, row by row, at which every pair of range and criterion from `first` on holds. */
function matching(call: Call, first: number): readonly number[] {
  const tests = []
  for (let index = first; index + 1 < call.count; index += 2) {
    const holds = criterion(scalarOf(call.operand(index + 1), call.world), call.world)
    tests.push(valuesOf(call.operand(index), call.world).map(holds))
  }
  const [one = [], ...others] = tests
  return one.flatMap((holds, at) => (holds && others.every(other => other[at]) ? [at] : []))
}

function sumIf(call: Call): Scalar {
  return picked(call, call.count > 2 ? 2 : 0, matching(call, 0), total)
}

function picked(
  call: Call,
  index: number,
  places: readonly number[],
  reduce: (numbers: readonly number[]) => Scalar,
): Scalar {
  const values = valuesOf(call.operand(index), call.world)
  return reduce(places.flatMap(at => (typeof values[at] === 'number' ? [values[at]] : [])))
}

/** Rounds on the decimal text, so that 1.005 rounds as a person expects. */
function shifted(value: number, places: number, round: (value: number) => number): number {
  const moved = Number(`${Number(value.toPrecision(15))}e${Math.trunc(places)}`)
  return Number.isNaN(moved) ? value : Number(`${round(moved)}e${-Math.trunc(places)}`)
}

function awayFromZero(round: (value: number) => number) {
  return (value: number) => Math.sign(value) * round(Math.abs(value))
}
