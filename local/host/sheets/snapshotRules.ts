import type {
  Area,
  ColourRuleSnapshot,
  ProtectionSnapshot,
  SheetSnapshot,
  ValidationSnapshot,
} from '../snapshot.ts'
import { notationOf } from './access.ts'
import type { ConditionValue } from './condition.ts'
import type { SheetState } from './office.ts'
import type { ValidationRule } from './records.ts'
import { ruleLook } from './snapshotLook.ts'

/** Validations, colour rules and protections of a sheet as plain data. */
export function ruleSnapshots(
  state: SheetState,
): Pick<SheetSnapshot, 'validations' | 'colourRules' | 'protections'> {
  const { sheet } = state
  return {
    validations: validationsOf(state),
    colourRules: sheet.colourRules.flatMap(({ places, condition, look }): readonly ColourRuleSnapshot[] =>
      condition
        ? [
            {
              areas: places.map(({ area }) => area),
              criteria: condition.criteria,
              values: condition.values
                .map(value => plainValue(state, value))
                .map(value => (typeof value === 'boolean' ? String(value) : value)),
              look: ruleLook(look),
            },
          ]
        : [],
    ),
    protections: sheet.protections.map(
      ({ kind, area, description, warningOnly, editors, holes }): ProtectionSnapshot => ({
        area: kind === 'SHEET' ? 'sheet' : area,
        description,
        warningOnly,
        editors,
        holes: holes.map(hole => hole.area),
      }),
    ),
  }
}

/** Cells with one and the same rule, gathered into rectangles: down each column, then across equal columns. */
function validationsOf(
  state: SheetState,
): readonly { readonly area: Area; readonly rule: ValidationSnapshot }[] {
  const { validations } = state.sheet
  const blocks: { area: Area; rule: ValidationRule; key: string }[] = []
  const width = validations.reduce((most, cells) => Math.max(most, cells.length), 0)
  for (let column = 1; column <= width; column++) {
    let open: (typeof blocks)[number] | null = null
    for (const [down, cells] of validations.entries()) {
      const rule = cells[column - 1]
      if (rule && open && open.key === keyOf(rule)) open.area = { ...open.area, rows: open.area.rows + 1 }
      else {
        open = rule ? { area: { row: down + 1, rows: 1, column, columns: 1 }, rule, key: keyOf(rule) } : null
        if (open) blocks.push(open)
      }
    }
  }
  return joinedAcross(blocks).map(({ area, rule }) => ({ area, rule: validationSnapshot(state, rule) }))
}

/** Rules never change; each is spelled once. */
function keyOf(rule: ValidationRule): string {
  const key = ruleKeys.get(rule) ?? JSON.stringify(rule)
  ruleKeys.set(rule, key)
  return key
}

const ruleKeys = new WeakMap<ValidationRule, string>()

function joinedAcross<T extends { area: Area; readonly key: string }>(blocks: readonly T[]): readonly T[] {
  const joined: T[] = []
  for (const block of blocks) {
    const left = joined.find(
      ({ area, key }) =>
        key === block.key &&
        area.row === block.area.row &&
        area.rows === block.area.rows &&
        area.column + area.columns === block.area.column,
    )
    if (left) left.area = { ...left.area, columns: left.area.columns + 1 }
    else joined.push(block)
  }
  return joined
}

function validationSnapshot(state: SheetState, rule: ValidationRule): ValidationSnapshot {
  return {
    criteria: rule.condition.criteria,
    values: rule.condition.values.map(value => plainValue(state, value)),
    allowInvalid: rule.allowInvalid,
    helpText: rule.helpText,
  }
}

/** Dates as serial numbers, ranges as «Лист!A1:B2». */
function plainValue({ book }: SheetState, value: ConditionValue): string | number | boolean {
  if (typeof value !== 'object') return value
  if ('date' in value) return value.date
  if ('relative' in value) return value.relative
  const { sheetId, area, bounds } = value.place
  return `${book.sheets.find(({ id }) => id === sheetId)?.name ?? '#REF!'}!${notationOf({ area, bounds })}`
}
