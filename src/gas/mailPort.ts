import type { MailPort } from '../app/ports.ts'
import type { Letter } from '../core/reminder/letter.ts'
import { documentsHtml } from '../pages/documentsHtml.tsx'
import { letterCalendar } from '../pages/letterCalendar.ts'
import { letterHtml } from '../pages/letterHtml.tsx'
import { letterText } from '../pages/letterText.ts'
import type { Texts } from '../texts/texts.ts'

/** Letters through MailApp: the narrow scope that can send and read nothing. */
export function mailPort(texts: Texts): MailPort {
  return {
    isGranted: () =>
      ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() ===
      ScriptApp.AuthorizationStatus.NOT_REQUIRED,
    quota: () => MailApp.getRemainingDailyQuota(),
    send(letter, mailbox = letter.digest.mailbox) {
      const { senderName, replyTo } = letter.settings.reminders
      try {
        MailApp.sendEmail({
          to: mailbox,
          subject: texts.letter.subject(letter.digest, letter.settings.order).slice(0, LONGEST_SUBJECT),
          body: letterText(letter, texts),
          htmlBody: letterHtml(letter, texts),
          ...(senderName === '' ? {} : { name: senderName }),
          ...(replyTo === '' ? {} : { replyTo }),
          ...attachmentsOf(letter, texts),
        })
        return { kind: 'sent' }
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        return { kind: noQuota.test(reason) ? 'no-quota' : 'refused', reason }
      }
    },
  }
}

/**
 * The due days as a calendar file, when the setting asks for it and a day lies ahead; the report as a PDF that Google's
 * own converter makes of its page.
 */
function attachmentsOf(letter: Letter, texts: Texts): { attachments?: GoogleAppsScript.Base.BlobSource[] } {
  const calendar = letter.settings.reminders.attachCalendar ? letterCalendar(letter, texts) : null
  const { attached } = letter
  const attachments = [
    ...(calendar === null ? [] : [Utilities.newBlob(calendar, 'text/calendar', texts.letter.calendarFile)]),
    ...(attached === null
      ? []
      : [
          Utilities.newBlob(documentsHtml([attached.document]), 'text/html', `${attached.name}.html`)
            .getAs('application/pdf')
            .setName(`${attached.name}.pdf`),
        ]),
  ]
  return attachments.length === 0 ? {} : { attachments }
}

/** Characters; MailApp refuses more. */
const LONGEST_SUBJECT = 250

/** «Service invoked too many times for one day: email.», in the language of the account. */
const noQuota = /too many times|слишком много раз/i
