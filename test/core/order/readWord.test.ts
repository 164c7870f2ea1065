import { documentFromWord } from '../../../src/core/order/word/readWord.ts'

function level(at: number, text: string, format = 'decimal', start = 1): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
}

const NUMBERING = `<w:numbering>
<w:abstractNum w:abstractNumId="0">${level(0, '%1.')}${level(1, '%1.%2.')}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, '%1.', 'upperRoman', 3)}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, '•', 'bullet')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>`

const STYLES =
  '<w:styles><w:style w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>'

function item(list: number, at: number, text: string): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
}

function run(inner: string): string {
  return `<w:p><w:r>${inner}</w:r></w:p>`
}

function cell(inner: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`
}

test.each<[string, string, readonly unknown[]]>([
  ['text', run('<w:t>Об </w:t><w:t>утверждении</w:t><w:br/><w:t>плана</w:t>'), ['Об утверждении\nплана']],
  [
    'special characters',
    run('<w:t>a &amp; &lt;b&gt;</w:t><w:tab/><w:t>чек</w:t><w:noBreakHyphen/><w:t>лист</w:t>'),
    ['a & <b> чек-лист'],
  ],
  ['a blank paragraph', '<w:p/>', ['']],
  [
    'deleted text',
    `<w:p><w:r><w:t>да</w:t></w:r><w:del><w:r><w:delText>нет</w:delText></w:r></w:del></w:p>`,
    ['да'],
  ],
  [
    'lists on two levels',
    item(1, 0, 'а') + item(1, 1, 'б') + item(1, 1, 'в') + item(1, 0, 'г') + item(1, 1, 'д'),
    ['1. а', '1.1. б', '1.2. в', '2. г', '2.1. д'],
  ],
  ['a list that starts anew', item(1, 0, 'а') + item(1, 0, 'б') + item(4, 0, 'в'), ['1. а', '2. б', '1. в']],
  ['a list that starts at III', item(2, 0, 'а') + item(2, 0, 'б'), ['III. а', 'IV. б']],
  ['bullets', item(3, 0, 'а'), ['а']],
  [
    'a numbering style',
    '<w:p><w:pPr><w:pStyle w:val="Item"/></w:pPr><w:r><w:t>а</w:t></w:r></w:p>',
    ['1. а'],
  ],
  [
    'an automatic number alone in its cell',
    `<w:tbl><w:tr>${cell(item(1, 0, ''))}${cell(run('<w:t>Слёт</w:t>'))}</w:tr></w:tbl>`,
    [[['1.', 'Слёт']]],
  ],
  [
    'cells merged across',
    `<w:tbl><w:tr>${cell(run('<w:t>а</w:t>'), '<w:gridSpan w:val="2"/>')}${cell(run('<w:t>б</w:t>'))}</w:tr></w:tbl>`,
    [[['а', '<', 'б']]],
  ],
  [
    'cells merged down',
    `<w:tbl><w:tr>${cell(run('<w:t>а</w:t>'), '<w:vMerge w:val="restart"/>')}${cell(run('<w:t>б</w:t>'))}</w:tr><w:tr>${cell('<w:p/>', '<w:vMerge/>')}${cell(run('<w:t>в</w:t>'))}</w:tr></w:tbl>`,
    [
      [
        ['а', 'б'],
        ['^а', 'в'],
      ],
    ],
  ],
  [
    'paragraphs of a cell',
    `<w:tbl><w:tr>${cell(run('<w:t>а</w:t>') + run('<w:t>б</w:t>'))}</w:tr></w:tbl>`,
    [[['а\nб']]],
  ],
])('%s', (_, body, blocks) => {
  const document = documentFromWord({
    document: `<w:document><w:body>${body}</w:body></w:document>`,
    numbering: NUMBERING,
    styles: STYLES,
  })
  const marks = { itself: '', above: '^', left: '<' }
  expect(
    document.blocks.map(block =>
      block.kind === 'paragraph'
        ? block.text
        : block.rows.map(row => row.map(({ text, from }) => marks[from] + text)),
    ),
  ).toEqual(blocks)
})
