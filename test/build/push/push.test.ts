import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { createContext, Script } from 'node:vm'
import { makeAddOn } from '../../../build/addOn.ts'
import { writeDist } from '../../../build/dist.ts'
import { folderOf } from '../folderOf.ts'
import { clasp } from './clasp.ts'
import { type Google, startGoogle } from './google.ts'
import { makeProjects, type Projects } from './projects.ts'
import { withPushed } from './pushed.ts'

jest.setTimeout(60_000)

let projects: Projects
let google: Google

beforeEach(async () => {
  projects = makeProjects(['script-1'])
  google = await startGoogle(projects)
})

afterEach(() => google.close())

test('the bundle arrives byte for byte, and a second push finds nothing to do', async () => {
  const folder = await checkout()
  const first = await clasp(google, folder, 'push', '-f')
  expect(first).toEqual({ code: 0, output: expect.stringContaining('Pushed 3 files') })
  const dist = join(folder, 'build/dist')
  const arrived = projects.content('script-1') ?? []
  expect(arrived.map(({ name, type }) => `${name} ${type}`).sort()).toEqual([
    'Code SERVER_JS',
    'about HTML',
    'appsscript JSON',
  ])
  expect(arrived.find(file => file.name === 'Code')?.source).toBe(readFileSync(join(dist, 'Code.js'), 'utf8'))
  expect(arrived.find(file => file.name === 'about')?.source).toBe(
    readFileSync(join(dist, 'about.html'), 'utf8'),
  )

  const second = await clasp(google, folder, 'push', '-f')
  expect(second).toEqual({ code: 0, output: expect.stringContaining('Script is already up to date.') })
  expect(google.requests.filter(request => request.startsWith('PUT'))).toHaveLength(1)
  expect(google.strangers).toEqual([])
})

test('show-file-status lists exactly what lies in dist and asks nobody', async () => {
  const { code, output } = await clasp(google, await checkout(), 'show-file-status', '--json')
  expect(code).toBe(0)
  const { filesToPush, untrackedFiles } = JSON.parse(output)
  expect([...filesToPush].sort()).toEqual([
    'build/dist/Code.js',
    'build/dist/about.html',
    'build/dist/appsscript.json',
  ])
  expect(untrackedFiles).toEqual([])
  expect([google.requests, google.strangers]).toEqual([[], []])
})

test('create-script makes a spreadsheet with a script bound to it', async () => {
  const folder = folderOf({})
  const { code, output } = await clasp(
    google,
    folder,
    'create-script',
    '--type',
    'sheets',
    '--title',
    'Веха',
    '--json',
  )
  expect(code).toBe(0)
  expect(JSON.parse(output)).toMatchObject({ scriptId: 'script-2', parentId: 'spreadsheet-1' })
  expect(projects.parentOf('script-2')).toBe('spreadsheet-1')
  expect(readdirSync(folder).sort()).toEqual(['.clasp.json', 'Code.js', 'appsscript.json'])
  expect(google.strangers).toEqual([])
})

test.each([
  ['class A { #secret = 1 }', 'private'],
  ['class A { static x = 1 }', 'static'],
  ['class A { static { this.x = 1 } }', 'static block'],
])('the stand-in refuses %s as the real parser does, and clasp says so', async code => {
  const folder = await checkout()
  const before = projects.content('script-1')
  writeFileSync(join(folder, 'build/dist/Code.js'), `function f() {}\n${code}`)
  const { code: exit, output } = await clasp(google, folder, 'push', '-f')
  expect(exit).toBe(1)
  expect(output).toMatch(/^SyntaxError: .* - "Code:2"$/m)
  expect(projects.content('script-1')).toBe(before)
})

test('a script that is not there is an error, not silence', async () => {
  const folder = await checkout('script-9')
  const { code, output } = await clasp(google, folder, 'push', '-f')
  expect([code, output]).toEqual([1, expect.stringMatching(/not found|invalid/i)])
})

test('every other host is refused', async () => {
  const [, , port] = google.proxy.split(':')
  const answer = await new Promise<string>(resolve => {
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write('CONNECT example.com:443 HTTP/1.1\r\n\r\n'),
    )
    socket.on('data', chunk => resolve(String(chunk)))
  })
  expect(answer).toMatch(/^HTTP\/1\.1 403/)
  expect(google.strangers).toEqual(['example.com:443'])
})

test('what was pushed is handed on and runs', async () => {
  const dist = join(await checkout(), 'build/dist')
  await withPushed(dist, (folder, files) => {
    expect(files).toHaveLength(3)
    const context = createContext({})
    new Script(readFileSync(join(folder, 'Code.js'), 'utf8')).runInContext(context)
    expect(context.onOpen('школа')).toBe('открыто: школа')
  })
})

/** A small add-on, built by the real build, with a .clasp.json as ours is but for the id. */
async function checkout(scriptId = 'script-1'): Promise<string> {
  const folder = folderOf({
    'appsscript.json': '{\n  "timeZone": "Asia/Vladivostok",\n  "runtimeVersion": "V8"\n}\n',
    'src/gas/main.ts': "export const onOpen = (who: string) => 'открыто: ' + who\n",
    'src/pages/browser/about.tsx': "document.title = 'О программе'\n",
    '.clasp.json': JSON.stringify({ scriptId, rootDir: 'build/dist' }),
  })
  await writeDist(join(folder, 'build/dist'), await makeAddOn(folder))
  return folder
}
