import vm from 'node:vm'

const REALMS = [
  ['the realm of the tests', (code: string): unknown => new Function(`return ${code}`)()],
  ['a context', (code: string): unknown => vm.runInContext(code, vm.createContext({}))],
  ['a context made of a target', (code: string) => vm.runInContext(code, vm.createContext({ day: 1 }))],
] as const

const REFUSED = [
  ['new Date(0).getHours()', 'getHours'],
  ["new Date(0)['get' + 'Day']()", 'getDay'],
  ['new Date(0).setMonth(1)', 'setMonth'],
  ['new Date(0).getTimezoneOffset()', 'getTimezoneOffset'],
  ['new Date(0).getYear()', 'getYear'],
  ['new Date(2022, 9)', 'new Date(year, month…)'],
  ['new Date("2022-10-11T09:00")', 'the date «2022-10-11T09:00»'],
  ['Date.parse("11 Oct 2022")', 'the date «11 Oct 2022»'],
  ['Date()', 'Date()'],
  ['String(new Date(0))', 'a date as text'],
  ['new Date(0) + ""', 'a date as text'],
  ['new Date(0).toTimeString()', 'toTimeString'],
  ['new Date(0).toLocaleString("ru")', 'toLocaleString without a zone'],
  ['[new Date(0)].toLocaleString("ru", {})', 'toLocaleString without a zone'],
  ['Intl.DateTimeFormat()', 'Intl.DateTimeFormat without a zone'],
  ['new (Intl["Date" + "TimeFormat"])("ru")', 'Intl.DateTimeFormat without a zone'],
  [
    'new Intl.DateTimeFormat("ru", { timeZone: "UTC" }).constructor("ru")',
    'Intl.DateTimeFormat without a zone',
  ],
  ['new (new Date(0).constructor)(2022, 9)', 'new Date(year, month…)'],
] as const

const ANSWERED = [
  ['new Date(0).toISOString()', '1970-01-01T00:00:00.000Z'],
  ['new Date(0).getUTCHours()', 0],
  ['new Date(5) - new Date(2)', 3],
  ['new Date(new Date(5)).getTime()', 5],
  ['new Date("2022-10-11T09:00+03:00").getTime()', 1_665_468_000_000],
  ['Date.parse("2022-10-11")', 1_665_446_400_000],
  ['Date.parse("tomorrow")', Number.NaN],
  ['String(new Date(NaN))', 'Invalid Date'],
  ['typeof Date.now()', 'number'],
  ['Date.UTC(1970, 0)', 0],
  ['new Date() instanceof Date', true],
  ['new Date(0).constructor === Date', true],
  ['Object.keys(globalThis).includes("Date")', false],
  ['new Date(0).toLocaleDateString("en", { timeZone: "UTC" })', '1/1/1970'],
  ['new Intl.DateTimeFormat("en", { timeZone: "UTC" }).format(0)', '1/1/1970'],
] as const

describe.each(REALMS)('in %s', (_realm, evaluate) => {
  test.each(REFUSED)('%s is refused', (code, asked) => {
    expect(() => evaluate(code)).toThrow(
      `test/zone/tripwire.test.ts asks for the machine's zone (${asked}), but nothing it imports names it.`,
    )
  })

  test.each(ANSWERED)('%s is %p', (code, value) => {
    expect(evaluate(code)).toBe(value)
  })
})
