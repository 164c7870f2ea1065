import vm from 'node:vm'
import fc from 'fast-check'
import { installInContext } from '../../../../local/host/installInContext.ts'
import { failure, scriptHost } from '../scriptHost.ts'

const stubborn = `
  const seen = []
  function stubborn() {
    const properties = PropertiesService.getScriptProperties()
    for (let step = 1; step <= 12; step += 1) {
      try {
        properties.setProperty('step', step)
        MailApp.sendEmail('a@example.invalid', 'step ' + step, 'b')
      } catch (error) {
        try { properties.setProperty('caught', error.message) } catch (again) { seen.push(again.message) }
      } finally {
        try { MailApp.sendEmail('b@example.invalid', 'finally', 'b') } catch (again) { seen.push(again.message) }
      }
    }
    return 'went well'
  }
`

test('a run killed at any call has no effect afterwards, whatever it catches', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 36 }), atCall => {
      const { host, evaluate } = scriptHost(stubborn)
      host.plan([{ kind: 'kill', atCall }])
      expect(failure(() => host.call('menu', 'stubborn'))).toBe('Exceeded maximum execution time')
      expect(host.runs.at(-1)).toMatchObject({
        killed: true,
        totalCalls: atCall,
        error: 'Exceeded maximum execution time',
      })
      expect(host.outbox).toHaveLength(mailsSentBefore(atCall))
      expect(evaluate(`PropertiesService.getScriptProperties().getProperty('caught')`)).toBeNull()
    }),
    { numRuns: 36 },
  )
})

/** Call 1 opens the properties; then each step is setProperty, sendEmail, sendEmail. */
function mailsSentBefore(atCall: number): number {
  const done = Math.max(0, atCall - 2)
  return Math.floor(done / 3) * 2 + Math.max(0, (done % 3) - 1)
}

test.each([
  ['menu', 360_000],
  ['timed', 360_000],
  ['installable-edit', 360_000],
  ['simple-edit', 30_000],
  ['simple-open', 30_000],
] as const)('a %s run ends after %i modelled milliseconds', (kind, limit) => {
  const { host } = scriptHost(`
    function endless() { for (;;) { try { work() } catch (error) { if (tired()) return 'fine' } } }
    function work() { PropertiesService.getScriptProperties().setProperty('a', 'b') }
    let left = 3
    function tired() { left -= 1; return left === 0 }
  `)
  expect(failure(() => host.call(kind, 'endless'))).toBe('Exceeded maximum execution time')
  const run = host.runs.at(-1)
  expect(run?.killed).toBe(true)
  expect(run?.modelledMs).toBeGreaterThan(limit)
  expect(run?.modelledMs).toBeLessThan(limit + 1000)
})

/** The service calls of these are long over when their time is. */
test.each([
  ['a loop', 'for (;;) {}'],
  ['a loop that catches', `for (;;) { try { for (;;) {} } catch (error) { seen.push('caught') } }`],
  [
    'a loop with a finally',
    `try { for (;;) {} } finally { seen.push('finally'); MailApp.sendEmail('b@example.invalid', 'b', 'b') }`,
  ],
  ['reads without end', `for (;;) PropertiesService.getScriptProperties().getProperty('a')`],
])('%s without end is stopped as the six minutes are over', (_name, body) => {
  const script = scriptHost(
    `const seen = []; function endless() { MailApp.sendEmail('a@example.invalid', 'a', 'b'); ${body} }
     function next() { Logger.log('next'); return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1).getValue() }`,
    { realLimitMs: 300, clockRate: 0 },
  )
  const { host, evaluate } = script
  expect(failure(() => host.call('menu', 'endless'))).toBe('Exceeded maximum execution time')
  expect(host.runs.at(-1)).toMatchObject({ killed: true, error: 'Exceeded maximum execution time' })
  expect(evaluate('seen.join()')).toBe('')
  expect(host.outbox.map(mail => mail.to)).toEqual([['a@example.invalid']])
  expect(host.call('menu', 'next')).toBe(1)
  expect(host.runs.at(-1)).toMatchObject({ killed: false, totalCalls: 6 })
})

test('a script that never finishes loading is stopped too', () => {
  let armed = false
  const host = installInContext(vm.createContext({}), {
    realLimitMs: 300,
    load: context => {
      Object.assign(context, { armed: () => armed })
      vm.runInContext(`function next() { return 5 } if (globalThis.armed()) for (;;) {}`, Object(context))
    },
  })
  armed = true
  expect(failure(() => host.call('menu', 'next'))).toBe('Exceeded maximum execution time')
  expect(host.runs.at(-1)).toMatchObject({ killed: true })
  armed = false
  expect(host.call('menu', 'next')).toBe(5)
})

test('code outside any run has no time limit', () => {
  const { evaluate } = scriptHost('')
  evaluate('Utilities.sleep(400000)')
  expect(evaluate('Utilities.formatString("%s", "still here")')).toBe('still here')
})

test('a call planned to fail can be caught, and the others go on', () => {
  const { host } = scriptHost(`
    function send() {
      const results = []
      for (const name of ['a', 'b', 'c']) {
        try { MailApp.sendEmail(name + '@example.invalid', 's', 'b'); results.push('sent') }
        catch (error) { results.push(String(error)) }
      }
      return results
    }
  `)
  host.plan([{ kind: 'fail', method: 'MailApp.sendEmail', nth: 2, message: 'Service error: Mail' }])
  expect(Array.from(Object(host.call('menu', 'send')))).toEqual([
    'sent',
    'Exception: Service error: Mail',
    'sent',
  ])
  expect(host.outbox.map(mail => mail.to)).toEqual([['a@example.invalid'], ['c@example.invalid']])
  host.plan([])
  host.call('menu', 'send')
  expect(host.outbox).toHaveLength(5)
})
