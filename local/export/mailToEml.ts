import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Mail } from '../host/host.ts'

/**
 * One letter as an .eml file (RFC 5322). The same letter gives the same bytes: boundaries and Message-ID come
 * from its content, the date from the host's instant.
 */
export async function mailToEml(mail: Mail): Promise<Uint8Array> {
  const fingerprint = fingerprintOf(mail)
  const composer = new MailComposer({
    from: mail.name ? { name: mail.name, address: mail.from } : mail.from,
    to: [...mail.to],
    cc: [...mail.cc],
    bcc: [...mail.bcc],
    ...(mail.replyTo ? { replyTo: mail.replyTo } : {}),
    subject: mail.subject,
    text: mail.body,
    ...(mail.htmlBody === null ? {} : { html: mail.htmlBody }),
    attachments: mail.attachments.map(({ name, contentType, bytes }) => ({
      filename: name,
      contentType,
      content: Buffer.from(bytes),
    })),
    date: new Date(mail.sentAt),
    messageId: `<${fingerprint}@${mail.from.split('@')[1] ?? 'localhost'}>`,
    baseBoundary: fingerprint,
    textEncoding: 'base64',
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile()
  composer.keepBcc = true
  return new Uint8Array(await composer.build())
}

function fingerprintOf({ attachments, ...rest }: Mail): string {
  const hash = createHash('sha256').update(JSON.stringify(rest))
  for (const { name, contentType, bytes } of attachments) {
    hash.update(JSON.stringify([name, contentType])).update(bytes)
  }
  return hash.digest('hex').slice(0, 32)
}
