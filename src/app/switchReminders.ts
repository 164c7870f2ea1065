import type { Settings } from '../core/settings/settings.ts'
import type { Ports } from './ports.ts'
import { readWorkbook } from './readWorkbook.ts'
import { settingsFrom, withSettings } from './rows/settingRows.ts'
import { finishWork } from './work.ts'

/** From now on the hourly trigger of this account does the daily round. Twice is once. */
export function turnRemindersOn(ports: Ports): void {
  const { texts, clock, screen } = ports
  const user = ports.user.email()
  const said = note(ports, texts.messages.remindersOn(clock.stamp(), user))
  if (said === null) {
    screen.tell(texts.messages.missingSheets(['settings']))
    return
  }
  ports.trigger.install()
  ports.memory.write({ installedBy: user, mailHour: said.reminders.mailHour, timeZone: clock.timeZone() })
  screen.tell(texts.messages.turnedOn(said.reminders.mailHour))
}

/** Nothing goes by itself any more. */
export function turnRemindersOff(ports: Ports): void {
  const { texts, clock, screen } = ports
  ports.trigger.remove()
  ports.memory.write({ installedBy: '' })
  note(ports, texts.messages.remindersOff(clock.stamp()))
  screen.tell(texts.messages.turnedOff)
}

/** Writes into «Настройки» whether reminders are on; gives the settings, or null where there is no such sheet. */
function note(ports: Ports, value: string): Settings | null {
  const { workbook, missingSheets } = readWorkbook(ports.workbook.read(['settings']), ports.texts)
  if (missingSheets.includes('settings')) return null
  finishWork(ports, workbook, {
    ...workbook,
    settings: withSettings(workbook, { reminders: value }, ports.texts),
  })
  return settingsFrom(workbook).settings
}
