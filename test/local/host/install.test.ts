import vm from 'node:vm'
import { type InstallOptions, install } from '../../../local/host/index.ts'

test('install on an object or the global itself is ready for a foreign test-suite', () => {
  for (const target of [{}, globalThis]) {
    const host = install(target)
    const service = (name: string): Record<string, (...args: readonly unknown[]) => unknown> =>
      Reflect.get(target, name)
    expect(service('Session')['getActiveUser']?.()).toHaveProperty('getEmail')
    expect(service('Utilities')['formatDate']?.(new Date(0), 'GMT', 'yyyy-MM-dd')).toBe('1970-01-01')
    expect(service('SpreadsheetApp')['getActiveSpreadsheet']?.()).not.toBeNull()
    expect(Reflect.get(service('ScriptApp'), 'isFake')).toBeUndefined()
    expect(service('PropertiesService')['getUserProperties']?.()).not.toBeNull()
    expect(host.runs).toEqual([])
  }
})

test('install on a plain object is enough to call services', () => {
  const target: { SpreadsheetApp?: { getActive(): { getSheets(): readonly unknown[] } } } = {}
  install(target)
  expect(target.SpreadsheetApp?.getActive().getSheets()).toHaveLength(1)
})

test('a zone that is not given is the zone of the machine, and a given one is not', () => {
  const zoneOf = (options: InstallOptions): unknown => {
    const target: { Session?: { getScriptTimeZone(): unknown } } = {}
    install(target, options)
    return target.Session?.getScriptTimeZone()
  }
  expect(zoneOf({})).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone)
  expect(zoneOf({ timeZone: 'Asia/Vladivostok' })).toBe('Asia/Vladivostok')
})

test('an object that becomes a context only when a script is loaded gets its realm then', () => {
  const target: Record<string, unknown> = {}
  const host = install(target, { now: '2022-10-11T09:00:00+10:00', scriptTimeZone: 'Asia/Vladivostok' })
  vm.createContext(target)
  vm.runInContext(
    `function look() { return [Utilities.parseCsv('a') instanceof Array, new Date().getHours(), typeof look].join() }
     const hidden = () => 'found'`,
    target,
  )
  host.open()
  expect(host.call('menu', 'look')).toBe('true,9,function')
  expect(host.call('menu', 'hidden')).toBe('found')
})
