import type { SettingKey, Settings } from '../core/settings/settings.ts'
import type { Cell } from '../core/table/cell.ts'
import type { Ports } from './ports.ts'
import { readWorkbook } from './readWorkbook.ts'
import { settingsFrom, withSettings } from './rows/settingRows.ts'
import { finishWork } from './work.ts'

/**
 * Writes these values and what the settings mean into «Настройки» as they stand at this moment; gives the
 * settings, or null where there is no such sheet.
 */
export function stampSettings(
  ports: Ports,
  values: Partial<Readonly<Record<SettingKey, Cell>>>,
): Settings | null {
  const { texts } = ports
  const { workbook, missingSheets } = readWorkbook(ports.workbook.read(['settings']), texts)
  if (missingSheets.includes('settings')) return null
  const stamped = { ...workbook, settings: withSettings(workbook, values, texts) }
  const { settings } = settingsFrom(stamped)
  const meaning = texts.reminders(settings.reminders)
  finishWork(ports, workbook, { ...workbook, settings: withSettings(stamped, { meaning }, texts) })
  return settings
}
