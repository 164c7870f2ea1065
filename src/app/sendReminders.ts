import { morningLetters } from './morningLetters.ts'
import type { Ports } from './ports.ts'
import { sendLetters } from './sendLetters.ts'
import { beginWork, finishWork, workAndTell } from './work.ts'

/** Sends today's letters at the coordinator's word, after asking once. The question is asked before the lock is taken. */
export function sendReminders(ports: Ports): void {
  const { texts, clock, screen } = ports
  const hindrance = hindranceToSending(ports)
  if (hindrance !== null) {
    screen.tell(hindrance)
    return
  }
  workAndTell(ports, ({ before, refreshed }) => {
    finishWork(ports, before, refreshed.workbook)
    const digests = morningLetters(refreshed, clock.today(), texts)
    return texts.messages.sent(sendLetters(ports, refreshed.workbook, digests, refreshed.settings))
  })
}

/** Why nothing is sent: nothing to work on, nothing to say, or the coordinator's «no»; null when all is well. */
function hindranceToSending(ports: Ports): string | null {
  const { texts, clock, screen, mail } = ports
  const work = beginWork(ports)
  if (typeof work === 'string') return work
  const expected = morningLetters(work.refreshed, clock.today(), texts).length
  if (expected === 0) return texts.messages.nothingToSend
  return screen.ask(texts.messages.confirmSending(expected, mail.quota())) ? null : texts.messages.notSent
}
