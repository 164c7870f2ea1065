import type { Node } from 'estree'
import type { Rule } from './refusal.ts'
import { nodesOf } from './tree.ts'

/** Library methods younger than ES2019, with what to write instead. Nobody documents that Apps Script has them. */
export const LATER_METHODS: Readonly<Record<string, string>> = {
  at: 'Use array[array.length - 1] or array[index].',
  replaceAll: 'Use replace with a /g pattern, or split and join.',
  findLast: 'Use a loop from the end, or filter and take the last.',
  findLastIndex: 'Use a loop from the end.',
  toSorted: 'Use [...array].sort().',
  toReversed: 'Use [...array].reverse().',
  toSpliced: 'Use slice and spread.',
  with: 'Use map with a comparison of the index.',
  hasOwn: 'Use Object.prototype.hasOwnProperty.call.',
  groupBy: 'Group in a Map by hand.',
  fromAsync: 'Apps Script has nothing to wait for: use Array.from.',
  allSettled: 'Apps Script has nothing to wait for: call one after another.',
  any: 'Apps Script has nothing to wait for: call one after another.',
  withResolvers: 'Use new Promise.',
  isWellFormed: 'Do without.',
  toWellFormed: 'Do without.',
  isSubsetOf: 'Use every and has.',
  isSupersetOf: 'Use every and has.',
  isDisjointFrom: 'Use some and has.',
  symmetricDifference: 'Use filter and has.',
}

/** Methods whose names are everyday words are only meant on these objects. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  any: ['Promise'],
  groupBy: ['Object', 'Map'],
  hasOwn: ['Object'],
}

export const laterMethods: Rule = {
  name: 'later-methods',
  kinds: ['script'],
  check: ({ tree, place }) =>
    [...(tree ? nodesOf(tree) : [])].flatMap(node => {
      const found = laterMethod(node) ?? laterFlag(node)
      return found && node.loc ? [{ place: place(node.loc.start.line, node.loc.start.column), ...found }] : []
    }),
}

type Found = { readonly what: string; readonly remedy: string }

function laterMethod(node: Node): Found | null {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return null
  const { object, property } = node.callee
  const name = wordOf(property)
  const remedy = Object.hasOwn(LATER_METHODS, name) ? LATER_METHODS[name] : undefined
  const owners = OWNERS[name]
  if (!remedy || (owners && !owners.includes(wordOf(object)))) return null
  return { what: `The method ${name} is younger than ES2019; Apps Script may not have it.`, remedy }
}

/** esbuild turns a regular expression with a younger flag into a call of RegExp, which acorn cannot judge. */
function laterFlag(node: Node): Found | null {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return null
  const [, flags] = node.arguments
  if (wordOf(node.callee) !== 'RegExp' || !flags || !/[dv]/.test(wordOf(flags))) return null
  return {
    what: `The flags «${wordOf(flags)}» of a regular expression are younger than ES2019.`,
    remedy: 'Do without d and v.',
  }
}

/** The name or the string that stands here, else nothing. */
function wordOf(node: Node): string {
  if (node.type === 'Identifier') return node.name
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : ''
}
