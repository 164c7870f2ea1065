import { coordinator, failure, school, scriptHost } from '../scriptHost.ts'

const addresses = (count: number): string =>
  Array.from({ length: count }, (_, index) => `p${index}@example.invalid`).join(',')

/** The five ways to call sendEmail (reference of MailApp). */
test.each([
  [`'a@example.invalid', 's', 'b'`, { to: ['a@example.invalid'], subject: 's', body: 'b', htmlBody: null }],
  [`'a@example.invalid,b@example.invalid', 's', 'b'`, { to: ['a@example.invalid', 'b@example.invalid'] }],
  [
    `' "Ivanov, I." <a@example.invalid> , b@example.invalid ', 's', 'b'`,
    { to: ['a@example.invalid', 'b@example.invalid'] },
  ],
  [`'a@example.invalid', 's', 5`, { body: '5' }],
  [
    `'a@example.invalid', 'r@example.invalid', 's', 'b'`,
    { replyTo: 'r@example.invalid', subject: 's', body: 'b' },
  ],
  [
    `'a@example.invalid', 's', 'b', { cc: 'c@example.invalid', bcc: 'd@example.invalid', name: 'N', htmlBody: '<b>h</b>' }`,
    { cc: ['c@example.invalid'], bcc: ['d@example.invalid'], name: 'N', htmlBody: '<b>h</b>' },
  ],
  [
    `{ to: 'a@example.invalid', subject: 's', htmlBody: 'h' }`,
    { to: ['a@example.invalid'], subject: 's', body: '', htmlBody: 'h', from: coordinator },
  ],
  [`{ bcc: 'a@example.invalid', subject: 's', body: 'b' }`, { to: [], bcc: ['a@example.invalid'] }],
  [`{ to: 'a@example.invalid', subject: 's', body: 'b', noReply: true }`, { from: coordinator }],
  [`{ to: 'школа@пример.рф', subject: 's', body: 'b' }`, { to: ['школа@пример.рф'] }],
])('sendEmail(%s)', (args, mail) => {
  const { host, evaluate } = scriptHost('')
  evaluate(`MailApp.sendEmail(${args})`)
  expect(host.outbox).toHaveLength(1)
  expect(host.outbox[0]).toMatchObject(mail)
})

test('only a Workspace account hides behind a no-reply address', () => {
  const { host, evaluate } = scriptHost('', { account: 'workspace' })
  evaluate(`MailApp.sendEmail({ to: 'a@example.invalid', subject: 's', body: 'b', noReply: true })`)
  expect(host.outbox[0]?.from).toBe('noreply@example.invalid')
})

test.each([
  [`'nobody', 's', 'b'`, 'Invalid email: nobody'],
  [`'a@example.invalid;b@example.invalid', 's', 'b'`, 'Invalid email: a@example.invalid;b@example.invalid'],
  [`'a@example.invalid, b@', 's', 'b'`, 'Invalid email: b@'],
  [`'a@localhost', 's', 'b'`, 'Invalid email: a@localhost'],
  [`'a@b..ru', 's', 'b'`, 'Invalid email: a@b..ru'],
  [`'', 's', 'b'`, 'Failed to send email: no recipient'],
  [`{ subject: 's', body: 'b' }`, 'Failed to send email: no recipient'],
  [`{ to: 'a@example.invalid', cc: 'bad one', subject: 's', body: 'b' }`, 'Invalid email: bad one'],
  [
    `'a@example.invalid', 's'`,
    "The parameters (String,String) don't match the method signature for MailApp.sendEmail.",
  ],
  [
    `'a@example.invalid', 's', { body: 'b' }`,
    "The parameters (String,String,(class)) don't match the method signature for MailApp.sendEmail.",
  ],
  [`'a@example.invalid', 's'.repeat(251), 'b'`, 'Argument too large: subject'],
  [`'${addresses(51)}', 's', 'b'`, 'Limit Exceeded: Email Recipients Per Message.'],
  [`'a@example.invalid', 's', 'я'.repeat(102401)`, 'Limit Exceeded: Email Body Size.'],
  [
    `{ to: 'a@example.invalid', body: 'b', html: 'x' }`,
    'not implemented by the local host: MailApp.sendEmail option «html»',
  ],
])('sendEmail(%.80s) | %s', (args, sentence) => {
  const { host, evaluate } = scriptHost('')
  expect(failure(() => evaluate(`MailApp.sendEmail(${args})`))).toBe(sentence)
  expect(host.outbox).toEqual([])
  expect(evaluate('MailApp.getRemainingDailyQuota()')).toBe(100)
})

test('attachments and inline images are copied as they are', () => {
  const { host, evaluate } = scriptHost('')
  evaluate(`
    const blob = Utilities.newBlob('отчёт', 'text/plain', 'report.txt')
    MailApp.sendEmail({ to: 'a@example.invalid', subject: 's', body: 'b', attachments: [blob, HtmlService.createHtmlOutput('<p>')], inlineImages: { logo: Utilities.newBlob([1, -1], 'image/png') } })
    blob.setDataFromString('changed')
  `)
  expect(
    host.outbox[0]?.attachments.map(({ name, contentType, bytes }) => [
      name,
      contentType,
      Buffer.from(bytes).toString('hex'),
    ]),
  ).toEqual([
    ['report.txt', 'text/plain', Buffer.from('отчёт').toString('hex')],
    ['output.html', 'text/html', Buffer.from('<p>').toString('hex')],
    ['logo', 'image/png', '01ff'],
  ])
})

/** Recipients are counted, 24 hours from the first request, for each account (PLATFORM 3 and 7). */
test('the quota counts recipients and is full again after a day', () => {
  const { host, evaluate } = scriptHost('', { mailQuota: 5, clockRate: 0 })
  const left = (): unknown => evaluate('MailApp.getRemainingDailyQuota()')
  const send = (to: string): string | null => failure(() => evaluate(`MailApp.sendEmail('${to}', 's', 'b')`))
  expect([send(addresses(3)), left()]).toEqual([null, 2])
  host.advanceTo('2022-10-11T20:00:00+10:00')
  expect([send(addresses(3)), left()]).toEqual(['Service invoked too many times for one day: email.', 2])
  expect([send(addresses(2)), left()]).toEqual([null, 0])
  host.signIn(school)
  expect(left()).toBe(5)
  host.signIn(coordinator)
  host.advanceTo('2022-10-12T08:59:59+10:00')
  expect(left()).toBe(0)
  host.advanceTo('2022-10-12T09:00:00+10:00')
  expect([left(), send(addresses(5)), left()]).toEqual([5, null, 0])
})

test.each([
  ['consumer', 100],
  ['workspace', 1500],
] as const)('a %s account sends to %i recipients a day', (account, quota) => {
  expect(scriptHost('', { account }).evaluate('MailApp.getRemainingDailyQuota()')).toBe(quota)
})

test('a fault leaves so much quota to the runs that follow', () => {
  const { host, evaluate } = scriptHost('')
  host.plan([{ kind: 'mail-quota', left: 1 }])
  evaluate(`MailApp.sendEmail('a@example.invalid', 's', 'b')`)
  expect(failure(() => evaluate(`MailApp.sendEmail('a@example.invalid', 's', 'b')`))).toBe(
    'Service invoked too many times for one day: email.',
  )
  host.plan([])
  expect(evaluate('MailApp.getRemainingDailyQuota()')).toBe(99)
})
