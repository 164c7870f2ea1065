import { refusals } from '../../../build/gate/gate.ts'
import { bundlePages } from '../../../build/pages.ts'
import { folderOf } from '../folderOf.ts'

type Sources = Readonly<Record<string, string>>

const REFUSED: readonly (readonly [files: Sources, rule: string, place: string, says: RegExp])[] = [
  [{ 'page.tsx': "fetch('/x')" }, 'foreign-names', 'page.tsx:1', /uses fetch/],
  [{ 'page.tsx': '\nnew XMLHttpRequest()' }, 'foreign-names', 'page.tsx:2', /uses XMLHttpRequest/],
  [{ 'page.tsx': "globalThis.fetch('/x')" }, 'foreign-names', 'page.tsx:1', /uses fetch/],
  [{ 'page.tsx': "new WebSocket('wss://x')" }, 'foreign-names', 'page.tsx:1', /uses WebSocket/],
  [
    { 'page.tsx': "\nObject.assign(document.body, { src: 'https://example.invalid/a.js' })" },
    'outside-addresses',
    'page.tsx:2',
    /example\.invalid\/a\.js/,
  ],
  [
    { 'page.tsx': "import './page.css'", 'page.css': 'a { background: url(https://example.invalid/a.png) }' },
    'outside-addresses',
    'build/dist/page.html',
    /a\.png/,
  ],
  [
    { 'page.tsx': "import './page.css'", 'page.css': '@import "https://example.invalid/a.css";' },
    'outside-addresses',
    'build/dist/page.html',
    /a\.css/,
  ],
  [
    { 'page.tsx': `document.title = '${'ж'.repeat(460 * 1024)}'` },
    'size',
    'build/dist/page.html:1',
    /limit is 900\.0 KB/,
  ],
  [{ 'page.tsx': 'document.title = { a: "x", a: "y" }.a' }, 'warnings', 'page.tsx:1', /Duplicate key/],
]

describe('a page is refused', () => {
  test.each(
    REFUSED.map(
      ([files, ...rest]) => [Object.values(files).join(' + ').trim().slice(0, 90), files, ...rest] as const,
    ),
  )('%s', async (_title, files, rule, place, says) => {
    expect(refusals(await bundlePages(folderOf(files), '.'))).toEqual([
      {
        rule,
        place: expect.stringMatching(new RegExp(`${place}$`)),
        what: expect.stringMatching(says),
        remedy: expect.stringMatching(/\.$/),
      },
    ])
  })
})

const TAKEN: readonly Sources[] = [
  { 'page.tsx': 'document.body.innerHTML = \'<a href="https://docs.google.com">\'' },
  { 'page.tsx': "Object.assign(document.createElement('a'), { href: 'https://docs.google.com' })" },
  { 'page.tsx': 'class A { #x = 1; static y = 2; get() { return this.#x } }\nnew A().get()' },
  { 'page.tsx': "document.title = [1, 2].at(-1) + ''" },
  { 'page.tsx': "import './page.css'", 'page.css': 'a { background: url("data:image/png;base64,AAAA") }' },
]

describe('a page is taken', () => {
  test.each(TAKEN.map(files => [Object.values(files).join(' + '), files] as const))(
    '%s',
    async (_title, files) => {
      const pages = await bundlePages(folderOf(files), '.')
      expect(pages).toHaveLength(1)
      expect(refusals(pages)).toEqual([])
    },
  )
})

test('a folder without entries makes no pages', async () => {
  expect(await bundlePages(folderOf({ 'readme.md': '' }), '.')).toEqual([])
  expect(await bundlePages(folderOf({}), 'absent')).toEqual([])
})
