import type { Node } from './nodes.ts'

/** What a file loads when it runs; `import type` is gone by then. */
export function importsOf(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap(imported)
}

function imported(node: Node): readonly string[] {
  switch (node.type) {
    case 'ImportDeclaration':
      return node.typeOnly ? [] : [node.source.value]
    case 'ExportNamedDeclaration':
      return node.source === undefined || node.source === null || Reflect.get(node, 'typeOnly') === true
        ? []
        : [node.source.value]
    case 'ExportAllDeclaration':
      return [node.source.value]
    case 'CallExpression': {
      const [first] = node.arguments
      return node.callee.type === 'Import' && first?.expression.type === 'StringLiteral'
        ? [first.expression.value]
        : []
    }
    default:
      return []
  }
}
