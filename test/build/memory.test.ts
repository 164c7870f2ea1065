import fs from 'node:fs'
import path from 'node:path'

/**
 * Google evaluates the script again for each run; tests and the playground keep its globals, which is the same only
 * while nothing in them tells one run from another. What may stay are answers that depend on the question alone.
 */
const MEMOS = [
  'src/core/deadline/readDeadline.ts',
  'src/core/deadline/ru/dictionary.ts',
  'src/core/deadline/ru/rules/listAt.ts',
]

const STATE =
  /^(?:export )?let |^(?:export )?const \w+[^\n]* = new (?:Weak)?(?:Map|Set)\b[^(\n]*\(\)|^(?:export )?const \w+(?:: (?!readonly )[^\n=]*)? = \[\]$/m

test.each([
  ['let count = 0', true],
  ['export let count = 0', true],
  ['const known = new WeakMap<Plan, string>()', true],
  ['const seen: Set<string> = new Set()', true],
  ['const rows: string[] = []', true],
  ['const NONE: readonly string[] = []', false],
  ["const days = new Set(['пн'])", false],
  ['function f() {\n  let count = 0\n}', false],
  ['const find = () => new Map()', false],
])('%j holds state: %s', (text, found) => {
  expect(STATE.test(text)).toBe(found)
})

test('no module of the add-on holds state but the memos', () => {
  const sources = fs
    .readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => path.posix.join('src', name))
  const holding = sources.filter(file => STATE.test(fs.readFileSync(file, 'utf8')))
  expect(holding.filter(file => !file.startsWith('src/pages/browser/')).sort()).toEqual(MEMOS)
})
