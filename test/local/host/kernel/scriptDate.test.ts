import { scriptHost } from '../scriptHost.ts'

/** The host's instant is 2022-10-11T09:00+10:00; the script's zone is given, the machine's never matters. */
test.each([
  ['Asia/Vladivostok', 'new Date().toISOString()', '2022-10-10T23:00:00.000Z'],
  ['Asia/Vladivostok', 'Date.now()', 1_665_442_800_000],
  ['Asia/Vladivostok', 'new Date().getHours()', 9],
  ['Europe/Moscow', 'new Date().getHours()', 2],
  ['America/New_York', 'new Date().getDate()', 10],
  ['America/New_York', 'new Date().getDay()', 1],
  ['Asia/Vladivostok', 'new Date().getDay()', 2],
  ['Asia/Vladivostok', 'new Date().getTimezoneOffset()', -600],
  ['America/New_York', 'new Date().getTimezoneOffset()', 240],
  ['Asia/Vladivostok', 'String(new Date())', 'Tue Oct 11 2022 09:00:00 GMT+1000 (Vladivostok Standard Time)'],
  ['America/New_York', 'String(new Date())', 'Mon Oct 10 2022 19:00:00 GMT-0400 (Eastern Daylight Time)'],
  ['Asia/Vladivostok', 'new Date().toDateString()', 'Tue Oct 11 2022'],
  ['Asia/Vladivostok', 'Date()', 'Tue Oct 11 2022 09:00:00 GMT+1000 (Vladivostok Standard Time)'],
  ['Asia/Vladivostok', 'new Date().toLocaleDateString("de-DE")', '11.10.2022'],
  [
    'Asia/Vladivostok',
    'new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }).format(new Date())',
    '09:00',
  ],
  ['Asia/Vladivostok', 'new Date(2022, 9, 11).toISOString()', '2022-10-10T14:00:00.000Z'],
  ['America/New_York', 'new Date(2022, 9, 11).toISOString()', '2022-10-11T04:00:00.000Z'],
  ['Asia/Vladivostok', 'new Date("2022-10-11").toISOString()', '2022-10-11T00:00:00.000Z'],
  ['Asia/Vladivostok', 'new Date("2022-10-11T00:00").toISOString()', '2022-10-10T14:00:00.000Z'],
  ['Asia/Vladivostok', 'new Date("October 11, 2022 12:30").toISOString()', '2022-10-11T02:30:00.000Z'],
  ['Asia/Vladivostok', 'new Date("2022-10-11T00:00:00Z").toISOString()', '2022-10-11T00:00:00.000Z'],
  ['Asia/Vladivostok', 'new Date("10-11-2022").toISOString()', '2022-10-10T14:00:00.000Z'],
  ['Asia/Vladivostok', 'new Date("2022-10T00:00").toISOString()', '2022-09-30T14:00:00.000Z'],
  ['Asia/Vladivostok', 'new Date("+002022-10-11T00:00").toISOString()', '2022-10-10T14:00:00.000Z'],
  ['Asia/Vladivostok', 'new Date("12345").toISOString()', '+012344-12-31T14:00:00.000Z'],
  ['Asia/Vladivostok', 'new Date("October 11, 2022 (noon").toISOString()', '2022-10-10T14:00:00.000Z'],
  ['Asia/Vladivostok', 'new Date("October 11, 2022 12:30 PST").toISOString()', '2022-10-11T20:30:00.000Z'],
  ['Asia/Vladivostok', 'new Date("October 11, 2022 12:30 +3").toISOString()', '2022-10-11T09:30:00.000Z'],
  ['Asia/Vladivostok', 'new Date("October 11, 2022 UTC").toISOString()', '2022-10-11T00:00:00.000Z'],
  [
    'Asia/Vladivostok',
    'const old = new Date(0); old.setYear(99); old.toISOString()',
    '1999-01-01T00:00:00.000Z',
  ],
  ['Asia/Vladivostok', 'new Date().toLocaleTimeString("en-GB", { timeZone: undefined })', '09:00:00'],
  ['Asia/Vladivostok', 'new Intl.DateTimeFormat("en-GB").constructor === Intl.DateTimeFormat', true],
  ['Asia/Vladivostok', 'new Date(0).getTime()', 0],
  ['Asia/Vladivostok', 'new Date(new Date(5)).getTime()', 5],
  ['Asia/Vladivostok', 'String(new Date("nonsense"))', 'Invalid Date'],
  ['Asia/Vladivostok', 'new Date() instanceof Date', true],
  ['Asia/Vladivostok', 'new Date().constructor === Date', true],
  ['Asia/Vladivostok', 'Object.prototype.toString.call(new Date())', '[object Date]'],
  ['Asia/Vladivostok', 'JSON.stringify(new Date(0))', '"1970-01-01T00:00:00.000Z"'],
  // Clocks went back in New York on 6 November 2022 and forward on 13 March 2022.
  ['America/New_York', 'new Date(2022, 10, 6, 12).toISOString()', '2022-11-06T17:00:00.000Z'],
  ['America/New_York', 'new Date(2022, 10, 6, 1, 30).toISOString()', '2022-11-06T05:30:00.000Z'],
  ['America/New_York', 'new Date(2022, 2, 13, 2, 30).toISOString()', '2022-03-13T07:30:00.000Z'],
  [
    'America/New_York',
    'const day = new Date(2022, 10, 5); day.setDate(day.getDate() + 2); day.toISOString()',
    '2022-11-07T05:00:00.000Z',
  ],
])('in %s %s is %j', (timeZone, code, value) => {
  expect(scriptHost('', { scriptTimeZone: timeZone }).evaluate(code)).toBe(value)
})

test('service time moves the clock, and clockRate 0 stops it', () => {
  for (const [clockRate, moved] of [
    [1, 700],
    [0, 0],
  ] as const) {
    const { host, evaluate } = scriptHost('', { clockRate })
    const before = Date.parse(host.now)
    evaluate(`MailApp.sendEmail('a@example.invalid', 's', 'b')`)
    expect(Math.abs(Date.parse(host.now) - before - moved)).toBeLessThan(5)
  }
})
