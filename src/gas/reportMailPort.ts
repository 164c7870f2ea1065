import type { ReportMailPort } from '../app/report/reportMailPort.ts'
import { documentHtml } from '../pages/documentHtml.tsx'
import { documentText } from '../pages/documentText.ts'

/** The report as a page, and as a letter with a PDF that Google's own converter makes of the page. */
export const reportMailPort: ReportMailPort = {
  html: documentHtml,
  send({ mailboxes, subject, page, attached, fileName, settings }) {
    const { senderName, replyTo } = settings.reminders
    try {
      const pdf = Utilities.newBlob(documentHtml(attached), 'text/html', `${fileName}.html`)
        .getAs('application/pdf')
        .setName(`${fileName}.pdf`)
      MailApp.sendEmail({
        to: mailboxes.join(','),
        subject,
        body: documentText(page),
        htmlBody: documentHtml(page),
        attachments: [pdf],
        ...(senderName === '' ? {} : { name: senderName }),
        ...(replyTo === '' ? {} : { replyTo }),
      })
      return null
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  },
}
