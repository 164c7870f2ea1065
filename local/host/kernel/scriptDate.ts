import { wallTime } from './clock.ts'
import { instantOfShifted, offsetAt } from './offset.ts'
import { parseIn } from './writtenDate.ts'

type Zone = () => string

export type DateWorld = { readonly now: () => number; readonly timeZone: string }

/** Without a locale the machine's would be used; Apps Script's default is unverified (PLATFORM §5.1). */
const defaultLocale = 'en-US'

const fields = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const

/**
 * Gives a context's own Date (and Intl.DateTimeFormat) the host's clock and the script's zone.
 * The clock and the zone are asked for at each use: a context that is kept serves one host after another.
 * Local time is reckoned on a shifted date: the wall clock written as if it were UTC.
 */
export function giveClockAndZone(
  context: object,
  makers: { readonly Date: DateConstructor; readonly Intl: typeof Intl },
  world: () => DateWorld,
): void {
  const { Date: ScriptDate } = makers
  const zone: Zone = () => world().timeZone
  const parse = ScriptDate.parse
  const shifted = (date: Date): Date => new Date(date.getTime() + offsetAt(date.getTime(), zone()))
  const parseHere = (text: string): number => parseIn(zone(), text, parse)
  const instantOf = (args: readonly unknown[]): number => {
    const [first] = args
    if (args.length === 0) return world().now()
    if (args.length > 1) return instantOfShifted(utcOf(args), zone())
    return typeof first === 'string' ? parseHere(first) : new Date(primitiveOf(first)).getTime()
  }

  define(ScriptDate, { now: () => world().now(), parse: (text: unknown) => parseHere(String(text)) })
  define(ScriptDate.prototype, {
    ...localFields(zone, shifted),
    getYear(this: Date) {
      return shifted(this).getUTCFullYear() - 1900
    },
    setYear(this: Date, year: unknown) {
      const whole = Math.trunc(Number(year))
      const moved = shifted(this)
      moved.setUTCFullYear(whole >= 0 && whole <= 99 ? 1900 + whole : whole)
      return this.setTime(instantOfShifted(moved.getTime(), zone()))
    },
    getDay(this: Date) {
      return shifted(this).getUTCDay()
    },
    getTimezoneOffset(this: Date) {
      return -offsetAt(this.getTime(), zone()) / 60_000
    },
    ...texts(zone),
  })
  const clocked = new Proxy(ScriptDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, [instantOf(args)], newTarget),
    apply: target => new target(world().now()).toString(),
  })
  define(ScriptDate.prototype, { constructor: clocked })
  define(context, { Date: clocked })
  const zoned = new Proxy(makers.Intl.DateTimeFormat, {
    construct: (target, [locale, options], newTarget) =>
      Reflect.construct(target, [locale ?? defaultLocale, inZone(zone(), options)], newTarget),
    apply: (target, _self, [locale, options]) => new target(locale ?? defaultLocale, inZone(zone(), options)),
  })
  define(zoned.prototype, { constructor: zoned })
  define(makers.Intl, { DateTimeFormat: zoned })
}

type Methods = Readonly<Record<string, unknown>>

function define(holder: object, members: Methods): void {
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(holder, name, { value, writable: true, configurable: true, enumerable: false })
  }
}

/** get… and set… of each field of the wall clock. */
function localFields(zone: Zone, shifted: (date: Date) => Date): Methods {
  const methods: Record<string, unknown> = {}
  for (const field of fields) {
    methods[`get${field}`] = function (this: Date): number {
      return shifted(this)[`getUTC${field}`]()
    }
    methods[`set${field}`] = function (this: Date, ...values: readonly number[]): number {
      const moved = shifted(this)
      Reflect.apply(moved[`setUTC${field}`], moved, values)
      return this.setTime(instantOfShifted(moved.getTime(), zone()))
    }
  }
  return methods
}

function texts(zone: Zone): Methods {
  const locale = (
    method: 'toLocaleString' | 'toLocaleDateString' | 'toLocaleTimeString',
    native: typeof Date.prototype,
  ) =>
    function (this: Date, locales?: string, options?: Intl.DateTimeFormatOptions): string {
      return Reflect.apply(native[method], new Date(this.getTime()), [
        locales ?? defaultLocale,
        inZone(zone(), options),
      ])
    }
  const invalid = 'Invalid Date'
  return {
    toString(this: Date) {
      return Number.isNaN(this.getTime()) ? invalid : `${dateText(this, zone())} ${timeText(this, zone())}`
    },
    toDateString(this: Date) {
      return Number.isNaN(this.getTime()) ? invalid : dateText(this, zone())
    },
    toTimeString(this: Date) {
      return Number.isNaN(this.getTime()) ? invalid : timeText(this, zone())
    },
    toLocaleString: locale('toLocaleString', Date.prototype),
    toLocaleDateString: locale('toLocaleDateString', Date.prototype),
    toLocaleTimeString: locale('toLocaleTimeString', Date.prototype),
  }
}

function inZone(timeZone: string, options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions {
  return { ...options, timeZone: options?.timeZone ?? timeZone }
}

function dateText(date: Date, timeZone: string): string {
  const wall = wallTime(date.getTime(), timeZone)
  const utc = new Date(Date.UTC(2000, wall.month - 1, wall.day))
  utc.setUTCFullYear(wall.year)
  const [weekday = '', day, month, year] = utc.toUTCString().split(' ')
  return `${weekday.replace(',', '')} ${month} ${day} ${year}`
}

function timeText(date: Date, timeZone: string): string {
  const wall = wallTime(date.getTime(), timeZone)
  const two = (value: number): string => String(value).padStart(2, '0')
  const offset = offsetAt(date.getTime(), timeZone) / 60_000
  const minutes = Math.abs(offset)
  const sign = offset < 0 ? '-' : '+'
  const name = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'long' })
    .formatToParts(date.getTime())
    .find(part => part.type === 'timeZoneName')?.value
  return `${two(wall.hour)}:${two(wall.minute)}:${two(wall.second)} GMT${sign}${two(Math.floor(minutes / 60))}${two(minutes % 60)} (${name})`
}

function utcOf(args: readonly unknown[]): number {
  const [year, month, day = 1, hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = args.map(Number)
  return Date.UTC(year ?? Number.NaN, month ?? Number.NaN, day, hours, minutes, seconds, milliseconds)
}

function primitiveOf(value: unknown): number {
  return typeof value === 'object' &&
    value !== null &&
    Object.prototype.toString.call(value) === '[object Date]'
    ? Number(Reflect.apply(Date.prototype.getTime, value, []))
    : Number(value)
}
