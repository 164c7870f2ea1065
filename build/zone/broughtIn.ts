import type { CallExpression, ImportSpecifier } from '@swc/core'
import { type Node, namesProperty } from './nodes.ts'

/** What inherits the machine's zone, and the libraries that ask for it. The tripwire of the tests finds the next one. */
const ZONED: readonly (readonly [module: RegExp, names: RegExp])[] = [
  [/^(node:)?(child_process|worker_threads|cluster)$/, /./],
  [/^playwright-core$/, /./],
  // A ZIP says in the machine's time when a part was written.
  [/^fflate$/, /^zip|^\*$/i],
  // Compares a letter's date as text with «Invalid Date».
  [/^postal-mime$/, /./],
]

/** The import through which a file brings in something that sees the machine's zone, or null. */
export function broughtIn(nodes: readonly Node[]): string | null {
  const calls = nodes.filter(node => node.type === 'CallExpression')
  const found = nodes.find(node => {
    if (node.type !== 'ImportDeclaration' || node.typeOnly) return false
    const names = ZONED.find(([module]) => module.test(node.source.value))?.[1]
    const seers = node.specifiers.filter(specifier => names?.test(nameOf(specifier)) && !isType(specifier))
    return node.source.value.endsWith('child_process')
      ? seers.some(({ local }) => inherits(local.value, calls))
      : seers.length > 0
  })
  return found?.type === 'ImportDeclaration' ? found.source.value : null
}

/** A process that is given a TZ has that zone. */
function inherits(starter: string, calls: readonly CallExpression[]): boolean {
  const starts = calls.filter(({ callee }) => callee.type === 'Identifier' && callee.value === starter)
  return starts.length === 0 || starts.some(({ arguments: args }) => !namesProperty(args, 'env', 'TZ'))
}

function nameOf(specifier: ImportSpecifier): string {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default'
  if (specifier.type === 'ImportNamespaceSpecifier') return '*'
  return specifier.imported?.value ?? specifier.local.value
}

function isType(specifier: ImportSpecifier): boolean {
  return specifier.type === 'ImportSpecifier' && specifier.isTypeOnly
}
