import { coordinator, failure, school, scriptHost } from '../scriptHost.ts'

const tooMuch = 'You have exceeded the property storage quota. Please remove some properties and try again.'

test.each([
  [`p.setProperty('a', 'x').getProperty('a')`, 'x'],
  [`p.setProperty('a', 5).getProperty('a')`, '5'],
  [`p.setProperty('a', true).getProperty('a')`, 'true'],
  [`p.setProperties({ a: 1, b: 'y' }).getKeys().sort().join()`, 'a,b'],
  [`p.setProperties({ a: 1 }); p.setProperties({ b: 2 }, true); p.getKeys().join()`, 'b'],
  [`p.setProperties({ a: 1 }); p.setProperties({ b: 2 }, false); p.getKeys().sort().join()`, 'a,b'],
  [`p.setProperty('a', '').getProperty('a')`, ''],
  [`p.getProperty('none')`, null],
  [`JSON.stringify(p.setProperty('a', '1').getProperties())`, '{"a":"1"}'],
  [`p.setProperty('a', '1').deleteProperty('a').getProperty('a')`, null],
  [`p.setProperties({ a: 1, b: 2 }).deleteAllProperties().getKeys().length`, 0],
  [`p.getProperties().a = 'x'; p.getProperty('a')`, null],
  [`p.setProperty('a', 'x'.repeat(9216)).getProperty('a').length`, 9216],
])('%s | %j', (code, value) => {
  expect(scriptHost('').evaluate(`const p = PropertiesService.getScriptProperties(); ${code}`)).toBe(value)
})

test.each([
  [`p.setProperty('a', 'x'.repeat(9217))`, 'Argument too large: value'],
  [`p.setProperty('a', 'я'.repeat(4609))`, 'Argument too large: value'],
  [`for (let i = 0; i < 100; i += 1) p.setProperty('k' + i, 'x'.repeat(9000))`, tooMuch],
  [
    `p.setProperty('a')`,
    "The parameters (String) don't match the method signature for PropertiesService.Properties.setProperty.",
  ],
  [
    `p.setProperty('a', { b: 1 })`,
    "The parameters (String,(class)) don't match the method signature for PropertiesService.Properties.setProperty.",
  ],
])('%s | %s', (code, sentence) => {
  const { evaluate } = scriptHost(
    'const p = PropertiesService.getScriptProperties(); p.setProperty("kept", "1")',
  )
  expect(failure(() => evaluate(code))).toBe(sentence)
  expect(evaluate('p.getProperty("kept") + p.getProperty("a")')).toBe('1null')
})

test('user properties are each user’s own, the others everyone’s', () => {
  const { host, evaluate } = scriptHost(`
    const stores = () => [PropertiesService.getScriptProperties(), PropertiesService.getDocumentProperties(), PropertiesService.getUserProperties()]
  `)
  evaluate(`stores().forEach((store, index) => store.setProperty('a', index))`)
  const seen = (): unknown => evaluate(`stores().map(store => store.getProperty('a')).join()`)
  expect(seen()).toBe('0,1,2')
  host.signIn(school)
  expect(seen()).toBe('0,1,')
  host.signIn(coordinator)
  expect(seen()).toBe('0,1,2')
})

/** Keys 250 characters, values 100 KB, 600 seconds unless told, at most six hours (PLATFORM 3 and 7). */
test.each([
  [`c.put('a', 'x'); c.get('a')`, 0, 'x'],
  [`c.put('a', 'x'); 1`, 599, 'x'],
  [`c.put('a', 'x'); 1`, 600, null],
  [`c.put('a', 'x', 2); 1`, 1, 'x'],
  [`c.put('a', 'x', 2); 1`, 2, null],
  [`c.put('a', 'x', 99999); 1`, 21_599, 'x'],
  [`c.put('a', 'x', 99999); 1`, 21_600, null],
  [`c.putAll({ a: 'x', b: 'y' }, 60); c.removeAll(['b']); 1`, 59, 'x'],
  [`c.put('a', 'x'); c.remove('a'); 1`, 0, null],
])('%s | after %i s | %j', (code, seconds, value) => {
  const { evaluate } = scriptHost('const c = CacheService.getScriptCache()', { clockRate: 0 })
  evaluate(code)
  evaluate(`Utilities.sleep(${seconds} * 1000)`)
  expect(evaluate(`c.get('a')`)).toBe(value)
})

test.each([
  [`c.put('k'.repeat(251), 'x')`, 'Argument too large: key'],
  [`c.put('k', 'x'.repeat(102401))`, 'Argument too large: value'],
])('%s | %s', (code, sentence) => {
  expect(failure(() => scriptHost('const c = CacheService.getScriptCache()').evaluate(code))).toBe(sentence)
})

test('the cache keeps a thousand entries, the oldest go', () => {
  const { evaluate } = scriptHost('const c = CacheService.getScriptCache()')
  evaluate(`for (let i = 0; i < 1001; i += 1) c.put('k' + i, 'x')`)
  expect(
    evaluate(`JSON.stringify([c.get('k0'), c.get('k1'), Object.keys(c.getAll(['k0', 'k1', 'k2'])).join()])`),
  ).toBe('[null,"x","k1,k2"]')
})

test('properties are read and written 50,000 times a day', () => {
  const { evaluate } = scriptHost('const p = PropertiesService.getScriptProperties()', { clockRate: 0 })
  evaluate(`for (let i = 0; i < 50000; i += 1) p.getProperty('a')`)
  expect(failure(() => evaluate(`p.getProperty('a')`))).toBe(
    'Service invoked too many times for one day: properties.',
  )
  evaluate('Utilities.sleep(24 * 60 * 60 * 1000)')
  expect(evaluate(`p.getProperty('a')`)).toBeNull()
})
