import { parse, type Token, tokTypes } from 'acorn'

/**
 * The script without the spaces its lines begin with, thirty kilobytes of them. Lines keep their numbers, so that
 * stack traces and the source map still agree; what stands inside a template literal is text and stays.
 */
export function unindented(code: string): string {
  const within = new Set<number>()
  const onToken = ({ type, loc }: Token): void => {
    if (type !== tokTypes.template || !loc) return
    for (let line = loc.start.line + 1; line <= loc.end.line; line++) within.add(line)
  }
  try {
    parse(code, { ecmaVersion: 2019, sourceType: 'script', locations: true, onToken })
  } catch {
    // The gate will say what is wrong with it.
    return code
  }
  return code
    .split('\n')
    .map((line, index) => (within.has(index + 1) ? line : line.trimStart()))
    .join('\n')
}
