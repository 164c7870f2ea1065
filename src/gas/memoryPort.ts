import type { Memory, MemoryPort } from '../app/ports.ts'
import { defaultReminders } from '../core/settings/settings.ts'

/** What the script remembers, as script properties: a copied workbook starts without them. The store is found once per run. */
export function makeMemoryPort(): MemoryPort {
  let found: GoogleAppsScript.Properties.Properties | null = null
  const store = () => {
    found ??= PropertiesService.getScriptProperties()
    return found
  }
  return {
    read() {
      const stored = store().getProperties()
      const hour = Number(stored['mailHour'])
      return {
        roundDay: stored['roundDay'] ?? '',
        mailHour:
          Number.isInteger(hour) && stored['mailHour'] !== undefined ? hour : defaultReminders.mailHour,
        installedBy: stored['installedBy'] ?? '',
        timeZone: stored['timeZone'] ?? '',
        mark: stored['mark'] ?? '',
        queue: stored['queue'] ?? '',
        changed: stored['changed'] ?? '',
        newYear: stored['newYear'] ?? '',
        workbookId: stored['workbookId'] ?? '',
        alarmDay: stored['alarmDay'] ?? '',
        amnestyAsked: stored['amnestyAsked'] ?? '',
        protection: stored['protection'] ?? '',
        guarded: stored['guarded'] ?? '',
      }
    },
    write(changes: Partial<Memory>) {
      const properties: Record<string, string> = {}
      for (const [key, value] of Object.entries(changes)) properties[key] = String(value)
      store().setProperties(properties)
    },
    noteChange() {
      store().setProperty('changed', Utilities.getUuid())
    },
  }
}
