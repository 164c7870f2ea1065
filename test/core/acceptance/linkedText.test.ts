import fc from 'fast-check'
import { linkedText } from '../../../src/core/acceptance/linkedText.ts'

/** Text | the addresses in it that may be opened. */
const rows: readonly (readonly [string, readonly string[]])[] = [
  ['', []],
  ['справка от 10.10.2022 № 5', []],
  ['https://disk.example.invalid/a', ['https://disk.example.invalid/a']],
  ['HTTP://EXAMPLE.INVALID/A', ['HTTP://EXAMPLE.INVALID/A']],
  ['Протокол: https://example.invalid/d/1, лист 3.', ['https://example.invalid/d/1']],
  ['(см. https://example.invalid/d/1).', ['https://example.invalid/d/1']],
  ['https://example.invalid/a_(b)/c', ['https://example.invalid/a_(b)/c']],
  ['«https://example.invalid/?q=1&p=2»', ['https://example.invalid/?q=1&p=2']],
  ['https://школа.рф/приказ', ['https://школа.рф/приказ']],
  ['https://a.invalid/1 и\nhttps://b.invalid/2', ['https://a.invalid/1', 'https://b.invalid/2']],
  ['javascript:alert(1)', []],
  ['javascript://%0aalert(1)', []],
  ['data:text/html,<b>', []],
  ['javascript:https://example.invalid/', []],
  ['xhttps://example.invalid/', []],
  ['file:///etc/passwd ftp://example.invalid/a', []],
  ['https://', []],
  ['https:// example.invalid', []],
  ['<a href="https://example.invalid/">', ['https://example.invalid/']],
]

it.each(rows)('%j', (text, addresses) => {
  expect(linkedText(text).flatMap(({ href }) => (href === null ? [] : [href]))).toEqual(addresses)
})

it('nothing of the text is lost, and an address is http', () => {
  const part = fc.constantFrom('https://a.invalid/', ' ', '(', ')', '.', 'javascript:', '«', 'я', '"', '<')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), parts => {
      const text = parts.join('')
      const pieces = linkedText(text)
      expect(pieces.map(piece => piece.text).join('')).toBe(text)
      for (const { href } of pieces) if (href !== null) expect(href).toMatch(/^https?:\/\/[^\s<"]+$/i)
    }),
  )
})
