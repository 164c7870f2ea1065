import { createContext, Script } from 'node:vm'
import { makeAddOn } from '../../build/addOn.ts'
import { refusals } from '../../build/gate/gate.ts'
import { folderOf } from './folderOf.ts'

const MAIN = `import { title } from '../texts/title.ts'
export function onOpen(event: { readonly user?: string } | undefined, ...rest: readonly number[]) {
  return [title, event?.user ?? 'nobody', ...rest]
}
export const remind = () => 'sent'
export type Entry = 'onOpen'
`
const SOURCES = {
  'appsscript.json': '{"timeZone":"Asia/Vladivostok"}',
  'src/gas/main.ts': MAIN,
  'src/texts/title.ts': "export const title = 'Дорожная карта'",
}

test('the bundle is one readable ES2019 script with a one-line global function per export', async () => {
  const code = await codeOf(SOURCES)
  expect(code).toContain('Дорожная карта')
  expect(code.split('\n})();\n')[1]?.trim().split('\n')).toEqual([
    'function onOpen(...args) { return Vekha.onOpen(...args) }',
    'function remind(...args) { return Vekha.remind(...args) }',
  ])
  const context = createContext({})
  new Script(code).runInContext(context)
  expect(Object.keys(context).sort()).toEqual(['Vekha', 'onOpen', 'remind'])
  expect(JSON.stringify(context.onOpen({ user: 'head' }, 1, 2))).toBe('["Дорожная карта","head",1,2]')
  expect(context.remind()).toBe('sent')
})

test('the same sources give the same bytes', async () => {
  expect(await makeAddOn(folderOf(SOURCES))).toEqual(await makeAddOn(folderOf(SOURCES)))
})

test('a refusal names the line of the source, not of the bundle', async () => {
  const source = "export const title = 'x'\n\nexport function wait(): void {\n  setTimeout(wait)\n}\nwait()\n"
  const folder = folderOf({ ...SOURCES, 'src/texts/title.ts': source })
  expect(refusals(await makeAddOn(folder)).map(({ rule, place }) => [rule, place])).toEqual([
    ['foreign-names', 'src/texts/title.ts:4'],
    ['loading', 'src/texts/title.ts:4'],
  ])
})

test('a script that is too large says what makes it so', async () => {
  const source = `export const title = '${'ж'.repeat(340 * 1024)}'`
  const [refusal, ...others] = refusals(
    await makeAddOn(folderOf({ ...SOURCES, 'src/texts/title.ts': source })),
  )
  expect(others).toEqual([])
  expect(refusal?.remedy).toMatch(
    /^The heaviest: src\/texts\/title\.ts 680\.\d KB, src\/gas\/main\.ts 0\.\d KB\./,
  )
})

test('what the bundler only warns of is refused', async () => {
  const folder = folderOf({ ...SOURCES, 'src/texts/title.ts': 'export const title = { a: 1, a: 2 }' })
  expect(refusals(await makeAddOn(folder))).toEqual([
    expect.objectContaining({
      rule: 'warnings',
      place: 'src/texts/title.ts:1',
      what: expect.stringContaining('Duplicate key'),
    }),
  ])
})

test.each([
  ['export default function () {}', /exports «default»: give it a name/],
  ['export function hidden_() {}', /exports «hidden_»: Google hides/],
])('main.ts may not say %s', async (main, message) => {
  await expect(makeAddOn(folderOf({ ...SOURCES, 'src/gas/main.ts': main }))).rejects.toThrow(message)
})

async function codeOf(files: Readonly<Record<string, string>>): Promise<string> {
  const artifacts = await makeAddOn(folderOf(files))
  return artifacts.find(artifact => artifact.name === 'Code.js')?.text ?? ''
}
