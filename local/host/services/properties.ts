import type { Core } from '../kernel/kernel.ts'
import type { Members, ServiceClass } from '../kernel/strict.ts'
import { byteLength } from './charset.ts'
import type { DailyQuota } from './dailyQuota.ts'
import { messages } from './messages.ts'
import type { Store } from './store.ts'

export type PropertyStores = Store & { readonly PropertiesService: object }

type Values = Map<string, string>

const largestValue = 9 * 1024
const largestStore = 500 * 1024

/** `quota` counts reads and writes per account and day. */
export function createProperties(core: Core, quota: DailyQuota): PropertyStores {
  const stores = new Map<string, Values>()
  const storeNamed = (name: string): Values => {
    const known = stores.get(name) ?? new Map<string, string>()
    stores.set(name, known)
    return known
  }
  const check = (after: Values): void => {
    let size = 0
    for (const [key, value] of after) {
      if (byteLength(value) > largestValue) core.fail(messages.argumentTooLarge('value'))
      size += byteLength(key) + byteLength(value)
    }
    if (size > largestStore) core.fail(messages.propertyQuota)
  }
  const replace = (values: Values, after: Values): void => {
    check(after)
    values.clear()
    for (const [key, value] of after) values.set(key, value)
  }

  const counted = (members: Members<Values>): Members<Values> =>
    Object.fromEntries(
      Object.entries(members).map(([name, body]) => [
        name,
        (self: Values, ...args: never[]) => {
          if (quota.left(core.user(), core.clock.now()) < 1) core.fail(messages.tooManyCalls('properties'))
          quota.use(core.user(), core.clock.now(), 1)
          return body(self, ...args)
        },
      ]),
    )

  const members: Members<Values> = {
    deleteAllProperties: self => {
      self.clear()
      return properties.objectOf(self)
    },
    deleteProperty: (self, key: string) => {
      self.delete(String(key))
      return properties.objectOf(self)
    },
    getKeys: self => [...self.keys()],
    getProperties: self => Object.fromEntries(self),
    getProperty: (self, key: string) => self.get(String(key)) ?? null,
    setProperties: (self, given: object, deleteAllOthers = false) => {
      const kept = deleteAllOthers ? [] : [...self]
      replace(self, new Map([...kept, ...Object.entries(given).map(asText)]))
      return properties.objectOf(self)
    },
    setProperty: (self, key: string, value: unknown) => {
      replace(self, new Map([...self, asText([String(key), value])]))
      return properties.objectOf(self)
    },
  }
  const properties: ServiceClass<Values> = core.define<Values>(
    'PropertiesService',
    'Properties',
    counted(members),
  )
  const open = (name: string): object => properties.objectOf(storeNamed(name))

  return {
    PropertiesService: core
      .define<object>('PropertiesService', 'PropertiesService', {
        getDocumentProperties: () => open('document'),
        getScriptProperties: () => open('script'),
        getUserProperties: () => open(`user:${core.user()}`),
      })
      .create({}),
    save: () => [...stores].map(([name, values]) => [name, [...values]]),
    restore: state => {
      stores.clear()
      for (const [name, values] of entriesOf(state)) {
        stores.set(String(name), new Map(entriesOf(values).map(asText)))
      }
    },
  }
}

function asText([key, value]: readonly [unknown, unknown]): [string, string] {
  return [String(key), String(value)]
}

function entriesOf(state: unknown): readonly (readonly [unknown, unknown])[] {
  return Array.isArray(state) ? state : []
}
