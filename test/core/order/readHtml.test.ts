import fc from 'fast-check'
import type { OrderDocument } from '../../../src/core/order/document.ts'
import { documentFromHtml } from '../../../src/core/order/readHtml.ts'

/** A paragraph as its text, a table as rows of cells; «^» is covered from above, «<» from the left. */
function shown(document: OrderDocument): readonly unknown[] {
  const marks = { itself: '', above: '^', left: '<' }
  return document.blocks.map(block =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map(row => row.map(cell => marks[cell.from] + cell.text)),
  )
}

test.each<[string, readonly unknown[]]>([
  ['<p>Один<br>два</p><p>&nbsp;</p><div>три</div>', ['Один\nдва', '', 'три']],
  ['<p class=MsoNormal>Об\nутверждении<o:p></o:p></p>', ['Об утверждении']],
  ['&laquo;А&raquo; &#8470;&#xA0;5 &amp;lt; &неизвестно;', ['«А» № 5 &lt; &неизвестно;']],
  [
    '<table><tr><td>а<td>б<tr><td>в<td>г</table>',
    [
      [
        ['а', 'б'],
        ['в', 'г'],
      ],
    ],
  ],
  [
    '<table><tr><td rowspan=2>а</td><td>б</td></tr><tr><td>в</td></tr></table>',
    [
      [
        ['а', 'б'],
        ['^а', 'в'],
      ],
    ],
  ],
  ['<table><tr><td colspan=2>а</td><td>б</td></tr></table>', [[['а', '<', 'б']]]],
  [
    '<table><tr><td rowspan=2 colspan=2>а</td><td>б</td></tr><tr><td>в</td></tr></table>',
    [
      [
        ['а', '<', 'б'],
        ['^а', '^', 'в'],
      ],
    ],
  ],
  ['<table><tr><td><p>а</p><p>б<br>в</p></td></tr></table>', [[['а\nб\nв']]]],
  ['<table><tr><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>', [[['1', '2']]]],
  ['<ol start=3><li>три<li>четыре</ol><ul><li>точка</ul>', ['3. три', '4. четыре', 'точка']],
  ['<![if !supportLists]>1.&nbsp;&nbsp;<![endif]>Текст', ['1. Текст']],
  ['<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]-->Текст', ['Текст']],
  ['<head><title>Нет</title><style>p{}</style></head><body>Да', ['Да']],
  ['<p>Видно<span style="display:none">скрыто</span></p><del>удалено</del>', ['Видно']],
  ['<p>1 < 2 и <script>alert(1)</script>3</p>', ['1 < 2 и 3']],
  ['<p title="a>b">Текст</p>', ['Текст']],
  ['<p>не закрыт <b', ['не закрыт']],
  ['', []],
])('%j holds %j', (html, blocks) => {
  expect(shown(documentFromHtml(html))).toEqual(blocks)
})

test.each<[string, boolean]>([
  ['<p>Текст</p>', false],
  ['<p style="color:red" class="onload">online=1</p>', false],
  ['<script>x</script>', true],
  ['<p onclick="x">', true],
  ['<img src=x onerror=x>', true],
  ['<a href="javascript:x">', true],
  ['<a href=" javascript:x">', true],
  ['<iframe></iframe>', true],
  ['<form></form>', true],
  ['<meta http-equiv="refresh" content="0">', true],
  ['<meta charset=utf-8>', false],
])('%s is active: %j', (html, active) => {
  expect(documentFromHtml(html).activeContent).toBe(active)
})

test('any escaped text comes back letter for letter, in a paragraph and in a cell', () => {
  const words = fc.stringMatching(/^[а-яa-z<>&"'=/!-]{1,30}$/)
  fc.assert(
    fc.property(words, text => {
      const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
      expect(shown(documentFromHtml(`<p>${escaped}</p><table><tr><td>${escaped}</td></tr></table>`))).toEqual(
        [text, [[text]]],
      )
    }),
  )
})

test('no markup makes it throw', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '<p',
    '<td ',
    '<table>',
    '</table>',
    '<tr>',
    '"',
    "'",
    '<!--',
    '-->',
    '<script>',
    '&',
    'а',
    ' colspan=9',
    '<li>',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
      expect(Array.isArray(documentFromHtml(pieces.join('')).blocks)).toBe(true)
    }),
  )
})
