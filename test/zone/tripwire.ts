import { LOCAL_MEMBERS, LOCALE_MEMBERS } from '../../build/zone/zoneMembers.ts'
import { saysItsZone } from '../../local/host/kernel/writtenDate.ts'

export type Realm = { readonly Date: DateConstructor; readonly Intl: typeof Intl }

type Complain = (asked: string) => never

/** Makes a global's Date and Intl throw where their answer would be the machine's zone. */
export function layTripwire(global: object, { Date: Native, Intl: intl }: Realm, complain: Complain): void {
  const { parse } = Native
  const demandZone = (text: unknown): void => {
    if (typeof text !== 'string' || saysItsZone(text)) return
    if (!Number.isNaN(parse(text))) complain(`the date «${text}»`)
  }
  const Watched = new Proxy(Native, {
    construct: (target, args, newTarget) => {
      if (args.length > 1) complain('new Date(year, month…)')
      demandZone(args[0])
      return Reflect.construct(target, args, newTarget)
    },
    apply: () => complain('Date()'),
  })
  define(Native.prototype, {
    ...refusing(complain),
    ...demandingZone(Native, complain),
    constructor: Watched,
  })
  define(Watched, {
    parse: (text: unknown) => {
      demandZone(String(text))
      return parse(String(text))
    },
  })
  define(global, { Date: Watched })
  define(intl, { DateTimeFormat: demandingFormat(intl.DateTimeFormat, complain) })
}

type Members = Readonly<Record<string, unknown>>

function refusing(complain: Complain): Members {
  const refusal = (name: string) => () => complain(name)
  return Object.fromEntries(LOCAL_MEMBERS.map(name => [name, refusal(name)]))
}

function demandingZone({ prototype }: DateConstructor, complain: Complain): Members {
  const invalid = (date: Date) => (Number.isNaN(date.getTime()) ? 'Invalid Date' : complain('a date as text'))
  const members: Record<string, unknown> = {
    toString(this: Date) {
      return invalid(this)
    },
  }
  for (const name of LOCALE_MEMBERS) {
    const native = prototype[name]
    members[name] = function (this: Date, locales?: string, options?: Intl.DateTimeFormatOptions) {
      if (options?.timeZone === undefined) complain(`${name} without a zone`)
      return Reflect.apply(native, this, [locales, options])
    }
  }
  return members
}

function demandingFormat(Native: typeof Intl.DateTimeFormat, complain: Complain): typeof Intl.DateTimeFormat {
  const demandZone = (options: Intl.DateTimeFormatOptions | undefined) => {
    if (options?.timeZone === undefined) complain('Intl.DateTimeFormat without a zone')
  }
  const Watched = new Proxy(Native, {
    construct: (target, args, newTarget) => {
      demandZone(args[1])
      return Reflect.construct(target, args, newTarget)
    },
    apply: (target, self, args) => {
      demandZone(args[1])
      return Reflect.apply(target, self, args)
    },
  })
  define(Native.prototype, { constructor: Watched })
  return Watched
}

function define(holder: object, members: Members): void {
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(holder, name, { value, writable: true, configurable: true, enumerable: false })
  }
}
