import { evaluate } from '../cells/formula/evaluate.ts'
import type { World } from '../cells/formula/operand.ts'
import type { Position } from '../cells/formula/tree.ts'
import { readTyped } from '../cells/typed.ts'
import type { Scalar } from '../cells/value.ts'
import type { Place } from './records.ts'
import { relativeDay } from './relativeDay.ts'
import { formulaOf, isSatisfied } from './ruleFormula.ts'

/** A criterion of a colour rule, a validation or a filter, with its values as plain data. */
export type Condition = { readonly criteria: string; readonly values: readonly ConditionValue[] }

export type ConditionValue =
  | string
  | number
  | boolean
  | { readonly date: number }
  | { readonly relative: string }
  | { readonly place: Place }

/** What a condition looks at: one cell, its neighbours through formulas, and the day. */
export type Inspection = {
  readonly value: Scalar
  readonly text: string
  readonly isDate: boolean
  readonly world: World
  readonly listed: (place: Place) => readonly string[]
}

/** `anchor` is the cell that relative references of a formula are counted from. */
export function conditionHolds({ criteria, values }: Condition, cell: Inspection, anchor: Position): boolean {
  const rule = RULES.get(criteria)
  if (!rule) return cell.world.notImplemented(`condition ${criteria}`)
  return rule(cell, values, anchor)
}

type Rule = (cell: Inspection, values: readonly ConditionValue[], anchor: Position) => boolean

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['CELL_EMPTY', ({ value }) => value === null || value === ''],
  ['CELL_NOT_EMPTY', ({ value }) => value !== null && value !== ''],
  ...[
    ['NUMBER_EQUAL_TO', (number: number, one: number) => number === one] as const,
    ['NUMBER_NOT_EQUAL_TO', (number: number, one: number) => number !== one] as const,
    ['NUMBER_GREATER_THAN', (number: number, one: number) => number > one] as const,
    ['NUMBER_GREATER_THAN_OR_EQUAL_TO', (number: number, one: number) => number >= one] as const,
    ['NUMBER_LESS_THAN', (number: number, one: number) => number < one] as const,
    ['NUMBER_LESS_THAN_OR_EQUAL_TO', (number: number, one: number) => number <= one] as const,
    ['NUMBER_BETWEEN', (number: number, one: number, other: number) => between(number, one, other)] as const,
    [
      'NUMBER_NOT_BETWEEN',
      (number: number, one: number, other: number) => !between(number, one, other),
    ] as const,
    ['DATE_EQUAL_TO', (day: number, one: number) => Math.floor(day) === one] as const,
    ['DATE_AFTER', (day: number, one: number) => Math.floor(day) > one] as const,
    ['DATE_BEFORE', (day: number, one: number) => day < one] as const,
    ['DATE_ON_OR_AFTER', (day: number, one: number) => day >= one] as const,
    ['DATE_ON_OR_BEFORE', (day: number, one: number) => Math.floor(day) <= one] as const,
    [
      'DATE_BETWEEN',
      (day: number, one: number, other: number) => between(Math.floor(day), one, other),
    ] as const,
    [
      'DATE_NOT_BETWEEN',
      (day: number, one: number, other: number) => !between(Math.floor(day), one, other),
    ] as const,
  ].map(([name, holds]): [string, Rule] => [name, numeric(holds)]),
  ['DATE_EQUAL_TO_RELATIVE', numeric((day, one) => Math.floor(day) === one)],
  ['DATE_AFTER_RELATIVE', numeric((day, one) => Math.floor(day) > one)],
  ['DATE_BEFORE_RELATIVE', numeric((day, one) => day < one)],
  ['DATE_IS_VALID_DATE', ({ value, isDate }) => typeof value === 'number' && isDate],
  ['TEXT_CONTAINS', textual((text, sought) => text.includes(sought))],
  ['TEXT_DOES_NOT_CONTAIN', textual((text, sought) => !text.includes(sought))],
  ['TEXT_EQUAL_TO', textual((text, sought) => text === sought)],
  ['TEXT_STARTS_WITH', textual((text, sought) => text.startsWith(sought))],
  ['TEXT_ENDS_WITH', textual((text, sought) => text.endsWith(sought))],
  ['TEXT_IS_VALID_EMAIL', ({ text }) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)],
  ['TEXT_IS_VALID_URL', ({ text }) => /^(?:(?:https?|ftp):\/\/)?[^\s.]+\.[^\s]{2,}$/i.test(text)],
  ['VALUE_IN_LIST', (cell, values) => values.some(value => listedAs(String(value), cell))],
  ['VALUE_IN_RANGE', (cell, [value]) => isPlace(value) && cell.listed(value.place).includes(cell.text)],
  ['CUSTOM_FORMULA', (cell, [formula], anchor) => isSatisfied(String(formula), cell.world, anchor)],
  [
    'CHECKBOX',
    ({ value }, values) => (values.length === 0 ? typeof value === 'boolean' : isOneOf(value, values)),
  ],
])

function between(number: number, one: number, other: number): boolean {
  return number >= one && number <= other
}

/** Texts and blanks satisfy no rule about numbers or dates. */
function numeric(holds: (number: number, one: number, other: number) => boolean): Rule {
  return (cell, values, anchor) => {
    if (typeof cell.value !== 'number') return false
    const [one = Number.NaN, other = Number.NaN] = values.map(value => numberOf(value, cell, anchor))
    return !Number.isNaN(one) && holds(cell.value, one, other)
  }
}

function numberOf(value: ConditionValue, { world }: Inspection, anchor: Position): number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean' || (typeof value === 'object' && 'place' in value)) return Number.NaN
  if (typeof value === 'object')
    return 'date' in value ? value.date : relativeDay(value.relative, world.today)
  const typed = readTyped(value, world.locale, world.today)
  const result =
    typed.kind === 'formula' ? evaluate(formulaOf(typed.text, anchor, world.locale).tree, world) : typed.value
  return typeof result === 'number' ? result : Number.NaN
}

/** Without regard to case. */
function textual(holds: (text: string, sought: string) => boolean): Rule {
  return ({ text }, [sought = '']) => holds(text.toLowerCase(), String(sought).toLowerCase())
}

function listedAs(item: string, cell: Inspection): boolean {
  if (item === cell.text) return true
  const typed = readTyped(item, cell.world.locale, cell.world.today)
  return typed.kind === 'value' && typed.value === cell.value
}

function isOneOf(value: Scalar, values: readonly ConditionValue[]): boolean {
  return values.some(known => known === value) || (values.length === 1 && value === false)
}

function isPlace(value: ConditionValue | undefined): value is { readonly place: Place } {
  return typeof value === 'object' && 'place' in value
}
