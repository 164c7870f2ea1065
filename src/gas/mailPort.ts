import type { MailPort } from '../app/ports.ts'
import { letterHtml } from '../pages/letterHtml.tsx'
import { letterText } from '../pages/letterText.ts'
import type { Texts } from '../texts/texts.ts'

/** Letters through MailApp: the narrow scope that can send and read nothing. */
export function mailPort(texts: Texts): MailPort {
  return {
    quota: () => MailApp.getRemainingDailyQuota(),
    send(letter) {
      const { senderName, replyTo } = letter.settings.reminders
      try {
        MailApp.sendEmail({
          to: letter.digest.mailbox,
          subject: texts.letter.subject(letter.digest, letter.settings.order),
          body: letterText(letter, texts),
          htmlBody: letterHtml(letter, texts),
          ...(senderName === '' ? {} : { name: senderName }),
          ...(replyTo === '' ? {} : { replyTo }),
        })
        return null
      } catch (error) {
        return error instanceof Error ? error.message : String(error)
      }
    },
  }
}
