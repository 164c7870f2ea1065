import {
  type Argument,
  type CallExpression,
  type ExportAllDeclaration,
  type ExportNamedDeclaration,
  type ImportDeclaration,
  type MemberExpression,
  type NewExpression,
  parseSync,
  type TemplateLiteral,
} from '@swc/core'

/** The nodes that say something about zones or imports. */
export type Node =
  | CallExpression
  | ExportAllDeclaration
  | ExportNamedDeclaration
  | ImportDeclaration
  | MemberExpression
  | NewExpression
  | TemplateLiteral

const TYPES: ReadonlySet<unknown> = new Set<Node['type']>([
  'CallExpression',
  'ExportAllDeclaration',
  'ExportNamedDeclaration',
  'ImportDeclaration',
  'MemberExpression',
  'NewExpression',
  'TemplateLiteral',
])

/** The nodes of a TypeScript file as it runs: types are left out. */
export function nodesOf(text: string, tsx: boolean): readonly Node[] {
  return under(parseSync(text, { syntax: 'typescript', tsx, target: 'es2022' }))
}

function under(value: unknown): readonly Node[] {
  if (typeof value !== 'object' || value === null) return []
  const type = Reflect.get(value, 'type')
  // `a as B` and `a!` hold an expression, other nodes of types nothing that runs.
  if (typeof type === 'string' && type.startsWith('Ts')) return under(Reflect.get(value, 'expression'))
  const below = Object.values(value).flatMap(under)
  return isNode(value) ? [value, ...below] : below
}

function isNode(value: object): value is Node {
  return TYPES.has(Reflect.get(value, 'type'))
}

/** Whether one of the arguments is an object written out with this property. */
export function namesProperty(args: readonly Argument[], ...path: readonly string[]): boolean {
  return args.some(({ expression }) => hasPath(expression, path))
}

function hasPath(value: unknown, path: readonly string[]): boolean {
  const [name, ...rest] = path
  if (name === undefined) return true
  const properties: unknown = Reflect.get(Object(value), 'properties')
  if (!Array.isArray(properties)) return false
  return properties.some(property =>
    property.type === 'KeyValueProperty'
      ? property.key.value === name && hasPath(property.value, rest)
      : property.type === 'Identifier' && property.value === name && rest.length === 0,
  )
}
