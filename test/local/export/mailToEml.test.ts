import PostalMime from 'postal-mime'
import { mailToEml } from '../../../local/export/mailToEml.ts'
import type { Mail } from '../../../local/host/host.ts'

const LETTER: Mail = {
  to: ['school5@example.invalid'],
  cc: [],
  bcc: [],
  from: 'coordinator@example.invalid',
  name: 'Отдел образования',
  replyTo: null,
  subject: 'Приказ № 161-а от 05.10.2022: сроки на этой неделе и просроченные поручения школы № 5',
  body: `Уважаемый Иван Иванович!\n\n.\nFrom now on — «до 14 октября».\n${'длинная строка '.repeat(100)}`,
  htmlBody: '<p>Уважаемый Иван Иванович! <b>14 октября</b></p>',
  attachments: [],
  sentAt: '2022-10-11T07:05:00+10:00',
}

const parsed = async (mail: Mail) => {
  const read = await PostalMime.parse(await mailToEml(mail), { attachmentEncoding: 'base64' })
  return { html: null, bcc: [], ...read }
}
const textOf = async (mail: Mail) => Buffer.from(await mailToEml(mail)).toString('latin1')

test('a letter is read back as it was sent', async () => {
  const mail = await parsed(LETTER)
  expect(mail).toMatchObject({
    subject: LETTER.subject,
    from: { name: 'Отдел образования', address: 'coordinator@example.invalid' },
    to: [{ address: 'school5@example.invalid' }],
    date: '2022-10-10T21:05:00.000Z',
  })
  expect(mail.text?.trimEnd()).toBe(LETTER.body.trimEnd())
  expect(mail.html?.trimEnd()).toBe(LETTER.htmlBody)
})

test.each<[string, Partial<Mail>, object]>([
  [
    'copies',
    { cc: ['a@example.invalid', 'b@example.invalid'] },
    { cc: [{ address: 'a@example.invalid' }, { address: 'b@example.invalid' }] },
  ],
  ['blind copies', { bcc: ['c@example.invalid'] }, { bcc: [{ address: 'c@example.invalid' }] }],
  [
    'an address for answers',
    { replyTo: 'd@example.invalid' },
    { replyTo: [{ address: 'd@example.invalid' }] },
  ],
  ['no name', { name: null }, { from: { address: 'coordinator@example.invalid', name: '' } }],
  ['no HTML', { htmlBody: null }, { html: null }],
  ['an English subject', { subject: 'Order 161-a' }, { subject: 'Order 161-a' }],
  [
    'a subject that would be a header',
    { subject: 'a\r\nBcc: x@example.invalid' },
    { subject: expect.stringContaining('Bcc: x@'), bcc: [] },
  ],
])('a letter with %s', async (_title, change, expected) => {
  expect(await parsed({ ...LETTER, ...change })).toMatchObject(expected)
})

test('an attachment keeps its Russian name and its bytes', async () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256)
  const attachment = { name: 'Отчёт за I квартал.pdf', contentType: 'application/pdf', bytes }
  const { attachments } = await parsed({ ...LETTER, attachments: [attachment] })
  expect(attachments).toHaveLength(1)
  expect(attachments[0]).toMatchObject({ filename: attachment.name, mimeType: 'application/pdf' })
  expect(attachments[0]?.content).toBe(Buffer.from(bytes).toString('base64'))
})

test('text and HTML are alternatives, and the wire holds 7-bit lines of at most 998 characters', async () => {
  const text = await textOf(LETTER)
  expect(text).toMatch(/^Content-Type: multipart\/alternative;/m)
  expect(text).not.toMatch(/[^\r\n\t -~]/)
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
  expect(text.split('\r\n').filter(line => line.length > 998)).toEqual([])
  expect(text).toMatch(/^Subject: =\?UTF-8\?/m)
})

test('the same letter gives the same bytes, another letter another Message-ID', async () => {
  expect(await textOf(LETTER)).toBe(await textOf({ ...LETTER }))
  const other = { ...LETTER, body: 'Другое' }
  const [first, second] = await Promise.all([parsed(LETTER), parsed(other)])
  expect(first.messageId).toMatch(/^<[0-9a-f]{32}@example\.invalid>$/)
  expect(second.messageId).not.toBe(first.messageId)
})
