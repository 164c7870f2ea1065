import { coordinator, school, scriptHost } from '../scriptHost.ts'

const script = `
  const told = []
  function tell(name, e) {
    const range = e.range.getA1Notation()
    const fields = Object.keys(e).sort().join()
    Logger.log([name, range, e.value, e.oldValue, String(e.authMode), e.user.getEmail(), fields].join('|'))
  }
  function onEdit(e) { tell('simple', e) }
  function edited(e) { tell('installed', e) }
  function install() { ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create() }
  function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('by script') }
`

function opened() {
  return scriptHost(script, { firstSheet: 'S', editors: [school], clockRate: 0 })
}

/** PLATFORM 7, row «onEdit e»; guides/triggers/events. */
test('typing into one cell tells value and old value', () => {
  const { host } = opened()
  host.type('S', 'B2', 'first')
  host.type('S', 'B2', '12')
  expect(host.log).toEqual([
    'simple|B2|first||LIMITED||authMode,range,source,user,value',
    'simple|B2|12|first|LIMITED||authMode,oldValue,range,source,user,value',
  ])
})

test('an installed trigger runs as its creator, with FULL and a trigger id', () => {
  const { host } = opened()
  host.call('menu', 'install')
  host.type('S', 'A1', 'x')
  host.signIn(school)
  host.type('S', 'A1', 'y')
  expect(host.log.filter(line => line.startsWith('installed'))).toEqual([
    `installed|A1|x||FULL|${coordinator}|authMode,range,source,triggerUid,user,value`,
    'installed|A1|y|x|FULL||authMode,oldValue,range,source,triggerUid,user,value',
  ])
  expect(host.runs.filter(run => run.kind === 'installable-edit').map(run => run.user)).toEqual([
    coordinator,
    coordinator,
  ])
})

test('a paste of several cells tells neither', () => {
  const { host } = opened()
  host.paste('S', 'A1', [
    ['1', '2'],
    ['3', '4'],
  ])
  expect(host.log).toEqual(['simple|A1:B2|||LIMITED||authMode,range,source,user'])
})

test('what a script writes fires nothing', () => {
  const { host } = opened()
  host.call('menu', 'install')
  host.call('menu', 'write')
  host.run('simple-edit', () => undefined)
  expect(host.log).toEqual([])
})

test('an edit trigger that fails stops nobody, and its record tells', () => {
  const { host } = scriptHost(`function onEdit() { MailApp.sendEmail('a@example.invalid', 's', 'b') }`, {
    firstSheet: 'S',
  })
  host.type('S', 'A1', 'x')
  expect(host.outbox).toEqual([])
  expect(host.runs.map(run => [run.kind, run.error])).toEqual([
    [
      'simple-edit',
      'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    ],
  ])
})

/** guides/triggers: the editor queues at most two events. */
test.each([
  [1, ['A1']],
  [2, ['A1', 'A2']],
  [5, ['A1', 'A2']],
])('of %i edits made while a run lasts the events of %j arrive, afterwards', (edits, arrived) => {
  const { host, evaluate } = scriptHost(
    `
    function onEdit(e) { Logger.log(e.range.getA1Notation()) }
    function ask() { SpreadsheetApp.getUi().alert('wait'); Logger.log('done') }
  `,
    { firstSheet: 'S' },
  )
  host.answer(() => {
    for (let row = 1; row <= edits; row += 1) host.type('S', `A${row}`, 'x')
    return { button: 'OK' }
  })
  host.call('menu', 'ask')
  expect(host.log).toEqual(['done', ...arrived])
  expect(evaluate(`SpreadsheetApp.getActiveSheet().getRange('A${edits}').getValue()`)).toBe('x')
})

test.each([
  ['kept', 'by script'],
  ['lost', ''],
] as const)('a killed run’s buffered writes are %s', (buffered, value) => {
  const { host, evaluate } = scriptHost(script, { firstSheet: 'S', buffered })
  host.plan([{ kind: 'kill', atCall: 4 }])
  const kill = () => host.run('menu', () => evaluate('write(); SpreadsheetApp.getActive(); 0'))
  expect(kill).toThrow('Exceeded maximum execution time')
  host.plan([])
  expect(evaluate(`SpreadsheetApp.getActiveSheet().getRange('A1').getValue()`)).toBe(value)
})
