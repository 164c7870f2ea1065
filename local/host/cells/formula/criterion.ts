import { readTyped } from '../typed.ts'
import { isError, type Scalar } from '../value.ts'
import { compared, type World } from './operand.ts'

/** What COUNTIF asks: «>5», «<>», «школа*», a number, a text; * and ? are wildcards, ~ keeps them plain. */
export function criterion(given: Scalar, world: World): (value: Scalar) => boolean {
  if (typeof given !== 'string')
    return value => value !== null && typeof value === typeof given && compared(value, given) === 0
  const [, operator = '=', text = ''] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(given) ?? []
  const typed = readTyped(text, world.locale, world.today)
  const wanted = typed.kind === 'value' && text !== '' ? typed.value : text
  const equals = equality(wanted)
  switch (operator) {
    case '<>':
      return value => !equals(value)
    case '<':
      return ordered(wanted, order => order < 0)
    case '<=':
      return ordered(wanted, order => order <= 0)
    case '>':
      return ordered(wanted, order => order > 0)
    case '>=':
      return ordered(wanted, order => order >= 0)
    default:
      return equals
  }
}

function equality(wanted: string | number | boolean): (value: Scalar) => boolean {
  if (typeof wanted !== 'string') return value => typeof value === typeof wanted && value === wanted
  if (wanted === '') return value => value === null || value === ''
  const source = wanted.replaceAll(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/g, sign => {
    if (sign === '*') return '.*'
    if (sign === '?') return '.'
    return `\\${sign.replace('~', '') || '~'}`
  })
  const pattern = new RegExp(`^${source}$`, 'isu')
  return value => typeof value === 'string' && pattern.test(value)
}

function ordered(wanted: string | number | boolean, holds: (order: number) => boolean) {
  return (value: Scalar) =>
    value !== null && !isError(value) && typeof value === typeof wanted && holds(compared(value, wanted))
}
