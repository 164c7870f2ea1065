import { ANY_TEST, ORDINARY_TEST, zoneTests } from '../../build/zone/zoneTests.ts'
import { folderOf } from '../build/folderOf.ts'

const SEES = 'export const hour = () => new Date().getHours()'

/** A test reaches a file that sees the zone through whatever it loads. */
test.each<readonly [files: Readonly<Record<string, string>>, because: string | null]>([
  [{ 'test/a.test.ts': 'test("a", () => new Date().getHours())' }, 'test/a.test.ts: getHours'],
  [{ 'test/a.test.ts': "import { hour } from '../src/clock.ts'" }, 'src/clock.ts: getHours'],
  [
    { 'test/a.test.tsx': "import { hour } from '../src/clock.ts'; const a = <b>{hour}</b>" },
    'src/clock.ts: getHours',
  ],
  [
    {
      'test/a.test.ts': "import { far } from './far.ts'",
      'test/far.ts': "export { hour } from '../src/clock.ts'",
    },
    'src/clock.ts: getHours',
  ],
  [
    {
      'test/a.test.ts': "import './b.ts'",
      'test/b.ts': "import './a.test.ts'; await import('../src/clock.ts')",
    },
    'src/clock.ts: getHours',
  ],
  [
    { 'test/a.test.ts': "import './all.ts'", 'test/all.ts': "export * from '../src/clock.ts'" },
    'src/clock.ts: getHours',
  ],
  [{ 'test/a.test.ts': "import type { Hour } from '../src/clock.ts'" }, null],
  [{ 'test/a.test.ts': "export type { Hour } from '../src/clock.ts'" }, null],
  [
    {
      'test/a.test.ts': "import fs from 'node:fs'; import '../src/gone.ts'; fs.existsSync('../src/clock.ts')",
    },
    null,
  ],
])('%j: %j', (files, because) => {
  const { all, zoned } = zoneTests(folderOf({ 'src/clock.ts': SEES, ...files }), ANY_TEST)
  expect(all).toHaveLength(1)
  expect(zoned.map(found => found.because)).toEqual(because === null ? [] : [because])
})

test('browser tests have a run of their own', () => {
  const root = folderOf({ 'test/a.browser.test.ts': SEES })
  expect(zoneTests(root, ORDINARY_TEST).all).toEqual([])
  expect(zoneTests(root, ANY_TEST).zoned).toHaveLength(1)
})
