import { failure, scriptHost } from '../scriptHost.ts'

const evaluate = (code: string): unknown => scriptHost('').evaluate(code)
const instant = 'new Date(Date.UTC(2022, 9, 5, 3, 4, 5, 60))'

/** Letters of Java's SimpleDateFormat; 5 October 2022 is a Wednesday. */
test.each([
  ['yyyy-MM-dd HH:mm:ss', 'GMT', '2022-10-05 03:04:05'],
  ['dd.MM.yyyy', 'Asia/Vladivostok', '05.10.2022'],
  ['dd.MM.yyyy HH:mm', 'America/New_York', '04.10.2022 23:04'],
  [`yyyy-MM-dd'T'HH:mm:ss'Z'`, 'GMT', '2022-10-05T03:04:05Z'],
  [`yyyy-MM-dd'T'HH:mm:ss.SSSXXX`, 'Europe/Moscow', '2022-10-05T06:04:05.060+03:00'],
  ['Z X XX z', 'Europe/Moscow', '+0300 +03 +0300 GMT+3'],
  ['X', 'GMT', 'Z'],
  ['EEE EEEE u', 'GMT', 'Wed Wednesday 3'],
  ['MMM MMMM M d y yy', 'GMT', 'Oct October 10 5 2022 22'],
  ['h:mm a', 'GMT', '3:04 AM'],
  ['h K k H a', 'America/New_York', '11 11 23 23 PM'],
  ['D w W F G', 'GMT', '278 41 2 1 AD'],
  [`'quoted ''text''' yyyy`, 'GMT', `quoted 'text' 2022`],
  [`''yy`, 'GMT', `'22`],
  ['dd MMM', 'GMT+10', '05 Oct'],
  ['HH:mm', 'GMT+10', '13:04'],
  ['HH:mm', 'GMT-0330', '23:34'],
  ['z', 'GMT+10', 'GMT+10:00'],
])('formatDate %s in %s is %s', (format, zone, text) => {
  expect(
    evaluate(`Utilities.formatDate(${instant}, ${JSON.stringify(zone)}, ${JSON.stringify(format)})`),
  ).toBe(text)
})

