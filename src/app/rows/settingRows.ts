import type { Problem } from '../../core/problem/problem.ts'
import { readSettings } from '../../core/settings/readSettings.ts'
import { type SettingKey, type Settings, settingKeys } from '../../core/settings/settings.ts'
import type { Cell } from '../../core/table/cell.ts'
import { dottedDay } from '../../core/table/door.ts'
import type { Row } from '../../core/table/table.ts'
import type { Texts } from '../../texts/texts.ts'
import { newRow, placeOf, type Workbook } from './workbook.ts'

/** The settings, read, and what cannot be used in them. */
export function settingsFrom(workbook: Workbook): {
  readonly settings: Settings
  readonly problems: readonly Problem[]
} {
  const { settings, problems } = readSettings(valuesOf(workbook), dottedDay)
  const rows = new Map(workbook.settings.map((row, index) => [row.id, placeOf(index)]))
  return {
    settings,
    problems: problems.map(problem => ({
      ...problem,
      place: { sheet: 'settings', row: rows.get(problem.setting) ?? 1, column: 'value' },
    })),
  }
}

/** The settings rows with these values; rows that are missing are added, what the user set stays. */
export function withSettings(
  workbook: Workbook,
  values: Partial<Readonly<Record<SettingKey, Cell>>>,
  texts: Texts,
): readonly Row<'settings'>[] {
  const present = new Set(workbook.settings.map(row => row.id))
  const added = settingKeys
    .filter(key => !present.has(key))
    .map(key =>
      newRow('settings', {
        id: key,
        name: texts.settings[key].name,
        explanation: texts.settings[key].explanation,
      }),
    )
  return [...workbook.settings, ...added].map(row => {
    const value = isSettingKey(row.id) ? values[row.id] : undefined
    return value === undefined ? row : { ...row, value }
  })
}

function valuesOf(workbook: Workbook): ReadonlyMap<SettingKey, Cell> {
  return new Map(
    workbook.settings.flatMap(row => (isSettingKey(row.id) ? [[row.id, row.value] as const] : [])),
  )
}

function isSettingKey(id: Cell): id is SettingKey {
  return settingKeys.some(key => key === id)
}
