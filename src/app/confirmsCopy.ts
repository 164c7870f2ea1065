import type { Settings } from '../core/settings/settings.ts'
import type { Ports } from './ports.ts'
import { stampSettings } from './stampSettings.ts'

/** Whether this workbook may write to people: it is no copy, or somebody has just said that the copy may. */
export function confirmsCopy(ports: Ports, { workbookId }: Settings): boolean {
  const own = ports.workbook.id()
  if (workbookId !== '' && workbookId !== own && !ports.screen.ask(ports.texts.messages.confirmCopy))
    return false
  if (workbookId !== own) stampSettings(ports, { workbookId: own })
  return true
}
