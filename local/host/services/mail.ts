import type { Mail } from '../host.ts'
import type { Core } from '../kernel/kernel.ts'
import type { Blobs } from './blob.ts'
import { byteLength } from './charset.ts'
import type { DailyQuota } from './dailyQuota.ts'
import type { Letter } from './letter.ts'
import { letterOf } from './letter.ts'
import { messages } from './messages.ts'
import { parseRecipients } from './recipients.ts'

export type MailService = {
  readonly MailApp: object
  readonly outbox: Mail[]
}

const mostRecipients = 50
const longestSubject = 250
const largestBody = { consumer: 200 * 1024, workspace: 400 * 1024 }
const mostAttachments = 250
const largestAttachments = 25 * 1024 * 1024

/** `quota` counts recipients per account and day. */
export function createMail(core: Core, blobs: Blobs, quota: DailyQuota): MailService {
  const outbox: Mail[] = []

  const addressesIn = (text: string): readonly string[] => {
    const { addresses, invalid } = parseRecipients(text)
    return invalid === null ? addresses : core.fail(`Invalid email: ${invalid}`)
  }
  const check = (letter: Letter, recipients: number): void => {
    if (recipients === 0) core.fail('Failed to send email: no recipient')
    if (letter.subject.length > longestSubject) core.fail(messages.argumentTooLarge('subject'))
    if (recipients > mostRecipients) core.fail('Limit Exceeded: Email Recipients Per Message.')
    const body = Math.max(byteLength(letter.body), byteLength(letter.htmlBody ?? ''))
    if (body > largestBody[core.settings.account]) core.fail('Limit Exceeded: Email Body Size.')
    const size = letter.attachments.reduce((sum, attachment) => sum + attachment.bytes.length, 0)
    if (letter.attachments.length > mostAttachments)
      core.fail('Limit Exceeded: Email Attachments Per Message.')
    if (size > largestAttachments) core.fail('Limit Exceeded: Email Total Attachments Size.')
    if (recipients > quota.left(core.user(), core.clock.now())) core.fail(messages.tooManyCalls('email'))
  }
  const send = (letter: Letter): void => {
    const to = addressesIn(letter.to)
    const cc = addressesIn(letter.cc)
    const bcc = addressesIn(letter.bcc)
    const recipients = to.length + cc.length + bcc.length
    check(letter, recipients)
    core.items(kilobytesOf(letter))
    quota.use(core.user(), core.clock.now(), recipients)
    outbox.push({
      to,
      cc,
      bcc,
      from: letter.isNoReply ? noReplyAddress(core) : core.user(),
      name: letter.name,
      replyTo: letter.replyTo,
      subject: letter.subject,
      body: letter.body,
      htmlBody: letter.htmlBody,
      attachments: letter.attachments,
      sentAt: new Date(core.clock.now()).toISOString(),
    })
  }

  const MailApp = core
    .define<object>('MailApp', 'MailApp', {
      getRemainingDailyQuota: () => quota.left(core.user(), core.clock.now()),
      sendEmail: (_self, ...given: readonly unknown[]) => send(letterOf(core, blobs, given)),
    })
    .create({})
  return { MailApp, outbox }
}

/** Only a Workspace account may hide behind a no-reply address. */
function noReplyAddress(core: Core): string {
  if (core.settings.account === 'consumer') return core.user()
  return `noreply@${core.user().split('@')[1] ?? ''}`
}

function kilobytesOf(letter: Letter): number {
  const attached = letter.attachments.reduce((sum, attachment) => sum + attachment.bytes.length, 0)
  return (byteLength(letter.body) + byteLength(letter.htmlBody ?? '') + attached) / 1024
}
