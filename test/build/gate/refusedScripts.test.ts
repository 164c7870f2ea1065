import type { Artifact } from '../../../build/artifact.ts'
import { refusals } from '../../../build/gate/gate.ts'

/** Written as it would stand in Code.js, past any lowering by the bundler. */
const REFUSED: readonly (readonly [string, rule: string, line: number, says: RegExp])[] = [
  ['class A { #x = 1 }', 'syntax', 1, /private names/],
  ['class A {\n static x = 1 }', 'syntax', 2, /class fields, static/],
  ['class A { x = 1 }', 'syntax', 1, /class fields/],
  ['class A { static { f() } }', 'syntax', 1, /static blocks/],
  ['var a = {}\nvar b = a?.c', 'syntax', 2, /not ES2019/],
  ['var a = null ?? 1', 'syntax', 1, /not ES2019/],
  ['var a = 1n', 'syntax', 1, /not ES2019/],
  ['var a = 1_000', 'syntax', 1, /not ES2019/],
  ['var a = /x/v', 'syntax', 1, /not ES2019/],
  ['import a from "a"', 'syntax', 1, /not ES2019/],
  ['await 1', 'syntax', 1, /not ES2019/],
  ['function f() {\n  setTimeout(g, 5)\n}\nfunction g() {}', 'foreign-names', 2, /no setTimeout/],
  ['function f() { return new URL("x") }', 'foreign-names', 1, /no URL/],
  ['function f() { return globalThis.fetch("x") }', 'foreign-names', 1, /no fetch/],
  ['function f() { return new TextEncoder() }', 'foreign-names', 1, /no TextEncoder/],
  ['function f() { return structuredClone({}) }', 'foreign-names', 1, /no structuredClone/],
  ['function f() { return process.env.HOME }', 'foreign-names', 1, /no process/],
  ['function f() { return require("fs") }', 'foreign-names', 1, /no require/],
  ['function f() { return new Function("") }', 'foreign-names', 1, /no Function/],
  ['function f() { return eval("1") }', 'foreign-names', 1, /no eval/],
  ['function f() { return DriveApp.getFiles() }', 'foreign-names', 1, /no DriveApp/],
  ['function f() { return GmailApp.getInboxThreads() }', 'foreign-names', 1, /no GmailApp/],
  ['function f() { return UrlFetchApp.fetch("x") }', 'foreign-names', 1, /no UrlFetchApp/],
  ['function f() { return BigInt(1) }', 'foreign-names', 1, /no BigInt/],
  ['function f() { return neverDeclared }', 'foreign-names', 1, /no neverDeclared/],
  ['function f(a) { return a.at(-1) }', 'later-methods', 1, /method at/],
  ['function f(a) {\n\n return a["replaceAll"]("x", "y") }', 'later-methods', 3, /method replaceAll/],
  ['function f(a) { return Object.groupBy(a, String) }', 'later-methods', 1, /method groupBy/],
  ['function f(a) { return Object.hasOwn(a, "x") }', 'later-methods', 1, /method hasOwn/],
  ['function f(a) { return a.toSorted() }', 'later-methods', 1, /method toSorted/],
  ['function f() { return Promise.any([]) }', 'later-methods', 1, /method any/],
  ['var pattern = new RegExp("x", "dg")', 'later-methods', 1, /flags «dg»/],
  [
    'function f() {}\nvar sheet = SpreadsheetApp.getActive()',
    'loading',
    2,
    /SpreadsheetApp.getActive is used/,
  ],
  ['var key = PropertiesService.getUserProperties()', 'loading', 1, /PropertiesService/],
  ['var zone = Session.getScriptTimeZone()', 'loading', 1, /Session/],
  ['Logger.log("loaded")', 'loading', 1, /Logger.log/],
  ['console.log("loaded")', 'loading', 1, /console.log/],
  ['var html = new HtmlService()', 'loading', 1, /HtmlService/],
  ['try { MailApp.sendEmail() } finally { var after = 1 }', 'loading', 1, /MailApp.sendEmail/],
  ['function f() {}\n\nnull.x', 'loading', 3, /null/],
  ['while (true) {}', 'loading', 1, /timed out/],
  [`var text = "${'ж'.repeat(330 * 1024)}"`, 'size', 1, /660.0 KB, the limit is 640.0 KB/],
]

describe('a script is refused', () => {
  test.each(REFUSED.map(titled))('%s → %s', (_title, rule, code, line, says) => {
    expect(refusals([script(code)])).toEqual([
      {
        rule,
        place: `build/dist/Code.js:${line}`,
        what: expect.stringMatching(says),
        remedy: expect.stringMatching(/\.$/),
      },
    ])
  })
})

const TAKEN: readonly string[] = [
  'function onOpen(...args) { return args }',
  'var Vekha = (() => { const fetch = 1; return { fetch } })()',
  'function f(URL) { return new URL("a parameter") }',
  'function f() { return typeof structuredClone === "undefined" }',
  'function f() { return SpreadsheetApp.getActive().getName() }',
  'var service = SpreadsheetApp',
  'async function f() { for await (const x of []) return x }',
  'var pattern = /(?<year>\\d{4})(?<=\\p{L})/su',
  'var a = { at: 1 }\nvar b = a.at',
  'function f(schema) { return schema.any(1) }',
  'try { f() } catch { f() }\nfunction f() {}',
  'var flat = [[1]].flat().concat(Object.fromEntries([["a", 1]]).a)',
  `var text = "${'ж'.repeat(190 * 1024)}"`,
]

describe('a script is taken', () => {
  test.each(TAKEN.map(code => [code.slice(0, 80), code]))('%s', (_title, code) => {
    expect(refusals([script(code)])).toEqual([])
  })
})

test('every slip is told, not only the first', () => {
  const code = 'function f(a) { fetch(a.at(0)); setTimeout(f) }'
  expect(refusals([script(code)]).map(refusal => refusal.what)).toEqual([
    'Apps Script has no fetch.',
    'Apps Script has no setTimeout.',
    'The method at is younger than ES2019; Apps Script may not have it.',
  ])
})

function titled([code, rule, line, says]: (typeof REFUSED)[number]) {
  return [code.slice(0, 80), rule, code, line, says] as const
}

function script(code: string): Artifact {
  const map = JSON.stringify({ version: 3, sources: [], names: [], mappings: '' })
  return { name: 'Code.js', kind: 'script', text: code, program: { code, map, warnings: [], weights: [] } }
}
