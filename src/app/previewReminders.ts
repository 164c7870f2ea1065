import { morningLetters } from './morningLetters.ts'
import type { Ports } from './ports.ts'
import { beginWork } from './work.ts'

/** Shows exactly what would go to whom today; writes and sends nothing. */
export function previewReminders(ports: Ports): void {
  const { texts, screen } = ports
  const work = beginWork(ports)
  const digests = typeof work === 'string' ? [] : morningLetters(work.refreshed, ports.clock.today(), texts)
  if (typeof work === 'string') screen.tell(work)
  else if (digests.length === 0) screen.tell(texts.messages.nothingToSend)
  else {
    const link = ports.workbook.link()
    const letters = digests.map(digest => ({ digest, settings: work.refreshed.settings, link }))
    screen.showLetters(letters, texts.messages.lettersHeading(letters.length, ports.mail.quota()))
  }
}
