import type { CellSnapshot, SheetFrame } from '../../protocol.ts'
import { holds } from './areas.ts'

export type CellRule = {
  readonly kind: 'list' | 'date' | 'checkbox' | 'other'
  /** What a list offers. */
  readonly choices: readonly string[]
  readonly help: string
}

/** What a person is offered in the cell; null: anything goes. */
export function ruleAt({ validations }: SheetFrame, row: number, column: number): CellRule | null {
  const found = validations.find(({ area }) => holds(area, row, column))
  if (found === undefined) return null
  const { criteria, values, helpText } = found.rule
  return {
    kind: kindOf(criteria),
    choices: criteria === 'VALUE_IN_LIST' ? values.map(String) : [],
    help: helpText ?? '',
  }
}

/** What a rule that only warns does not expect; Google marks it with a red corner. */
export function isWrong(cell: CellSnapshot | undefined, rule: CellRule | null): boolean {
  if (cell === undefined || cell.display === '' || rule === null) return false
  if (rule.kind === 'list') return !rule.choices.includes(cell.display)
  return rule.kind === 'date' && typeof cell.value !== 'number'
}

function kindOf(criteria: string): CellRule['kind'] {
  if (criteria === 'VALUE_IN_LIST') return 'list'
  if (criteria === 'CHECKBOX') return 'checkbox'
  return criteria.startsWith('DATE_') ? 'date' : 'other'
}
