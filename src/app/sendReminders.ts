import { confirmsCopy } from './confirmsCopy.ts'
import { morningLetters } from './morningLetters.ts'
import type { Ports } from './ports.ts'
import { settledRows } from './rows/settled.ts'
import { sendLetters } from './sendLetters.ts'
import { beginWork, finishWork, workAndTell } from './work.ts'

/** Sends today's letters at the coordinator's word, after asking once. The question is asked before the lock is taken. */
export function sendReminders(ports: Ports): void {
  const hindrance = hindranceToSending(ports)
  if (hindrance === null) sendNow(ports)
  else ports.screen.tell(hindrance)
}

/** Sends what «Письма» does not account for and tells what became of it. */
export function sendNow(ports: Ports): void {
  const { texts } = ports
  workAndTell(ports, ({ before, refreshed }) => {
    const memory = ports.memory.read()
    const mail = settledRows(refreshed.workbook.mail, memory.mark, texts)
    finishWork(ports, before, { ...refreshed.workbook, mail })
    const unknown = mail.filter(
      (row, index) => row !== refreshed.workbook.mail[index] && row.state === texts.letterStates.unknown,
    ).length
    const counts = sendLetters(ports, morningLetters(ports, refreshed, memory))
    return texts.messages.sent({ ...counts, unknown })
  })
}

/** Why nothing is sent: nothing to work on, nothing to say, or the coordinator's «no»; null when all is well. */
function hindranceToSending(ports: Ports): string | null {
  const { texts, screen, mail } = ports
  const work = beginWork(ports)
  if (typeof work === 'string') return work
  if (!confirmsCopy(ports, work.refreshed.settings)) return texts.messages.notSent
  const expected = morningLetters(ports, work.refreshed, ports.memory.read()).length
  if (expected === 0) return texts.messages.nothingToSend
  return screen.ask(texts.messages.confirmSending(expected, mail.quota())) ? null : texts.messages.notSent
}
