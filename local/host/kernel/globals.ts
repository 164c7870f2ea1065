/** Puts the services where scripts find them. */
export function placeGlobals(target: object, globals: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(globals)) {
    // A foreign test-suite prints with its own console.
    if (name === 'console' && target === globalThis) continue
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: true })
  }
}
