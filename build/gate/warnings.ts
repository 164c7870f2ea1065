import type { Rule } from './refusal.ts'

/** What the bundler only warns of is a slip all the same: a key given twice, an import that is not exported. */
export const warnings: Rule = {
  name: 'warnings',
  kinds: ['script', 'page'],
  check: ({ artifact }) =>
    (artifact.program?.warnings ?? []).map(({ place, text }) => ({
      place,
      what: `The bundler warns: ${text}`,
      remedy: 'Put the cause right; the build takes no warnings.',
    })),
}
