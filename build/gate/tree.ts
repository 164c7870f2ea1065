import { parse } from 'acorn'
import type { Node, Program } from 'estree'

/** The program as ESTree with positions, or null when it is not written in this edition. */
export function treeOf(code: string, ecmaVersion: 2019 | 'latest'): Program | null {
  try {
    const tree: unknown = parse(code, { ecmaVersion, sourceType: 'script', locations: true, ranges: true })
    return isNode(tree) && tree.type === 'Program' ? tree : null
  } catch {
    return null
  }
}

/** Every node of the tree, parents first. */
export function* nodesOf(tree: Node): Generator<Node> {
  yield tree
  for (const child of Object.values(tree)) {
    for (const each of Array.isArray(child) ? child : [child]) if (isNode(each)) yield* nodesOf(each)
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
