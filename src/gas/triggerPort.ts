import type { TriggerPort } from '../app/ports.ts'
import type * as entries from './main.ts'

const roundHandler: keyof typeof entries = 'hourlyRound'

export const triggerPort: TriggerPort = {
  install() {
    removeOwn()
    ScriptApp.newTrigger(roundHandler).timeBased().everyHours(1).create()
  },
  remove: removeOwn,
  count: () => ownTriggers().length,
}

function ownTriggers(): readonly GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter(trigger => trigger.getHandlerFunction() === roundHandler)
}

/** Google shows an account its own triggers only. */
function removeOwn(): void {
  for (const trigger of ownTriggers()) ScriptApp.deleteTrigger(trigger)
}
