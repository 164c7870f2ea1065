import { morningLetters } from './morningLetters.ts'
import type { Ports } from './ports.ts'
import { beginWork } from './work.ts'

/** Shows exactly what would go to whom today, from whom, and what the settings mean; writes and sends nothing. */
export function previewReminders(ports: Ports): void {
  const { texts, screen } = ports
  const work = beginWork(ports)
  if (typeof work === 'string') {
    screen.tell(work)
    return
  }
  const letters = morningLetters(ports, work.refreshed, ports.memory.read())
  const { reminders } = work.refreshed.settings
  const meaning = texts.reminders(reminders)
  if (letters.length === 0) screen.tell(`${texts.messages.nothingToSend} ${meaning}`)
  else {
    const heading = texts.messages.lettersHeading(letters.length, ports.mail.quota())
    const sender = texts.messages.sender(ports.user.email(), reminders.senderName)
    screen.showLetters(letters, [heading, sender, meaning])
  }
}

/** Sends one of the letters of the preview to the person who looks at it; the ledger knows nothing of it. */
export function sendLetterToMe(ports: Ports, key: unknown): string {
  const { texts, user } = ports
  const work = beginWork(ports)
  if (typeof work === 'string') return work
  const letter = morningLetters(ports, work.refreshed, ports.memory.read()).find(
    ({ digest }) => digest.key === key,
  )
  if (!letter) return texts.messages.letterGone
  const mailbox = user.email()
  const outcome = ports.mail.send(letter, mailbox)
  return outcome.kind === 'sent' ? texts.messages.sentToMe(mailbox) : texts.messages.failed(outcome.reason)
}
