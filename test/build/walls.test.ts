import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { folderOf } from './folderOf.ts'

const root = resolve(__dirname, '../..')

type Forbidden = readonly [room: string, code: string, says: RegExp]

/** Nothing here tells the time or asks for a zone: today is an argument. */
const WITHOUT_CLOCK = ['src/core', 'src/texts', 'src/files', 'src/app', 'src/pages']
const CLOCKS: readonly (readonly [code: string, says: RegExp])[] = [
  ['export const now = () => new Date()', /noRestrictedGlobals.*Date/],
  ['export const now = () => Date.now()', /noRestrictedGlobals.*Date/],
  ['export const now = () => globalThis.Date.now()', /noRestrictedGlobals.*globalThis/],
  ['export const now = () => performance.now()', /noRestrictedGlobals.*performance/],
  ["export const month = () => new Intl.DateTimeFormat('ru')", /noRestrictedGlobals.*Intl/],
]

/** Room, what somebody writes there, and the sentence that stops it. One file each, all checked in one go. */
const FORBIDDEN: readonly Forbidden[] = [
  ...WITHOUT_CLOCK.flatMap(room => CLOCKS.map(([code, says]): Forbidden => [room, code, says])),
  ['src/core', 'export const book = () => SpreadsheetApp.getActive()', /Cannot find name 'SpreadsheetApp'/],
  ['src/core', "export const say = () => console.log('x')", /Cannot find name 'console'/],
  ['src/core', 'export const dice = () => Math.random()', /No randomness here/],
  ['src/core', 'export const wait = async () => 1', /No async here/],
  ['src/core', 'export async function wait() { return 1 }', /No async here/],
  ['src/core', 'export const room = { async wait() { return 1 } }', /No async here/],
  ['src/core', 'export const later = () => Promise.resolve(1)', /noRestrictedGlobals.*Promise/],
  ['src/core', 'export const wait = () => setTimeout(wait, 1)', /Cannot find name 'setTimeout'/],
  [
    'src/core',
    "import { readFileSync } from 'node:fs'\nexport const a = readFileSync",
    /core imports itself and zod/,
  ],
  [
    'src/core',
    "import { here } from '../texts/here.ts'\nexport const a = here",
    /core imports itself and zod/,
  ],
  ['src/core', "import { here } from '../gas/here.ts'\nexport const a = here", /core imports itself and zod/],
  [
    'src/core',
    "import { here } from '../app/here.ts'\nexport const a = here",
    /not under 'rootDir'|is not listed/,
  ],
  ['src/core', "import { z } from 'zod'\nexport const a = z.string()", /zod\/mini/],
  ['src/core', "import { here } from './here'\nexport const a = here", /file extension/i],
  ['src/core', 'export class Room {}', /No classes here/],
  ['src/core', 'export enum Room { One }', /erasableSyntaxOnly/],
  ['src/core', 'export default 1', /default export/],
  ['src/core', "export { here } from './here.ts'", /barrel/i],
  ['src/core', "export * from './here.ts'", /noReExportAll/],
  ['src/core', 'export const cell = (value: any) => value', /noExplicitAny/],
  ['src/core', 'export const last = (a: readonly number[]) => a.at(-1)', /Property 'at' does not exist/],
  ['src/core', "export const a = 'x'.replaceAll('x', 'y')", /Property 'replaceAll' does not exist/],
  ['src/core', 'export const copy = (a: object) => structuredClone(a)', /Cannot find name 'structuredClone'/],
  ['src/core', 'export const link = () => new URL("x")', /Cannot find name 'URL'/],
  ['src/texts', "import { here } from '../app/here.ts'\nexport const a = here", /texts imports core only/],
  ['src/texts', 'export const wait = async () => 1', /No async here/],
  [
    'src/app',
    "import { here } from '../gas/here.ts'\nexport const a = here",
    /app imports core and texts only/,
  ],
  [
    'src/app',
    "import { here } from '../pages/here.ts'\nexport const a = here",
    /app imports core and texts only/,
  ],
  ['src/app', "import { render } from 'preact'\nexport const a = render", /app imports core and texts only/],
  ['src/app', 'export const mail = () => MailApp.getRemainingDailyQuota()', /Cannot find name 'MailApp'/],
  ['src/app', 'export const dice = () => Math.random()', /No randomness here/],
  [
    'src/pages',
    "import { here } from '../app/here.ts'\nexport const a = here",
    /pages imports core and texts only/,
  ],
  ['src/pages', "export const body = () => document.getElementById('x')", /noRestrictedGlobals.*document/],
  [
    'src/pages/browser',
    'export const book = () => SpreadsheetApp.getActive()',
    /Cannot find name 'SpreadsheetApp'/,
  ],
  [
    'src/gas',
    "import { host } from '../../local/host/here.ts'\nexport const a = host",
    /gas knows all of src but/,
  ],
  ['src/gas', "import { here } from '../cli/here.ts'\nexport const a = here", /gas knows all of src but/],
  ['src/gas', 'export const wait = async () => 1', /No async here/],
  ['src/gas', "export const say = () => console.log('x')", /Don't use console/],
  ['src/gas', 'export const wait = () => setTimeout(wait, 1)', /noRestrictedGlobals.*setTimeout/],
  [
    'src/cli',
    "import { here } from '../gas/here.ts'\nexport const a = here",
    /cli imports core and texts only/,
  ],
  [
    'local',
    "import { here } from '../src/core/here.ts'\nexport const a = here",
    /local knows nothing of src/,
  ],
  [
    'local',
    "import { here } from '../src/texts/here.ts'\nexport const a = here",
    /not under 'rootDir'|is not listed/,
  ],
]

const ALLOWED: readonly (readonly [room: string, code: string])[] = [
  ['src/core', "import * as z from 'zod/mini'\nexport const a = z.string()"],
  ['src/texts', "import { here } from '../core/here.ts'\nexport const a = here"],
  ['src/files', "import { here } from '../core/here.ts'\nexport const a = here"],
  ['src/app', "import { here } from '../core/here.ts'\nexport const a = here"],
  ['src/pages', "import { here } from '../texts/here.ts'\nexport const a = here"],
  ['src/pages/browser', "export const body = () => document.getElementById('x')"],
  ['src/gas', "import { here } from '../app/here.ts'\nexport const now = () => [here, new Date()]"],
  ['src/gas', 'export const book = () => SpreadsheetApp.getActive()'],
  ['src/cli', "import { readFileSync } from 'node:fs'\nexport const a = readFileSync"],
  ['local', 'export const wait = async () => 1'],
]

const ROOMS = ['core', 'texts', 'files', 'app', 'pages', 'pages/browser', 'gas', 'cli'].map(
  room => `src/${room}`,
)
const CYCLE = {
  'src/core/hen.ts': "import { egg } from './egg.ts'\nexport const hen = () => egg",
  'src/core/egg.ts': "import { hen } from './hen.ts'\nexport const egg = () => hen",
}

let complaints: readonly string[]

beforeAll(() => {
  const folder = folderOf({
    ...Object.fromEntries(
      [...ROOMS, 'local', 'local/host'].map(room => [`${room}/here.ts`, 'export const here = 1\n']),
    ),
    ...Object.fromEntries(
      FORBIDDEN.map(([room, code], index) => [`${room}/forbidden${index}.ts`, `${code}\n`]),
    ),
    ...Object.fromEntries(ALLOWED.map(([room, code], index) => [`${room}/allowed${index}.ts`, `${code}\n`])),
    ...CYCLE,
    'tsconfig.json': JSON.stringify({
      files: [],
      references: [...ROOMS, 'local'].map(path => ({ path })),
    }),
  })
  const configs = [
    'biome.json',
    '.gitignore',
    'build/lint',
    'build/tsconfig.room.json',
    'local/tsconfig.json',
  ]
  for (const path of [...configs, ...ROOMS.map(room => `${room}/tsconfig.json`)]) {
    cpSync(join(root, path), join(folder, path), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  complaints = [
    ...linesOf(folder, 'tsc', ['-b', '--pretty', 'false']),
    ...linesOf(folder, 'biome', ['lint', '--reporter=github', '--max-diagnostics=none']),
  ]
}, 120_000)

describe('is stopped by compiler or linter', () => {
  test.each(FORBIDDEN.map(([room, code, says], index) => [room, oneLine(code), says, index] as const))(
    '%s: %s → %s',
    (_room, _code, says, index) => {
      expect(about(`forbidden${index}.ts`)).toEqual(expect.arrayContaining([expect.stringMatching(says)]))
    },
  )

  test('core: an import cycle', () => {
    expect(about('hen.ts')).toEqual(expect.arrayContaining([expect.stringMatching(/part of a cycle/)]))
  })
})

describe('is let through', () => {
  test.each(ALLOWED.map(([room, code], index) => [room, oneLine(code), index] as const))(
    '%s: %s',
    (_room, _code, index) => {
      expect(about(`allowed${index}.ts`)).toEqual([])
    },
  )
})

test('the rooms checked here are the rooms there are', () => {
  const { references } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'))
  const paths = references.map(({ path }: { readonly path: string }) => path)
  expect(paths.filter((path: string) => path.startsWith('src/')).sort()).toEqual([...ROOMS].sort())
})

function linesOf(folder: string, tool: string, options: readonly string[]): readonly string[] {
  const { stdout } = spawnSync(join(root, 'node_modules/.bin', tool), options, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC' },
  })
  return stdout.split('\n')
}

function oneLine(code: string): string {
  return code.replace('\n', '; ')
}

function about(file: string): readonly string[] {
  return complaints.filter(line => line.includes(`/${file}`))
}
