import type { Memory, MemoryPort } from '../app/ports.ts'
import { defaultReminders } from '../core/settings/settings.ts'

/** What the script remembers, as script properties: a copied workbook starts without them. */
export const memoryPort: MemoryPort = {
  read() {
    const stored = PropertiesService.getScriptProperties().getProperties()
    const hour = Number(stored['mailHour'])
    return {
      roundDay: stored['roundDay'] ?? '',
      mailHour: Number.isInteger(hour) && stored['mailHour'] !== undefined ? hour : defaultReminders.mailHour,
      installedBy: stored['installedBy'] ?? '',
      timeZone: stored['timeZone'] ?? '',
    }
  },
  write(changes: Partial<Memory>) {
    const properties: Record<string, string> = {}
    for (const [key, value] of Object.entries(changes)) properties[key] = String(value)
    PropertiesService.getScriptProperties().setProperties(properties)
  },
}
