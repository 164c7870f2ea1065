import { coordinator, failure, school, scriptHost } from '../scriptHost.ts'

const who = `
  function who() { return [Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail()].join(' ') }
  function install() { ScriptApp.newTrigger('who').timeBased().everyHours(1).create() }
`

/** Reference of Session; PLATFORM 1.3: an installed trigger runs as its creator, a simple one tells nobody. */
test.each([
  ['menu', 'consumer', `${school} ${school}`],
  ['dialog', 'consumer', `${school} ${school}`],
  ['editor', 'consumer', `${school} ${school}`],
  ['simple-edit', 'consumer', ' '],
  ['simple-open', 'consumer', ' '],
  ['timed', 'consumer', `${coordinator} ${coordinator}`],
  ['installable-edit', 'consumer', `${coordinator} `],
  ['installable-edit', 'workspace', `${coordinator} ${school}`],
] as const)('a %s run (%s) while a school sits at the keyboard is «%s»', (kind, account, expected) => {
  const { host } = scriptHost(who, { account })
  host.call('menu', 'install')
  host.signIn(school)
  expect(host.call(kind, 'who')).toBe(expected)
})

test('a record says what the run cost, by class and method', () => {
  const { host } = scriptHost(`
    function work() {
      const store = PropertiesService.getScriptProperties()
      store.setProperty('a', '1'); store.getProperty('a'); store.getProperty('b')
    }
  `)
  host.call('menu', 'work')
  const run = host.runs[0]
  expect(run).toMatchObject({
    kind: 'menu',
    functionName: 'work',
    user: coordinator,
    startedAt: '2022-10-10T23:00:00.000Z',
    calls: {
      'PropertiesService.getScriptProperties': 1,
      'Properties.setProperty': 1,
      'Properties.getProperty': 2,
    },
    totalCalls: 4,
    error: null,
    killed: false,
  })
  // Cold start 500, light getter 0.8, set 62, get 30 twice: PLATFORM 4.
  expect(run?.modelledMs).toBeCloseTo(500 + 0.8 + 62 + 60)
})

test('what a script throws comes out of call and into the record', () => {
  const { host } = scriptHost('function bad() { throw new RangeError("out of paper") }')
  expect(failure(() => host.call('menu', 'bad'))).toBe('out of paper')
  expect(host.runs[0]).toMatchObject({ error: 'out of paper', killed: false })
})

test.each(['none', 'menu.none', 'not a name', ''])('a function «%s» that does not exist', name => {
  const { host } = scriptHost('const menu = {}')
  expect(failure(() => host.call('menu', name))).toBe(`Script function not found: ${name}`)
})

test.each([
  ['function f() { return 1 }', 'f'],
  ['const f = () => 1', 'f'],
  ['var f = function () { return 1 }', 'f'],
  ['const menu = { item1: () => 1 }', 'menu.item1'],
])('%s is found as %s', (code, name) => {
  expect(scriptHost(code).host.call('menu', name)).toBe(1)
})

/** guides/html/communication, «Parameters and return values». */
test.each([
  ['"text"', '"text"'],
  ['[1, [2, null]]', '[1,[2,null]]'],
  ['({ a: 1, b: undefined, c: [undefined] })', '{"a":1,"c":[null]}'],
  ['new Date(0)', 'Failed due to illegal value in property: 0'],
  ['({ a: [{ when: new Date(0) }] })', 'Failed due to illegal value in property: a[0].when'],
  ['() => 1', 'Failed due to illegal value in property: 0'],
  ['[Symbol.iterator]', 'Failed due to illegal value in property: [0]'],
  ['(() => { const a = {}; a.self = a; return a })()', 'Failed due to illegal value in property: self'],
  ['LockService.getScriptLock()', 'Failed due to illegal value in property: 0'],
])('google.script.run gives a page %s as %s', (code, expected) => {
  const { host } = scriptHost(`function give() { return ${code} }`)
  let given: unknown
  const refused = failure(() => {
    given = host.call('dialog', 'give')
  })
  expect(refused ?? JSON.stringify(given)).toBe(expected)
})

test('a page passes no dates and calls no private functions', () => {
  const { host } = scriptHost('function take(value) { return typeof value } function secret_() {}')
  expect(host.call('dialog', 'take', { a: 1 })).toBe('object')
  expect(failure(() => host.call('dialog', 'take', new Date(0)))).toBe(
    'Failed due to illegal value in property: 0',
  )
  expect(failure(() => host.call('dialog', 'secret_'))).toBe('google.script.run.secret_ is not a function')
})

test('a run started while a question is open is metered and refused like any other', () => {
  const { host } = scriptHost(`
    function ask() { SpreadsheetApp.getUi().alert('wait') }
    function send() { MailApp.sendEmail('a@example.invalid', 's', 'b') }
  `)
  const refused: (string | null)[] = []
  host.answer(() => {
    refused.push(failure(() => host.call('simple-edit', 'send')))
    return { button: 'OK' }
  })
  host.call('menu', 'ask')
  expect(refused).toEqual([expect.stringMatching(/^You do not have permission to call MailApp\.sendEmail/)])
  expect(host.runs.map(run => [run.functionName, run.totalCalls])).toEqual([
    ['send', 1],
    ['ask', 2],
  ])
})
