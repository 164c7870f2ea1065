import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { loadScript } from '../../../local/host/load.ts'
import { failure } from './scriptHost.ts'

const files = {
  'Code.js': `
    const greeting = 'Добрый день'
    function onOpen() { SpreadsheetApp.getUi().createMenu('Привет').addItem('Сказать', 'say').addToUi() }
    function say() {
      const page = HtmlService.createTemplateFromFile('page')
      page.greeting = greeting
      SpreadsheetApp.getUi().showSidebar(page.evaluate().setTitle('Привет'))
      return new Date(2022, 9, 11).toISOString()
    }
    function openOther() { return SpreadsheetApp.openById('x') }
  `,
  'page.html': '<p><?= greeting ?></p>',
  'appsscript.json': JSON.stringify({
    timeZone: 'Asia/Vladivostok',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  }),
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'script-'))
for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), text)
afterAll(() => fs.rmSync(folder, { recursive: true }))

test('a folder is loaded as it would be pushed: scripts, pages and the manifest', () => {
  const { host } = loadScript(folder, { now: '2022-10-11T09:00:00+10:00', timeZone: 'Europe/Moscow' })
  host.open()
  expect(host.click('Привет', 'Сказать')).toBe('2022-10-10T14:00:00.000Z')
  expect(host.dialogs).toEqual([
    { kind: 'sidebar', title: 'Привет', html: '<p>Добрый день</p>', width: null, height: null },
  ])
  expect(failure(() => host.call('menu', 'openOther'))).toBe(
    'You do not have permission to call SpreadsheetApp.openById. ' +
      'Required permissions: https://www.googleapis.com/auth/spreadsheets',
  )
})

test('options come before the manifest', () => {
  const { host } = loadScript(folder, { scriptTimeZone: 'Europe/Moscow' })
  expect(host.call('menu', 'say')).toBe('2022-10-10T21:00:00.000Z')
})

test('every run evaluates the script anew, with its own rights, and the host goes on', () => {
  const counted = fs.mkdtempSync(path.join(os.tmpdir(), 'script-'))
  fs.writeFileSync(
    path.join(counted, 'Code.js'),
    `let runs = 0
    const zone = Session.getScriptTimeZone()
    const store = PropertiesService.getScriptProperties()
    function count(rows) {
      runs += 1
      store.setProperty('runs', Number(store.getProperty('runs')) + 1)
      return [runs, store.getProperty('runs'), rows instanceof Array, new Date() instanceof Date, zone].join(' ')
    }
    function onOpen() {}`,
  )
  const { host } = loadScript(counted, { scriptTimeZone: 'Asia/Vladivostok' })
  expect([host.call('menu', 'count', []), host.call('timed', 'count', [])]).toEqual([
    '1 1 true true Asia/Vladivostok',
    '1 2 true true Asia/Vladivostok',
  ])
  expect(failure(() => host.call('add-on-open-not-enabled', 'onOpen'))).toBe(
    'You do not have permission to call PropertiesService.getScriptProperties',
  )
  fs.rmSync(counted, { recursive: true })
})

test('promises go on inside their run, and a killed run’s have no effect', async () => {
  const late = fs.mkdtempSync(path.join(os.tmpdir(), 'script-'))
  fs.writeFileSync(
    path.join(late, 'Code.js'),
    `async function send() {
      Utilities.getUuid()
      await null
      MailApp.sendEmail('a@example.invalid', 's', 'b')
    }
    function tidy() { send().catch(() => send()).finally(() => send()).catch(() => null) }`,
  )
  const { host } = loadScript(late)
  host.call('menu', 'send')
  expect(host.runs[0]?.calls).toMatchObject({ 'MailApp.sendEmail': 1 })
  host.plan([{ kind: 'kill', atCall: 2 }])
  expect(failure(() => host.call('menu', 'tidy'))).toBe('Exceeded maximum execution time')
  host.plan([])
  await new Promise(resolve => setImmediate(resolve))
  expect(host.outbox).toHaveLength(1)
  fs.rmSync(late, { recursive: true })
})

describe('a script whose globals are kept', () => {
  const project = (code: string) => {
    const kept = fs.mkdtempSync(path.join(os.tmpdir(), 'script-'))
    fs.writeFileSync(path.join(kept, 'Code.js'), code)
    return kept
  }
  const counting = project(`
    let runs = 0
    const count = () => ++runs
    function say() { return [new Date().toISOString(), new Date(0).getHours(), SpreadsheetApp.getActive().getName()].join(' ') }
    function leave() { left = 5 }
    function endless() { count(); for (;;) {} }
  `)
  afterAll(() => fs.rmSync(counting, { recursive: true }))
  const kept = (name: string, timeZone: string) =>
    loadScript(counting, { globals: 'kept', spreadsheetName: name, timeZone, now: '2022-10-11T09:00:00Z' })
      .host

  test('is evaluated once for all hosts, and each has its own services, clock and zone', () => {
    const [one, other] = [kept('один', 'Asia/Vladivostok'), kept('другой', 'Europe/Moscow')]
    other.advanceTo('2022-10-12T09:00:00Z')
    expect([one.call('menu', 'count'), other.call('menu', 'count'), one.call('timed', 'count')]).toEqual([
      1, 2, 3,
    ])
    expect([one.call('menu', 'say'), other.call('menu', 'say')]).toEqual([
      expect.stringMatching(/^2022-10-11T09:00:0\d\.\d{3}Z 10 один$/),
      expect.stringMatching(/^2022-10-12T09:00:0\d\.\d{3}Z 3 другой$/),
    ])
  })

  test('may leave nothing in them', () => {
    expect(failure(() => kept('один', 'Europe/Moscow').call('menu', 'leave'))).toBe(
      'The script leaves globals behind: left.',
    )
  })

  test('is evaluated again after a run that had to be stopped', () => {
    const { host } = loadScript(counting, { globals: 'kept', realLimitMs: 300 })
    expect(failure(() => host.call('menu', 'endless'))).toBe('Exceeded maximum execution time')
    expect(host.call('menu', 'count')).toBe(1)
  })
})
