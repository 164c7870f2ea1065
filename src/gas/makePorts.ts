import type { Ports } from '../app/ports.ts'
import { documentsHtml } from '../pages/documentsHtml.tsx'
import { ru } from '../texts/ru/ru.ts'
import { makeClock } from './clock.ts'
import { makeHistoryPort } from './historyPort.ts'
import { mailPort } from './mailPort.ts'
import { makeMemoryPort } from './memoryPort.ts'
import { makeProtectionPort } from './protection/protectionPort.ts'
import { makeScreen } from './screen.ts'
import { sharingPort } from './sharingPort.ts'
import { triggerPort } from './triggerPort.ts'
import { makeWorkbookPort } from './workbookPort.ts'
import { makeYearPort } from './yearPort.ts'

/** The world as Google's services give it, for one run. Calls no service until it is used. */
export function makePorts(): Ports {
  const texts = ru
  return {
    texts,
    clock: makeClock(),
    user: { email: () => Session.getEffectiveUser().getEmail() },
    workbook: makeWorkbookPort(texts),
    history: makeHistoryPort(texts),
    protection: makeProtectionPort(texts),
    sharing: sharingPort,
    mail: mailPort(texts),
    documentsHtml,
    memory: makeMemoryPort(),
    trigger: triggerPort,
    screen: makeScreen(texts),
    year: makeYearPort(texts),
    alone,
  }
}

/** Runs the body under the script lock and flushes before letting it go; false when another run holds it. */
function alone(body: () => void): boolean {
  const lock = LockService.getScriptLock()
  if (!lock.tryLock(LOCK_WAIT)) return false
  try {
    body()
    SpreadsheetApp.flush()
  } finally {
    lock.releaseLock()
  }
  return true
}

/** Milliseconds. */
const LOCK_WAIT = 5000
