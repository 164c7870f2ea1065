import { areaOf } from '../reference.ts'
import { cellError, isError, type Scalar } from '../value.ts'
import { builtIns } from './builtIns.ts'
import { knownToGoogle } from './googleFunctions.ts'
import { compared, numberOf, type Operand, scalarOf, textOf, type World } from './operand.ts'
import { type Expression, type FormulaReference, type Operator, type Side, seen } from './tree.ts'

/** The value of a formula in its cell. */
export function evaluate(tree: Expression, world: World): Scalar {
  return scalarOf(operandOf(tree, world), world)
}

function operandOf(tree: Expression, world: World): Operand {
  switch (tree.kind) {
    case 'value':
      return tree.value
    case 'missing':
      return null
    case 'reference':
      return cellsOf(tree.reference, world)
    case 'name':
      return world.named(tree.name) ?? cellError('#NAME?')
    case 'negative': {
      const number = numberOf(evaluate(tree.operand, world), world)
      return typeof number === 'number' ? -number : number
    }
    case 'percent': {
      const number = numberOf(evaluate(tree.operand, world), world)
      return typeof number === 'number' ? number / 100 : number
    }
    case 'binary':
      return binary(tree.operator, evaluate(tree.left, world), evaluate(tree.right, world), world)
    case 'call': {
      const builtIn = builtIns.get(tree.name)
      if (!builtIn) return knownToGoogle(tree.name) ? world.notImplemented(tree.name) : cellError('#NAME?')
      const { parameters } = tree
      return builtIn({
        world,
        count: parameters.length,
        operand: index => operandOf(parameters[index] ?? { kind: 'missing' }, world),
        given: index => index < parameters.length && parameters[index]?.kind !== 'missing',
      })
    }
  }
}

function cellsOf(reference: FormulaReference, world: World): Operand {
  const sheet = reference.sheet ?? world.here.sheet
  const grid = world.grid(sheet)
  if (!grid) return cellError('#REF!')
  const side = (value: Side, from: number) => value && seen(value, from)
  const { row, column } = world.here
  const [top, bottom] = ordered(side(reference.top, row), side(reference.bottom, row))
  const [left, right] = ordered(side(reference.left, column), side(reference.right, column))
  const area = areaOf({ sheet, top, left, bottom, right }, grid.rows, grid.columns)
  return area.row < 1 || area.column < 1 ? cellError('#REF!') : { sheet, area }
}

function ordered(one: number | null, other: number | null): readonly [number | null, number | null] {
  return one !== null && other !== null && other < one ? [other, one] : [one, other]
}

function binary(operator: Operator, left: Scalar, right: Scalar, world: World): Scalar {
  if (isError(left)) return left
  if (isError(right)) return right
  switch (operator) {
    case '&': {
      const [one, other] = [textOf(left, world), textOf(right, world)]
      return `${isError(one) ? '' : one}${isError(other) ? '' : other}`
    }
    case '=':
      return compared(left, right) === 0
    case '<>':
      return compared(left, right) !== 0
    case '<':
      return compared(left, right) < 0
    case '<=':
      return compared(left, right) <= 0
    case '>':
      return compared(left, right) > 0
    case '>=':
      return compared(left, right) >= 0
    case '+':
    case '-':
    case '*':
    case '/':
    case '^':
      return arithmetic(operator, numberOf(left, world), numberOf(right, world))
  }
}

function arithmetic(
  operator: '+' | '-' | '*' | '/' | '^',
  left: ReturnType<typeof numberOf>,
  right: ReturnType<typeof numberOf>,
): Scalar {
  if (typeof left !== 'number') return left
  if (typeof right !== 'number') return right
  switch (operator) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '/':
      return right === 0 ? cellError('#DIV/0!') : left / right
    case '^': {
      const power = left ** right
      return Number.isFinite(power) ? power : cellError('#NUM!')
    }
  }
}
