import type { Settings } from '../core/settings/settings.ts'
import type { Ports } from './ports.ts'
import { stampSettings } from './stampSettings.ts'

/** Whether nobody has said yet that this copy of a workbook may write to people. */
export function isCopy({ workbook }: Ports, { workbookId }: Settings): boolean {
  return workbookId !== '' && workbookId !== workbook.id()
}

/** Whether this workbook may write to people: it is no copy, or somebody has just said that the copy may. */
export function confirmsCopy(ports: Ports, settings: Settings): boolean {
  const own = ports.workbook.id()
  if (isCopy(ports, settings) && !ports.screen.ask(ports.texts.messages.confirmCopy)) return false
  if (settings.workbookId !== own) stampSettings(ports, { workbookId: own })
  return true
}
