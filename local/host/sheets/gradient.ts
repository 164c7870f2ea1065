import type { Scalar } from '../cells/value.ts'
import { calculationOf } from './access.ts'
import { hexColour, plainColour } from './colour.ts'
import type { SheetState } from './office.ts'
import { eachCell } from './plane.ts'
import type { ColourRule, GradientPoint } from './records.ts'

/** The colour a gradient gives a number, between the points around it; undefined for anything else. */
export function gradientColour(state: SheetState, rule: ColourRule, value: Scalar): string | undefined {
  const { gradient } = rule
  if (typeof value !== 'number' || !gradient) return undefined
  const numbers = numbersOf(state, rule)
  const points = [gradient.min, gradient.mid, gradient.max].flatMap(point =>
    point ? [{ at: placeOf(point, numbers), colour: plainColour(point.colour) }] : [],
  )
  const [first] = points
  const last = points[points.length - 1]
  if (!first || !last) return undefined
  if (value <= first.at) return first.colour
  if (value >= last.at) return last.colour
  const next = points.findIndex(({ at }) => at >= value)
  const [from = first, to = last] = [points[next - 1], points[next]]
  return mixed(from.colour, to.colour, to.at === from.at ? 1 : (value - from.at) / (to.at - from.at))
}

function numbersOf(state: SheetState, { places }: ColourRule): readonly number[] {
  const calculation = calculationOf(state)
  const numbers: number[] = []
  for (const { area } of places) {
    eachCell(state.sheet.contents, area, (_content, row, column) => {
      const value = calculation.valueAt(state.sheet, row, column)
      if (typeof value === 'number') numbers.push(value)
    })
  }
  return numbers.toSorted((one, other) => one - other)
}

function placeOf({ type, value }: GradientPoint, numbers: readonly number[]): number {
  const least = numbers[0] ?? 0
  const most = numbers[numbers.length - 1] ?? 0
  switch (type) {
    case 'MIN':
      return least
    case 'MAX':
      return most
    case 'PERCENT':
      return least + ((most - least) * Number(value)) / 100
    case 'PERCENTILE': {
      const rank = ((numbers.length - 1) * Number(value)) / 100
      const low = numbers[Math.floor(rank)] ?? least
      const high = numbers[Math.ceil(rank)] ?? most
      return low + (high - low) * (rank - Math.floor(rank))
    }
    default:
      return Number(value)
  }
}

function mixed(from: string, to: string, share: number): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)
  const between = (at: number) => Math.round(part(from, at) + (part(to, at) - part(from, at)) * share)
  return hexColour(between(1), between(3), between(5))
}
