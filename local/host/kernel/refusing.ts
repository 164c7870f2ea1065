/** Names that engines, printers and test tools read from any object; they stay undefined, as names with `__` do. */
const harmless = new Set([
  'then',
  'toJSON',
  'inspect',
  'constructor',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  '__proto__',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  '$$typeof',
  '@@__IMMUTABLE_ITERABLE__@@',
  '@@__IMMUTABLE_RECORD__@@',
  '_isMockFunction',
  'isFake',
  'file',
  'setTrashed',
  'deleteCalendar',
])

/** The end of a prototype chain at which every unknown member throws. */
export function refusing(className: string, notImplemented: (member: string) => never): object {
  return new Proxy(Object.prototype, {
    get: (base, key, receiver) =>
      typeof key === 'symbol' || harmless.has(key) || key.startsWith('__')
        ? Reflect.get(base, key, receiver)
        : notImplemented(`${className}.${key}`),
    set: (_base, key) => notImplemented(`${className}.${String(key)}`),
  })
}
