import { school, scriptHost } from '../scriptHost.ts'

const script = `
  function hourly() { Logger.log('hourly') }
  function fill() {
    PropertiesService.getScriptProperties().setProperty('a', '1')
    PropertiesService.getUserProperties().setProperty('b', '2')
    ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create()
    MailApp.sendEmail({ to: 'a@example.invalid', subject: 's', body: 'b', attachments: [Utilities.newBlob([1, -1], 'image/png', 'i')] })
  }
`

test('a host goes on from what it saved', () => {
  const first = scriptHost(script)
  first.host.call('menu', 'fill')
  first.host.signIn(school)
  first.host.advanceTo('2022-10-11T09:30:00+10:00')
  const saved = first.host.save()
  const second = scriptHost(script, { saved })
  expect(JSON.parse(second.host.save())).toEqual(JSON.parse(saved))
  expect(second.host.user).toBe(school)
  expect(second.host.now).toBe(first.host.now)
  expect(second.host.outbox).toEqual(first.host.outbox)
  expect(second.evaluate(`PropertiesService.getScriptProperties().getProperty('a')`)).toBe('1')
  second.host.advanceTo('2022-10-11T11:00:00+10:00')
  expect(second.host.log).toEqual(['hourly'])
  second.host.signIn('coordinator@example.invalid')
  expect(second.evaluate('MailApp.getRemainingDailyQuota()')).toBe(99)
})
