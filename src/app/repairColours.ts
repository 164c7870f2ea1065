import { sheetKeys } from '../core/table/columns.ts'
import { daysLeft } from './changesBetween.ts'
import type { Ports } from './ports.ts'
import { readWorkbook } from './readWorkbook.ts'
import { settingsFrom } from './rows/settingRows.ts'
import { colouring } from './setUpWorkbook.ts'

/** Writes the add-on's colour rules and «Осталось дней» anew; the user's own rules stay. */
export function repairColours(ports: Ports): void {
  const { texts } = ports
  const { workbook, missingSheets } = readWorkbook(ports.workbook.read(sheetKeys), texts)
  const { settings } = settingsFrom(workbook)
  const present = sheetKeys.filter(sheet => !missingSheets.includes(sheet))
  ports.workbook.apply([
    ...present.map(sheet => colouring(sheet, ports, settings.reminders.soonDays, workbook)),
    ...(workbook.assignments.length > 0 ? [daysLeft(workbook, texts)] : []),
  ])
  ports.screen.tell(
    missingSheets.length > 0 ? texts.messages.missingSheets(missingSheets) : texts.messages.coloursRepaired,
  )
}
