import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { readOrder } from '../../src/core/order/readOrder.ts'
import { documentFromFile } from '../../src/files/readFile.ts'

const ORDERS = join(__dirname, '../fixtures/orders')
const PLAN = 'Мероприятие\tСрок\tОтветственный\nСлёт «Ёлка» № 5\tмай\tОО'
const PAGE = `<html><body><table>${PLAN.split('\n')
  .map(row => `<tr><td>${row.replace(/\t/g, '</td><td>')}</td></tr>`)
  .join('')}</table></body></html>`
const WORD = '<w:document><w:body><w:p><w:r><w:t>Приказ</w:t></w:r></w:p></w:body></w:document>'

const utf8 = (text: string) => new Uint8Array(Buffer.from(text))
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
const windows1251 = (text: string) => Uint8Array.from(text, letter => codeIn1251(letter))
const docx = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
const given = (file: string) => new Uint8Array(readFileSync(join(ORDERS, file)))

function codeIn1251(letter: string): number {
  const code = letter.charCodeAt(0)
  if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0
  return { Ё: 0xa8, ё: 0xb8, '«': 0xab, '»': 0xbb, '№': 0xb9 }[letter] ?? code
}

test.each<[string, string, Uint8Array]>([
  ['UTF-8', 'план.txt', utf8(PLAN)],
  ['UTF-8 with a mark', 'план.tsv', utf8(`\ufeff${PLAN}`)],
  ['UTF-16', 'план.txt', utf16(PLAN)],
  ['windows-1251', 'план.txt', windows1251(PLAN)],
  ['a page', 'план.html', utf8(PAGE)],
  ['a page in windows-1251', 'ПЛАН.HTM', windows1251(PAGE)],
  ['a page saved as .doc', 'план.doc', utf8(PAGE)],
  ['a page saved as .txt', 'план.txt', utf8(PAGE)],
  ['no extension', 'план', utf8(PLAN)],
])('%s is read', (_, name, bytes) => {
  const document = documentFromFile(name, bytes)
  const reading = document.ok ? readOrder(document.value) : document
  expect(reading.ok ? reading.value.order.measures.map(measure => measure.title) : reading.error).toEqual([
    'Слёт «Ёлка» № 5',
  ])
})

test.each<[string, string, Uint8Array, object]>([
  ['no bytes', 'a.txt', new Uint8Array(), { code: 'empty' }],
  ['no bytes of Word', 'a.docx', new Uint8Array(), { code: 'empty' }],
  ['random bytes', 'a.docx', given('bad/06-random.docx'), { code: 'not-word' }],
  ['text called Word', 'a.docx', utf8(PLAN), { code: 'not-word' }],
  ['an archive without a document', 'a.docx', docx({ 'xl/workbook.xml': '<x/>' }), { code: 'not-word' }],
  ['half a document', 'a.docx', given('tikhopolyansky-340.docx').subarray(0, 7000), { code: 'damaged-word' }],
  ['an old Word', 'a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), { code: 'old-word' }],
  [
    'a bomb',
    'a.docx',
    docx({ 'word/document.xml': WORD + ' '.repeat(60_000_000) }),
    { code: 'too-large', megabytes: 58 },
  ],
  ['a picture called text', 'a.txt', Uint8Array.from([0x89, 0x50, 0, 0, 1]), { code: 'not-text' }],
  ['another kind', 'a.pdf', utf8('%PDF'), { code: 'unknown-format', extension: 'pdf' }],
])('%s is refused', (_, name, bytes, error) => {
  expect(documentFromFile(name, bytes)).toMatchObject({ ok: false, error })
})
