import type { TriggerPort } from '../app/ports.ts'
import type * as entries from './main.ts'

const roundHandler: keyof typeof entries = 'hourlyRound'
const editHandler: keyof typeof entries = 'onEditInstalled'

export const triggerPort: TriggerPort = {
  install() {
    removeOwn()
    ScriptApp.newTrigger(roundHandler).timeBased().everyHours(1).create()
    ScriptApp.newTrigger(editHandler).forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create()
  },
  remove: removeOwn,
  count: () => triggersOf(roundHandler).length,
}

function triggersOf(...handlers: readonly string[]): readonly GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter(trigger => handlers.includes(trigger.getHandlerFunction()))
}

/** Google shows an account its own triggers only. */
function removeOwn(): void {
  for (const trigger of triggersOf(roundHandler, editHandler)) ScriptApp.deleteTrigger(trigger)
}
