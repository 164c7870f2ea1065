import { coordinator, failure, school, scriptHost } from '../scriptHost.ts'

const tick = `
  function tick(event) { Logger.log(Utilities.formatDate(new Date(), 'Asia/Vladivostok', 'dd HH:mm')) }
  function time(tell) { tell(ScriptApp.newTrigger('tick').timeBased()).create() }
`

/** When the handler ran, in the script's zone; it begins on the 11th at 09:00. */
function firings(tell: string, until: string): readonly string[] {
  const { host, evaluate } = scriptHost(tick, { clockRate: 0 })
  evaluate(`time(clock => clock.${tell})`)
  host.advanceTo(until)
  return host.log
}

test.each([
  ['everyMinutes(30)', '2022-10-11T10:30:00+10:00', ['11 09:30', '11 10:00', '11 10:30']],
  ['everyHours(1)', '2022-10-11T12:59:00+10:00', ['11 10:00', '11 11:00', '11 12:00']],
  ['everyHours(12)', '2022-10-12T09:00:00+10:00', ['11 21:00', '12 09:00']],
  ['after(90 * 60 * 1000)', '2022-10-13T00:00:00+10:00', ['11 10:30']],
  ['at(new Date(2022, 9, 12, 7, 5))', '2022-10-13T00:00:00+10:00', ['12 07:05']],
  ['at(new Date(2022, 9, 12, 7, 5))', '2022-10-12T07:04:59+10:00', []],
  ['at(new Date(2022, 9, 1))', '2022-10-11T09:00:00+10:00', ['11 09:00']],
  ['atDate(2022, 10, 12).atHour(6).nearMinute(0)', '2022-10-13T00:00:00+10:00', ['12 06:00']],
])('%s until %s fires at %j', (tell, until, expected) => {
  expect(firings(tell, until)).toEqual(expected)
})

test.each([
  ['everyDays(1).atHour(7)', 5, /^1[2-6] 07:/],
  ['everyDays(2).atHour(7)', 2, /^1[2-6] 07:/],
  ['everyWeeks(1).onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(7)', 1, /^14 07:/],
  ['onWeekDay(ScriptApp.WeekDay.TUESDAY).atHour(8)', 0, /^/],
  ['onMonthDay(13).atHour(7)', 1, /^13 07:/],
  ['everyWeeks(2).onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(7)', 0, /^/],
  ['everyDays(1).atHour(7).inTimezone("Europe/Moscow")', 5, /^1[1-6] 14:/],
])('%s fires %i times until the 16th, always %s', (tell, count, pattern) => {
  const fired = firings(tell, '2022-10-16T08:00:00+10:00')
  expect(fired).toHaveLength(count)
  for (const moment of fired) expect(moment).toMatch(pattern)
  expect(new Set(fired.map(moment => moment.slice(3))).size).toBeLessThan(2)
})

test.each([
  [
    'everyMinutes(7)',
    'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
  ],
  ['everyHours(5)', 'The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.'],
  ['atHour(24)', 'The value you passed to atHour was invalid. It must be between 0 and 23.'],
  ['nearMinute(-1)', 'The value you passed to nearMinute was invalid. It must be between 0 and 59.'],
  ['onMonthDay(32)', 'The value you passed to onMonthDay was invalid. It must be between 1 and 31.'],
  ['inTimezone("Asia/Vladivostok")', 'The clock trigger needs a time: tell the builder when it runs.'],
])('%s | %s', (tell, sentence) => {
  expect(failure(() => firings(tell, '2022-10-11T09:00:00+10:00'))).toBe(sentence)
})

test('each user sees and deletes only the own triggers, twenty at most', () => {
  const { host, evaluate } = scriptHost(tick)
  const count = (): unknown => evaluate('ScriptApp.getProjectTriggers().length')
  const add = (): string | null => failure(() => evaluate('time(clock => clock.everyHours(1))'))
  for (let made = 0; made < 20; made += 1) expect(add()).toBeNull()
  expect(add()).toBe(
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
  )
  host.signIn(school)
  expect([count(), add(), count()]).toEqual([0, null, 1])
  host.signIn(coordinator)
  evaluate('ScriptApp.getProjectTriggers().slice(1).forEach(trigger => ScriptApp.deleteTrigger(trigger))')
  expect(count()).toBe(1)
})

