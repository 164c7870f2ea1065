import type { SettingKey } from '../core/settings/settings.ts'
import { sheetKeys } from '../core/table/columns.ts'
import type { Ports } from './ports.ts'
import { readWorkbook } from './readWorkbook.ts'
import { settingsFrom, withSettings } from './rows/settingRows.ts'
import { finishWork } from './work.ts'

/** From now on the hourly trigger of this account does the daily round. Twice is once. */
export function turnRemindersOn(ports: Ports): void {
  const { texts, clock, screen } = ports
  const user = ports.user.email()
  const { workbook, missingSheets } = readWorkbook(ports.workbook.read(sheetKeys), texts)
  if (missingSheets.length > 0) {
    screen.tell(texts.messages.missingSheets(missingSheets))
    return
  }
  ports.trigger.install()
  const { settings } = settingsFrom(workbook)
  ports.memory.write({ installedBy: user, mailHour: settings.reminders.mailHour })
  note(ports, 'reminders', texts.messages.remindersOn(clock.stamp(), user))
  screen.tell(texts.messages.turnedOn(settings.reminders.mailHour))
}

/** Nothing goes by itself any more. */
export function turnRemindersOff(ports: Ports): void {
  const { texts, clock, screen } = ports
  ports.trigger.remove()
  ports.memory.write({ installedBy: '' })
  note(ports, 'reminders', texts.messages.remindersOff(clock.stamp()))
  screen.tell(texts.messages.turnedOff)
}

/** Writes one line of «Настройки» that people read. */
function note(ports: Ports, key: SettingKey, value: string): void {
  const { workbook } = readWorkbook(ports.workbook.read(['settings']), ports.texts)
  finishWork(ports, workbook, {
    ...workbook,
    settings: withSettings(workbook, { [key]: value }, ports.texts),
  })
}