test.each([
  [`Utilities.formatDate('2022', 'GMT', 'yyyy')`, /^The parameters \(String,String,String\) don't match/],
  [`Utilities.formatDate(new Date(), 'Nowhere/Else', 'yyyy')`, /^Invalid argument: timeZone/],
  [`Utilities.formatDate(new Date(), 'GMT', 'bb')`, /^Invalid argument: format/],
  [
    `Utilities.formatDate(new Date(), 'GMT')`,
    /don't match the method signature for Utilities\.formatDate\.$/,
  ],
  [`Utilities.parseDate('soon', 'GMT', 'yyyy')`, /^Invalid argument: date/],
  [`Utilities.computeDigest('MD5', 'x')`, /^The parameters \(String,String\) don't match/],
  [`Utilities.base64Decode('a*b')`, /^Could not decode string/],
  [`Utilities.computeHmacSha256Signature([1], 'x')`, /^The parameters \(number\[\],String\) don't match/],
  [`Utilities.computeHmacSha256Signature(['a'], [1])`, /^Cannot convert a to byte/],
  [
    `Utilities.newBlob('x', null).getAs('text/html')`,
    /^Converting from text\/plain to text\/html is not supported/,
  ],
  [`Utilities.newBlob([1]).getAs('text/html')`, /^Blob object must have non-null content type/],
  [
    `Utilities.zip([Utilities.newBlob('a').setName('n'), Utilities.newBlob('b').setName('n')])`,
    /^Duplicate filename/,
  ],
])('%s | %s', (code, sentence) => {
  expect(failure(() => evaluate(code))).toMatch(sentence)
})

test.each([
  ['2022-10-05T03:04:05Z', 'GMT', `yyyy-MM-dd'T'HH:mm:ss'Z'`, '2022-10-05T03:04:05.000Z'],
  ['05.10.2022', 'Asia/Vladivostok', 'dd.MM.yyyy', '2022-10-04T14:00:00.000Z'],
  ['Oct 5, 2022 3:04 PM', 'GMT', 'MMM d, yyyy h:mm a', '2022-10-05T15:04:00.000Z'],
  ['2022-10-05 +0300', 'GMT', 'yyyy-MM-dd Z', '2022-10-04T21:00:00.000Z'],
])('parseDate %s in %s by %s is %s', (text, zone, format, iso) => {
  const args = [text, zone, format].map(part => JSON.stringify(part)).join(', ')
  expect(evaluate(`Utilities.parseDate(${args}).toISOString()`)).toBe(iso)
})

test.each([
  [`'hello %s', 'world'`, 'hello world'],
  [`'%d + %d = %d', 1, 2, 3`, '1 + 2 = 3'],
  [`'%05.2f|%-6s|%6s|%+d', 3.14159, 'ab', 'ab', 7`, '03.14|ab    |    ab|+7'],
  [`'%x %X %o %c %e %%', 255, 255, 8, 65, 12345`, 'ff FF 10 A 1.234500e+4 %'],
  [`'%2$s %1$s', 'a', 'b'`, 'b a'],
])('formatString(%s) is %s', (args, text) => {
  expect(evaluate(`Utilities.formatString(${args})`)).toBe(text)
})

test.each([
  [
    `'a,b,"c,d"\\ne,f,g'`,
    [
      ['a', 'b', 'c,d'],
      ['e', 'f', 'g'],
    ],
  ],
  [`'a,"b ""quoted"" c",d'`, [['a', 'b "quoted" c', 'd']]],
  [`'a\\r\\nb\\r\\n'`, [['a'], ['b']]],
  [`'a;"b\\nc";', ';'`, [['a', 'b\nc', '']]],
  [`''`, []],
])('parseCsv(%s) is %j', (args, rows) => {
  expect(JSON.parse(String(evaluate(`JSON.stringify(Utilities.parseCsv(${args}))`)))).toEqual(rows)
})

/** RFC 4648, RFC 1321, RFC 4231 and FIPS 180 examples; text without a charset is US-ASCII in digests, UTF-8 in base64. */
test.each([
  [`Utilities.base64Encode('foob')`, 'Zm9vYg=='],
  [`Utilities.base64Encode('школа')`, '0YjQutC+0LvQsA=='],
  [`Utilities.base64EncodeWebSafe('школа')`, '0YjQutC-0LvQsA=='],
  [`Utilities.newBlob(Utilities.base64DecodeWebSafe('0YjQutC-0LvQsA==')).getDataAsString()`, 'школа'],
  [`Utilities.newBlob(Utilities.base64Decode('0YjQutC-0LvQsA==')).getDataAsString()`, 'школа'],
  [`hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc'))`, '900150983cd24fb0d6963f7d28e17f72'],
  [
    `hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_1, 'abc'))`,
    'a9993e364706816aba3e25717850c26c9cd0d89d',
  ],
  [
    `hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'я', Utilities.Charset.UTF_8)) === hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'я'))`,
    false,
  ],
  [
    `hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'я')) === hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, '?'))`,
    true,
  ],
  [
    `hex(Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe'))`,
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  ],
  [
    `hex(Utilities.computeHmacSignature(Utilities.MacAlgorithm.HMAC_MD5, 'what do ya want for nothing?', 'Jefe'))`,
    '750c783e6ab0b503eaa86e310a5db738',
  ],
  [
    `Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, [1, 2, -1]).every(byte => byte >= -128 && byte <= 127)`,
    true,
  ],
])('%s is %j', (code, value) => {
  const hex = `const hex = bytes => bytes.map(byte => (byte & 255).toString(16).padStart(2, '0')).join('')`
  expect(evaluate(`${hex}; ${code}`)).toBe(value)
})

test.each([
  [`Utilities.newBlob('x').getContentType()`, 'text/plain'],
  [`Utilities.newBlob('x').getName()`, null],
  [`Utilities.newBlob([72, 105]).getContentType()`, null],
  [`Utilities.newBlob([72, 105]).getDataAsString()`, 'Hi'],
  [`Utilities.newBlob('я').getBytes().join()`, '-47,-113'],
  [`Utilities.newBlob('x', 'text/csv', 'a.csv').copyBlob().getName()`, 'a.csv'],
  [
    `Utilities.newBlob('x').setName('a.pdf').setContentTypeFromExtension().getContentType()`,
    'application/pdf',
  ],
  [`Utilities.newBlob('x').setBytes([65]).getDataAsString()`, 'A'],
  [`Utilities.newBlob('x').isGoogleType()`, false],
  [`Utilities.newBlob('', 'text/plain').setDataFromString('я', 'ISO-8859-1').getBytes().length`, 1],
  [`Utilities.gzip(Utilities.newBlob('x')).getName()`, 'archive.gz'],
  [`Utilities.gzip(Utilities.newBlob('x')).getContentType()`, 'application/x-gzip'],
  [`Utilities.ungzip(Utilities.gzip(Utilities.newBlob('текст'), 'n.gz')).getDataAsString()`, 'текст'],
  [`Utilities.ungzip(Utilities.gzip(Utilities.newBlob('x'))).getName()`, 'archive'],
  [`Utilities.zip([Utilities.newBlob('x', 'text/plain', 'a.txt')]).getName()`, 'archive.zip'],
  [
    `Utilities.unzip(Utilities.zip([Utilities.newBlob('икс', 'text/plain', 'а.txt'), Utilities.newBlob('y', 'text/csv', 'b.csv')], 'z')).map(b => [b.getName(), b.getContentType(), b.getDataAsString()].join()).join(';')`,
    'а.txt,text/plain,икс;b.csv,text/csv,y',
  ],
])('%s is %j', (code, value) => {
  expect(evaluate(code)).toBe(value)
})

test('uuids have the form of version 4, differ, and are the same in the same host', () => {
  const uuids = (): unknown => evaluate('[Utilities.getUuid(), Utilities.getUuid()].join(" ")')
  expect(uuids()).toMatch(/^([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12} ?){2}$/)
  expect(uuids()).toBe(uuids())
  expect(new Set(String(uuids()).split(' ')).size).toBe(2)
})

test('sleep moves the clock', () => {
  const { host, evaluate: run } = scriptHost('', { clockRate: 0 })
  run('Utilities.sleep(1500)')
  expect(host.now).toBe('2022-10-10T23:00:01.500Z')
})
