/**
 * The global functions that Google calls, one line each: Apps Script finds entry points by their
 * function declarations and sees nothing inside an iife.
 */
export function shells(globalName: string, names: readonly string[]): string {
  return [...names]
    .sort()
    .map(name => shell(globalName, name))
    .join('\n')
}

function shell(globalName: string, name: string): string {
  const refusal = REFUSALS.find(rule => rule.when(name))
  if (refusal) throw new Error(`src/gas/main.ts exports «${name}»: ${refusal.why}`)
  return `function ${name}(...args) { return ${globalName}.${name}(...args) }`
}

const REFUSALS: readonly { readonly when: (name: string) => boolean; readonly why: string }[] = [
  { when: name => name === 'default', why: 'give it a name, Google calls functions by name.' },
  { when: name => name.endsWith('_'), why: 'Google hides functions whose name ends with «_»; rename it.' },
]