test('a trigger tells what it is', () => {
  const { evaluate } = scriptHost(tick)
  evaluate(`
    time(clock => clock.everyHours(1))
    ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create()
  `)
  expect(
    evaluate(
      `ScriptApp.getProjectTriggers().map(t => [t.getHandlerFunction(), t.getEventType(), t.getTriggerSource(), t.getTriggerSourceId() === null].join(' ')).join('; ')`,
    ),
  ).toBe('tick CLOCK CLOCK true; changed ON_EDIT SPREADSHEETS false')
})

test('a trigger deleted on the way does not fire, and one whose function is gone leaves a record', () => {
  const { host, evaluate } = scriptHost(`
    function once() { ScriptApp.getProjectTriggers().forEach(trigger => ScriptApp.deleteTrigger(trigger)); Logger.log('once') }
  `)
  evaluate(
    `ScriptApp.newTrigger('once').timeBased().everyHours(1).create(); ScriptApp.newTrigger('gone').timeBased().everyMinutes(30).create()`,
  )
  host.advanceTo('2022-10-11T15:00:00+10:00')
  expect(host.log).toEqual(['once'])
  expect(host.runs.map(run => [run.functionName, run.error])).toEqual([
    ['gone', 'Script function not found: gone'],
    ['once', null],
  ])
})

test('a timed trigger runs as its creator, with the fields of the guide', () => {
  const { host, evaluate } = scriptHost(
    `
    function tell(event) {
      Logger.log([Session.getEffectiveUser().getEmail(), event.authMode, event.year, event.month, event['day-of-month'], event['day-of-week'], event['week-of-year'], event.hour, event.timezone, typeof event.triggerUid].join(' '))
    }
  `,
    { clockRate: 0 },
  )
  evaluate(`ScriptApp.newTrigger('tell').timeBased().everyHours(1).create()`)
  host.signIn(school)
  host.advanceTo('2022-10-11T10:00:00+10:00')
  expect(host.log).toEqual([`${coordinator} FULL 2022 10 11 2 41 0 UTC string`])
})

test('the clock does not go back', () => {
  expect(failure(() => scriptHost('').host.advanceTo('2022-10-11T08:00:00+10:00'))).toMatch(
    /^The clock does not go back/,
  )
  expect(failure(() => scriptHost('').host.advanceTo('2022-10-12T08:00:00'))).toMatch(
    /^An instant needs an offset/,
  )
})

/** PLATFORM 3: 90 minutes of triggers a day for a consumer, six hours for Workspace. */
test.each([
  ['consumer', 18],
  ['workspace', 23],
] as const)('the triggers of a %s account run %i times five minutes a day', (account, most) => {
  const { host, evaluate } = scriptHost('function long() { Utilities.sleep(299500) }', {
    account,
    clockRate: 0,
  })
  evaluate(`ScriptApp.newTrigger('long').timeBased().everyHours(1).create()`)
  host.advanceTo('2022-10-12T08:59:00+10:00')
  const failed = host.runs.filter(run => run.error === 'Service using too much computer time for one day')
  expect([host.runs.length - failed.length, failed.length]).toEqual([most, 23 - most])
})

test('an edit fires change triggers too', () => {
  const { host, evaluate } = scriptHost(
    'function changed(e) { Logger.log(Object.keys(e).sort().join() + e.changeType) }',
    { firstSheet: 'S' },
  )
  evaluate(`ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create()`)
  host.type('S', 'A1', 'x')
  expect(host.log).toEqual(['authMode,changeType,source,triggerUid,userEDIT'])
})

test.each([
  [`forDocument('d1').onOpen()`, ['ON_OPEN', 'DOCUMENTS', 'd1']],
  [`forForm({ getId: () => 'f1' }).onFormSubmit()`, ['ON_FORM_SUBMIT', 'FORMS', 'f1']],
  [
    `forUserCalendar('a@example.invalid').onEventUpdated()`,
    ['ON_EVENT_UPDATED', 'CALENDAR', 'a@example.invalid'],
  ],
])('a trigger %s is kept as %j, and opening the spreadsheet does not set it off', (tell, expected) => {
  const { host, evaluate } = scriptHost(tick)
  evaluate(`var made = ScriptApp.newTrigger('tick').${tell}.create()`)
  const said = 'String(made.getEventType()), String(made.getTriggerSource()), made.getTriggerSourceId()'
  expect(JSON.parse(String(evaluate(`JSON.stringify([${said}])`)))).toEqual(expected)
  host.open()
  expect(host.log).toEqual([])
})
