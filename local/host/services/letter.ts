import type { Mail } from '../host.ts'
import type { Core } from '../kernel/kernel.ts'
import type { Blobs } from './blob.ts'

/** What the script asked to send, before addresses are read. */
export type Letter = {
  readonly to: string
  readonly cc: string
  readonly bcc: string
  readonly subject: string
  readonly body: string
  readonly htmlBody: string | null
  readonly name: string | null
  readonly replyTo: string | null
  readonly isNoReply: boolean
  readonly attachments: Mail['attachments']
}

/** The overloads of sendEmail: (message), (to, subject, body), (to, subject, body, options), (to, replyTo, subject, body). */
export function letterOf(core: Core, blobs: Blobs, given: readonly unknown[]): Letter {
  const [first, second, third, fourth] = given
  if (given.length === 1) return letterFrom(core, blobs, recordOf(first))
  if (given.length === 4 && typeof fourth === 'string') {
    return letterFrom(core, blobs, { to: first, replyTo: second, subject: third, body: fourth })
  }
  return letterFrom(core, blobs, { ...recordOf(fourth), to: first, subject: second, body: third })
}

/** Names that MailApp knows; a misspelt one would be dropped in silence by Google, so it is refused here. */
const fields = [
  'to',
  'cc',
  'bcc',
  'subject',
  'body',
  'htmlBody',
  'name',
  'replyTo',
  'noReply',
  'attachments',
  'inlineImages',
]

function letterFrom(core: Core, blobs: Blobs, message: Readonly<Record<string, unknown>>): Letter {
  const unknownField = Object.keys(message).find(field => !fields.includes(field))
  if (unknownField !== undefined) core.notImplemented(`MailApp.sendEmail option «${unknownField}»`)
  return {
    to: textOf(message['to']),
    cc: textOf(message['cc']),
    bcc: textOf(message['bcc']),
    subject: textOf(message['subject']),
    body: textOf(message['body']),
    htmlBody: optionalText(message['htmlBody']),
    name: optionalText(message['name']),
    replyTo: optionalText(message['replyTo']),
    isNoReply: message['noReply'] === true,
    attachments: [
      ...listOf(message['attachments']).map(source => attachmentOf(core, blobs, source, null)),
      ...Object.entries(recordOf(message['inlineImages'])).map(([key, source]) =>
        attachmentOf(core, blobs, source, key),
      ),
    ],
  }
}

function attachmentOf(
  core: Core,
  blobs: Blobs,
  source: unknown,
  name: string | null,
): Mail['attachments'][number] {
  const content = blobs.contentOf(source) ?? core.fail('Invalid argument: attachments')
  return {
    name: name ?? content.name ?? 'Untitled',
    contentType: content.contentType ?? 'application/octet-stream',
    bytes: content.bytes.slice(),
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value)
}

function optionalText(value: unknown): string | null {
  return value === undefined || value === null ? null : String(value)
}
