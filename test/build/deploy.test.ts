import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deploy } from '../../build/deploy/deploy.ts'
import { folderOf } from './folderOf.ts'
import { clasp } from './push/clasp.ts'
import { type Google, startGoogle } from './push/google.ts'
import { makeProjects, type Projects } from './push/projects.ts'

jest.setTimeout(60_000)

const DIST = {
  'build/dist/Code.js': 'function onOpen() {}\n',
  'build/dist/appsscript.json': '{\n  "timeZone": "Asia/Vladivostok"\n}\n',
  '.clasp.json': '{"scriptId":"","rootDir":"build/dist"}',
}
const KNOWN = { '.clasp.local.json': '{"scriptId":"script-1","rootDir":"build/dist"}' }

let projects: Projects
let google: Google
let said: string[]

beforeEach(async () => {
  projects = makeProjects(['script-1'])
  google = await startGoogle(projects)
  said = []
})

afterEach(() => google.close())

const run = (folder: string, wishes = {}) =>
  deploy(folder, wishes, {
    say: line => said.push(line),
    clasp: (at, ...options) => clasp(google, at, ...options),
  })

test('without a script it says what to do and asks nobody', async () => {
  expect(await run(folderOf(DIST))).toBe(1)
  expect(said.join('\n')).toMatch(/нет файла \.clasp\.local\.json.*--create.*--script ID.*clasp login/s)
  expect(google.requests).toEqual([])
})

test('with a script it pushes, makes sure and prints the link', async () => {
  expect(await run(folderOf({ ...DIST, ...KNOWN }))).toBe(0)
  expect(said.join('\n')).toMatch(/Pushed 2 files.*https:\/\/script\.google\.com\/d\/script-1\/edit/s)
  expect(sourceIn('script-1')).toBe(DIST['build/dist/Code.js'])
})

test('a pasted id is remembered', async () => {
  const folder = folderOf(DIST)
  expect(await run(folder, { script: 'script-1' })).toBe(0)
  expect(JSON.parse(readFileSync(join(folder, '.clasp.local.json'), 'utf8'))).toEqual({
    scriptId: 'script-1',
    rootDir: 'build/dist',
  })
  expect(await run(folder)).toBe(0)
})

test('a new spreadsheet is made, and our files are in it, not the ones of a new script', async () => {
  const folder = folderOf(DIST)
  expect(await run(folder, { create: 'Дорожная карта' })).toBe(0)
  expect(said.join('\n')).toContain('https://docs.google.com/spreadsheets/d/spreadsheet-1/edit')
  expect(sourceIn('script-2')).toBe(DIST['build/dist/Code.js'])
  expect(readFileSync(join(folder, 'build/dist/Code.js'), 'utf8')).toBe(DIST['build/dist/Code.js'])
})

test('a chosen spreadsheet is not changed by the way', async () => {
  expect(await run(folderOf({ ...DIST, ...KNOWN }), { create: 'Другая' })).toBe(1)
  expect(said.join('\n')).toMatch(/Таблица уже выбрана/)
  expect(google.requests).toEqual([])
})

test('a script of somebody else is explained', async () => {
  const folder = folderOf(DIST)
  expect(await run(folder, { script: 'script-9' })).toBe(1)
  expect(said.join('\n')).toMatch(/Проверьте scriptId/)
})

test.each(['', '{', '{"scriptId":""}', '{"scriptId":"x","rootDir":"../other"}'])(
  'a local file %j is refused in words',
  async text => {
    const folder = folderOf({ ...DIST, '.clasp.local.json': text })
    await expect(run(folder)).rejects.toThrow(/В файле \.clasp\.local\.json должно быть/)
    expect(existsSync(join(folder, '.clasp.local.json'))).toBe(true)
  },
)

function sourceIn(scriptId: string): string | undefined {
  return projects.content(scriptId)?.find(file => file.name === 'Code')?.source
}
