import type { CallExpression, ImportDeclaration } from '@swc/core'
import { type Node, namesProperty } from './nodes.ts'

const STARTERS = /^((node:)?(child_process|worker_threads|cluster)|playwright-core)$/

/** The module through which a file starts something that inherits the machine's zone, or null. */
export function started(nodes: readonly Node[]): string | null {
  const calls = nodes.filter(node => node.type === 'CallExpression')
  const inheriting = nodes.find(
    node => node.type === 'ImportDeclaration' && STARTERS.test(node.source.value) && inherits(node, calls),
  )
  return inheriting?.type === 'ImportDeclaration' ? inheriting.source.value : null
}

/** A process that is given a TZ has that zone; worker threads and browsers are not asked. */
function inherits(
  { typeOnly, specifiers, source }: ImportDeclaration,
  calls: readonly CallExpression[],
): boolean {
  const starters = specifiers
    .filter(specifier => specifier.type !== 'ImportSpecifier' || !specifier.isTypeOnly)
    .map(({ local }) => local.value)
  if (typeOnly || starters.length === 0) return false
  if (!source.value.endsWith('child_process')) return true
  return starters.some(starter => {
    const starts = calls.filter(({ callee }) => callee.type === 'Identifier' && callee.value === starter)
    return starts.length === 0 || starts.some(({ arguments: args }) => !namesProperty(args, 'env', 'TZ'))
  })
}
