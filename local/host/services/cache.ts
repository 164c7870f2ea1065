import type { Core } from '../kernel/kernel.ts'
import { byteLength } from './charset.ts'
import { messages } from './messages.ts'

type Entry = { readonly value: string; readonly until: number }
type Entries = Map<string, Entry>

const longestKey = 250
const largestValue = 100 * 1024
const mostEntries = 1000
const defaultSeconds = 600
const mostSeconds = 21_600

/** The cache is not part of a saved host: Google promises nothing about it either. */
export function createCacheService(core: Core): object {
  const stores = new Map<string, Entries>()
  const read = (entries: Entries, key: string): string | null => {
    const entry = entries.get(key)
    return entry === undefined || entry.until <= core.clock.now() ? null : entry.value
  }
  const write = (entries: Entries, key: string, value: unknown, seconds: number): void => {
    const text = String(value)
    if (key.length > longestKey) core.fail(messages.argumentTooLarge('key'))
    if (byteLength(text) > largestValue) core.fail(messages.argumentTooLarge('value'))
    const kept = Math.min(Math.max(seconds, 1), mostSeconds)
    entries.delete(key)
    entries.set(key, { value: text, until: core.clock.now() + kept * 1000 })
    for (const oldest of [...entries.keys()].slice(0, Math.max(0, entries.size - mostEntries))) {
      entries.delete(oldest)
    }
  }

  const caches = core.define<Entries>('CacheService', 'Cache', {
    get: (self, key: string) => read(self, String(key)),
    getAll: (self, keys: readonly string[]) =>
      Object.fromEntries(keys.map(key => [key, read(self, key)]).filter(([, value]) => value !== null)),
    put: (self, key: string, value: unknown, seconds = defaultSeconds) => {
      write(self, String(key), value, seconds)
      return null
    },
    putAll: (self, values: object, seconds = defaultSeconds) => {
      for (const [key, value] of Object.entries(values)) write(self, key, value, seconds)
      return null
    },
    remove: (self, key: string) => {
      self.delete(String(key))
      return null
    },
    removeAll: (self, keys: readonly string[]) => {
      for (const key of keys) self.delete(key)
      return null
    },
  })
  const open = (name: string): object => {
    const entries = stores.get(name) ?? new Map<string, Entry>()
    stores.set(name, entries)
    return caches.objectOf(entries)
  }
  return core
    .define<object>('CacheService', 'CacheService', {
      getDocumentCache: () => open('document'),
      getScriptCache: () => open('script'),
      getUserCache: () => open(`user:${core.user()}`),
    })
    .create({})
}
