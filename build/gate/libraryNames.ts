/** Names that a bundled library mentions in code which the add-on never runs as a script. */
export function libraryReason(name: string, place: string): string | null {
  return LIBRARY_NAMES.find(row => row.name === name && place.includes(row.within))?.why ?? null
}

const LIBRARY_NAMES: readonly { readonly name: string; readonly within: string; readonly why: string }[] = [
  {
    name: '__zod_globalConfig',
    within: 'node_modules/zod/',
    why: 'a property of globalThis that zod itself makes',
  },
  {
    name: 'queueMicrotask',
    within: 'node_modules/preact/',
    why: 'redraws after a change of state; a string is drawn once',
  },
  {
    name: 'document',
    within: 'node_modules/preact/',
    why: 'draws into a page; preact-render-to-string draws a string',
  },
]
